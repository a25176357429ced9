using Gongkai.Law;

namespace Gongkai.App.Surveys;

/// <summary>
/// Questions as a clerk types them: a line ending in （单选）, （多选） or （填写） is a question, the lines below it are its choices, an empty line ends it.
/// </summary>
public static class SurveyText
{
    public const int MostQuestions = 30;
    public const int MostChoices = 20;
    private const int LongestLine = 200;

    private static readonly (string Mark, QuestionKind Kind)[] Marks = [("单选", QuestionKind.One), ("多选", QuestionKind.Many), ("填写", QuestionKind.Text)];

    /// <summary>The questions, or the line that is wrong.</summary>
    public static Outcome<IReadOnlyList<SurveyQuestion>> Parse(string? text)
    {
        var questions = new List<SurveyQuestion>();
        List<string>? choices = null;
        var number = 0;

        foreach (var line in (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length > LongestLine)
            {
                return Wrong(number, $"这一行超过 {LongestLine} 个字。");
            }

            if (Question(line) is { } question)
            {
                choices = [];
                questions.Add(question with { Choices = choices });
            }
            else if (line.Length > 0)
            {
                if (choices is null)
                {
                    return Wrong(number, "题目后面要写（单选）、（多选）或（填写）。");
                }

                choices.Add(line.TrimStart('-', '·', '•', ' '));
            }
        }

        return Faults(questions) ?? (Outcome<IReadOnlyList<SurveyQuestion>>)questions;
    }

    private static SurveyQuestion? Question(string line)
    {
        foreach (var (mark, kind) in Marks)
        {
            if (line.EndsWith($"（{mark}）", StringComparison.Ordinal) || line.EndsWith($"({mark})", StringComparison.Ordinal))
            {
                return new(line[..^(mark.Length + 2)].Trim(), kind, []);
            }
        }

        return null;
    }

    private static Refusal? Faults(List<SurveyQuestion> questions) =>
        questions.Count == 0 ? Refuse("请至少写一道题目。")
        : questions.Count > MostQuestions ? Refuse($"最多 {MostQuestions} 道题目，现有 {questions.Count} 道。")
        : questions.FirstOrDefault(question => question.Text.Length == 0) is not null ? Refuse("有一道题目只写了（单选）等标记，没有写题目。")
        : questions.FirstOrDefault(question => question.Kind != QuestionKind.Text && question.Choices.Count < 2) is { } few ? Refuse($"“{few.Text}”至少要有两个选项。")
        : questions.FirstOrDefault(question => question.Kind == QuestionKind.Text && question.Choices.Count > 0) is { } text ? Refuse($"“{text.Text}”是填写题，不要写选项。")
        : questions.FirstOrDefault(question => question.Choices.Count > MostChoices) is { } many ? Refuse($"“{many.Text}”的选项超过 {MostChoices} 个。")
        : questions.FirstOrDefault(question => question.Choices.Distinct().Count() < question.Choices.Count) is { } twice ? Refuse($"“{twice.Text}”有重复的选项。")
        : null;

    private static Refusal Wrong(int line, string zh) => Refuse($"第 {line} 行：{zh}");

    private static Refusal Refuse(string zh) => new("survey.questions", new(zh, "The questions are not written as they must be."));
}
