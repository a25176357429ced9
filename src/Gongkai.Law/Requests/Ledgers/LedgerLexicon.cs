using System.Text.RegularExpressions;
using Gongkai.Law.Grounds;
using Gongkai.Law.Registers;
using Gongkai.Law.Remedies;

namespace Gongkai.Law.Requests.Ledgers;

/// <summary>Finds what a word of a ledger means: the law's own names and what <see cref="LedgerWords"/> adds. What may mean two things is refused, never guessed.</summary>
public sealed partial class LedgerLexicon
{
    private static readonly char[] Between = ['、', '，', ',', '；', ';', '/', '+', '\n', '和'];

    private readonly LawBook law;
    private readonly Dictionary<string, HashSet<string>> channels, kinds, outcomes, suits;
    private readonly Dictionary<RemedyKind, Dictionary<string, HashSet<string>>> results;
    private readonly HashSet<string> yes, no;

    public LedgerLexicon(LawBook law)
    {
        this.law = law;
        var words = law.LedgerWords;
        channels = Index(words.Channels, law.ReceiptRules.Channels.Select(rule => (Code(rule.Channel), rule.Name.Zh)));
        kinds = Index(words.Kinds, law.ApplicantKinds.Kinds.Select(entry => (Code(entry.Kind), law.NameOf(entry.Kind))));
        outcomes = Index(words.Outcomes, law.Outcomes.Outcomes.Select(outcome => (outcome.Code, outcome.Name.Zh)));
        foreach (var group in words.Groups)
        {
            Add(outcomes, group.Words.SelectMany(word => law.Outcomes.Outcomes.Where(outcome => outcome.Code.StartsWith(group.Prefix, StringComparison.Ordinal)).Select(outcome => (outcome.Code, word))));
        }

        suits = Index(words.Suits, []);
        results = Enum.GetValues<RemedyKind>().ToDictionary(kind => kind, kind => Index(
            [.. words.Results.Where(word => law.Remedies.Find(word.Code)?.For.Contains(kind) == true)], law.Remedies.ResultsOf(kind).Select(result => (result.Code, result.Name.Zh))));
        (yes, no) = ([.. words.Yes.Select(Tight)], [.. words.No.Select(Tight)]);
    }

    public Outcome<RequestChannel> Channel(string text) => One(channels, text) is { } code ? Enum.Parse<RequestChannel>(code, ignoreCase: true)
        : Unknown(text, law.ReceiptRules.Channels.Select(rule => rule.Name.Zh));

    public Outcome<ApplicantKind> Kind(string text) => One(kinds, text) is { } code ? Enum.Parse<ApplicantKind>(code, ignoreCase: true)
        : Unknown(text, law.ApplicantKinds.Kinds.Select(entry => law.NameOf(entry.Kind)));

    public Outcome<RemedyKind> Suit(string text) => One(suits, text) is { } code ? Enum.Parse<RemedyKind>(code, ignoreCase: true) : Unknown(text, law.LedgerWords.Suits.Select(kind => kind.Words[0]));

    public Outcome<RemedyResult> Result(RemedyKind kind, string text) => One(results[kind], text) is { } code ? law.Remedies.Find(code)!
        : Unknown(text, law.Remedies.ResultsOf(kind).Select(result => result.Name.Zh));

    public Outcome<bool> IsYes(string text) => yes.Contains(Tight(text)) ? true : no.Contains(Tight(text)) ? false : Unknown(text, ["是", "否"]);

    /// <summary>Whether a column's header is a result, so that a tick below it says it.</summary>
    public bool IsOutcome(string header) => outcomes.ContainsKey(Tight(header));

    /// <summary>Whether a cell is a tick: true, or that there is none: false; null when it says something else.</summary>
    public bool? IsTick(string cell) => IsYes(cell) is { Refusal: null } tick ? tick.Value : null;

