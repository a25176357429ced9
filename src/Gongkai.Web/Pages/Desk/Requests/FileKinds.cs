using Gongkai.App.Requests;

namespace Gongkai.Web.Pages.Desk.Requests;

/// <summary>Files of a case in words.</summary>
internal static class FileKinds
{
    public static string Name(RequestFileKind kind) => kind switch
    {
        RequestFileKind.Application => "申请材料",
        RequestFileKind.Supplement => "补正材料",
        RequestFileKind.Reply => "随答复提供",
        RequestFileKind.EarlierReply => "原答复所附",
        RequestFileKind.Proof => "送达凭证",
        _ => "办理材料",
    };
}
