using Gongkai.App.History;

namespace Gongkai.App.Requests.Letters;

/// <summary>Letters in the words of the history.</summary>
internal sealed class LetterHistoryWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations =>
        [("request.recount", "重算答复期限"), ("request.issue-letter", "印发文书"), ("request.void-letter", "文书作废"), ("request.letter-habits", "设置文书格式")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("RequestLetter", "申请文书"), ("LetterHabits", "文书格式")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("RequestLetter.RequestId", "所属申请"), ("RequestLetter.Template", "文书种类"), ("RequestLetter.Title", "文书名称"), ("RequestLetter.Number", "文号"), ("RequestLetter.On", "成文日期"),
        ("RequestLetter.IssuedAt", "印发时间"), ("RequestLetter.Who", "印发人"), ("RequestLetter.VoidedAt", "作废时间"), ("RequestLetter.VoidReason", "作废理由"),
        ("LetterHabits.OrganId", "机关"), ("LetterHabits.Sign", "机关代字"), ("LetterHabits.Pattern", "文号格式"), ("LetterHabits.ReviewOrgan", "行政复议机关"), ("LetterHabits.Court", "人民法院"),
        ("LetterHabits.PartMustReconsiderFirst", "部分公开适用复议前置"),
    ];
}
