using Gongkai.App.History;
using Gongkai.Law.Complaints;

namespace Gongkai.App.Complaints;

/// <summary>Complaints in the words of the history.</summary>
internal sealed class ComplaintWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("complaint.send", "提出投诉"), ("complaint.answer", "办结投诉")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("Complaint", "投诉")];

    public override IEnumerable<(string Field, string Name)> Fields =>
    [
        ("Complaint.RequestId", "对应的申请"), ("Complaint.OrganId", "被投诉机关"), ("Complaint.Ground", "事由"), ("Complaint.Text", "投诉内容"), ("Complaint.ReceivedAt", "收到时间"), ("Complaint.ReceivedOn", "收到日期"),
        ("Complaint.Finding", "查证结果"), ("Complaint.Measure", "处理措施"), ("Complaint.Answer", "告知内容"), ("Complaint.AnsweredOn", "办结日期"), ("Complaint.AnsweredBy", "办结人"), ("Complaint.AnsweredById", "办结人标识"),
    ];

    public override string? Value(string kind, string field, string value) => (kind, field) switch
    {
        ("Complaint", "Ground") when Enum.TryParse<ComplaintGround>(value, out var ground) => ground.Name().Zh,
        ("Complaint", "Finding") when Enum.TryParse<ComplaintFinding>(value, out var finding) => finding.Name().Zh,
        ("Complaint", "Measure") when Enum.TryParse<ComplaintMeasure>(value, out var measure) => measure.Name().Zh,
        _ => null,
    };
}
