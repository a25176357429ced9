using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>How a reply reaches its applicant. By post only through the postal enterprise; private couriers may not carry official documents. (国办公开办函〔2016〕235号)</summary>
public enum DeliveryWay
{
    /// <summary>直接送达.</summary>
    Direct,

    /// <summary>委托其他行政机关代为送达.</summary>
    Commissioned,

    /// <summary>邮寄送达 by the postal enterprise.</summary>
    Post,

    /// <summary>By the query code, on this site.</summary>
    Online,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>传真.</summary>
    Fax,
}

/// <summary>Ways of delivery in words, and the day that counts.</summary>
public static class DeliveryWays
{
    public static Wording Name(this DeliveryWay way) => way switch
    {
        DeliveryWay.Direct => new("直接送达（当面签收）", "handed over"),
        DeliveryWay.Commissioned => new("委托其他机关送达", "through another organ"),
        DeliveryWay.Post => new("邮寄（邮政企业，含 EMS）", "posted"),
        DeliveryWay.Online => new("凭查询码在本网站获取", "on the site by query code"),
        DeliveryWay.Email => new("电子邮件", "e-mail"),
        _ => new("传真", "fax"),
    };

    /// <summary>Whether the day of signing counts; else the day of sending.</summary>
    public static bool CountsSigning(this DeliveryWay way) => way is DeliveryWay.Direct or DeliveryWay.Commissioned;

    /// <summary>The day that decides whether the organ was in time; null while it is not known.</summary>
    public static DateOnly? LegalDay(this DeliveryWay way, DateOnly? dispatched, DateOnly? signedFor) => way.CountsSigning() ? signedFor : dispatched;
}
