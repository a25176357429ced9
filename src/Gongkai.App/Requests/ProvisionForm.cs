using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>On what the applicant wants the information: 形式要求. (Regulation art. 29(3))</summary>
public enum ProvisionForm
{
    Paper,
    Electronic,
    Inspection,
}

/// <summary>How the applicant wants to get it: 获取信息的方式、途径. (Regulation art. 29(3))</summary>
public enum ProvisionWay
{
    /// <summary>By the query code, on this site.</summary>
    Online,
    Email,
    Post,
    Fax,
    Collect,
    OnTheSpot,
}

/// <summary>Forms and ways in words.</summary>
public static class Provisions
{
    public static Wording Name(this ProvisionForm form) => form switch
    {
        ProvisionForm.Paper => new("纸质", "paper"),
        ProvisionForm.Electronic => new("电子文档", "electronic"),
        _ => new("查阅、抄录", "inspection"),
    };

    public static Wording Name(this ProvisionWay way) => way switch
    {
        ProvisionWay.Online => new("凭查询码在本网站下载", "download by query code"),
        ProvisionWay.Email => new("电子邮件", "e-mail"),
        ProvisionWay.Post => new("邮寄", "post"),
        ProvisionWay.Fax => new("传真", "fax"),
        ProvisionWay.Collect => new("自行领取", "collected"),
        _ => new("当场查阅、抄录", "inspected on the spot"),
    };
}
