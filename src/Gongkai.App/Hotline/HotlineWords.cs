using Gongkai.App.History;

namespace Gongkai.App.Hotline;

/// <summary>Hotline transfers in the words of the history.</summary>
internal sealed class HotlineWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("hotline.register", "登记热线转办"), ("hotline.close", "热线转办办结")];

    public override IEnumerable<(string Kind, string Name)> Kinds => [("HotlineTransfer", "12345 转办单")];

    public override IEnumerable<(string Field, string Name)> Fields =>
        [("TransferNumber", "转办单号"), ("ReceivedOn", "转办日期"), ("DueOn", "办理期限"), ("ClosedOn", "办结日期"), ("HotlineTransfer.Matter", "事项"), ("Outcome", "办理结果"), ("BecameRequest", "转为公开申请"), ("HotlineTransfer.RequestId", "登记成的申请")];
}