    /// <summary>The one outcome that a result says, together with the ground beside it.</summary>
    /// <param name="text">处理结果.</param>
    /// <param name="ground">不予公开等的理由: a word of the form narrows the result down, a free text leaves it as it is.</param>
    public Outcome<OutcomeKind> Outcome(string text, string? ground)
    {
        var said = Meant(text);
        if (said.Refusal is { } refusal)
        {
            return refusal;
        }

        var left = said.Value;
        if (ground is not null && Meant(ground) is { Refusal: null } because)
        {
            var both = left.Where(because.Value.Contains).ToList();
            if (both.Count == 0)
            {
                return Two(text, ground);
            }

            left = both;
        }

        return left.Count == 1 ? law.Outcomes.Find(left[0])!
            : new Refusal("ledger.unclear", new($"“{Short(text)}”不够明确，请写明是哪一种：{string.Join("；", left.Select(code => law.Outcomes.Find(code)!.Name.Zh))}", "the result may mean several outcomes: say which"));
    }

    // The whole first, for names have commas in them; then its parts, which must agree.
    private Outcome<List<string>> Meant(string text)
    {
        if (outcomes.TryGetValue(Tight(text), out var whole))
        {
            return Ordered(whole);
        }

        var parts = text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => outcomes.GetValueOrDefault(Tight(part))).OfType<HashSet<string>>().ToList();
        if (parts.Count == 0)
        {
            return new Refusal("ledger.unknown", new($"“{Short(text)}”不是处理结果；请写成年报表三的一种结果，例如予以公开、部分公开、信息不存在", "not an outcome: write one of the report's rows"));
        }

        var common = parts.Aggregate(parts[0].AsEnumerable(), (left, part) => left.Where(part.Contains)).ToHashSet();
        return common.Count == 0 ? Two(text, null) : Ordered(common);
    }

    private List<string> Ordered(HashSet<string> codes) => [.. law.Outcomes.Outcomes.Select(outcome => outcome.Code).Where(codes.Contains)];

    private static Refusal Two(string text, string? ground) => new("ledger.two", new(
        $"“{Short(ground is null ? text : $"{text}／{ground}")}”写了两种结果；一件申请只有一个结果，既有公开又有不公开的写部分公开", "two outcomes: a request has one; write partly disclosed where part was withheld"));

    private static string? One(Dictionary<string, HashSet<string>> words, string text) => words.TryGetValue(Tight(text), out var codes) && codes.Count == 1 ? codes.First() : null;

    private static Refusal Unknown(string text, IEnumerable<string> possible) => new("ledger.unknown", new($"“{Short(text)}”不在可选范围内：{string.Join("、", possible)}", $"not one of: {string.Join(", ", possible)}"));

    private static Dictionary<string, HashSet<string>> Index(IReadOnlyList<LedgerWord> words, IEnumerable<(string Code, string Name)> names)
    {
        var index = new Dictionary<string, HashSet<string>>();
        Add(index, names.Concat(words.SelectMany(word => word.Words.Select(text => (word.Code, text)))));
        return index;
    }

    private static void Add(Dictionary<string, HashSet<string>> index, IEnumerable<(string Code, string Word)> words)
    {
        foreach (var (code, word) in words)
        {
            if (!index.TryGetValue(Tight(word), out var codes))
            {
                index[Tight(word)] = codes = [];
            }

            codes.Add(code);
        }
    }

    private static string Code<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    // 1.属于国家秘密 and （三）不予公开 are written with the number of their row.
    internal static string Tight(string text) => string.Concat(RowNumber().Replace(HalfWidth.Of(text).Trim(), "").Where(c => char.IsLetterOrDigit(c) || c is '√' or '✓' or '✔' or '×' or '✗')).ToUpperInvariant();

    private static string Short(string text) => PersonalText.Masked(text.Length > 30 ? text[..30] + "…" : text);

    [GeneratedRegex(@"^[(（]?[0-9一二三四五六七八九十]{1,2}[)）.、．]\s*")]
    private static partial Regex RowNumber();
}
