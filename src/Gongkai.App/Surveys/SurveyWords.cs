using Gongkai.App.History;

namespace Gongkai.App.Surveys;

/// <summary>Surveys in the words of the history.</summary>
internal sealed class SurveyWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("survey.open", "发起调查"), ("survey.close", "结束调查"), ("survey.answer", "参加调查")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("Survey", "网上调查"), ("SurveyReply", "调查答卷")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("Introduction", "说明"), ("Questions", "题目"), ("OpensOn", "开始日期"), ("ClosesOn", "结束日期"), ("ResultNote", "结果说明"), ("Answers", "答案"), ("SurveyId", "调查"), ("Voter", "参与标识"),
    ];
}
