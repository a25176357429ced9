namespace Gongkai.Law.Publishing;

/// <summary>What may be decided upon which answers.</summary>
public static class SecrecyRule
{
    /// <summary>Why information with these answers cannot be cleared for its 公开属性; null when it can.</summary>
    public static Refusal? Clear(Publicity publicity, IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> answers) =>
        Unanswered(answers) ?? Unsure(answers) ?? (publicity == Publicity.NotDisclosed ? null : Involved(publicity, answers));

    /// <summary>The questions without an answer, as a refusal; null when each has one.</summary>
    public static Refusal? Unanswered(IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> answers) =>
        Enum.GetValues<SecrecyQuestion>().Where(question => !answers.ContainsKey(question)).ToList() is not { Count: > 0 } open ? null : new(
            "item.secrecy-unanswered",
            new Wording($"还有 {open.Count} 项没有回答：{string.Join('、', open.Select(question => question.Name().Zh))}", $"{open.Count} questions have no answer yet"),
            "Regulation, art. 17");

    private static Refusal? Unsure(IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> answers) =>
        Of(answers, SecrecyAnswer.Unsure) is not { Length: > 0 } which ? null : new(
            "item.secrecy-unsure",
            new Wording($"{which}不能确定的，应当报主管部门或者保密行政管理部门确定，不能直接同意公开", "what cannot be determined is referred to the competent department or the secrecy authority"),
            "Regulation, art. 17");

    private static Refusal? Involved(Publicity publicity, IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> answers) =>
        Of(answers, SecrecyAnswer.Involved) is not { Length: > 0 } which ? null : new(
            "item.secrecy-involved",
            new Wording($"涉及{which}的信息不能{publicity.Name().Zh}；请退回，由承办人处理有关内容或改为不予公开", $"what involves these cannot be {publicity.Name().En}; send it back"),
            "Regulation, arts 14 and 15");

    private static string Of(IReadOnlyDictionary<SecrecyQuestion, SecrecyAnswer> answers, SecrecyAnswer answer) =>
        string.Join('、', answers.Where(entry => entry.Value == answer).OrderBy(entry => entry.Key).Select(entry => entry.Key.Name().Zh));
}
