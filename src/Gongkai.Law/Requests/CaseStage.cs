namespace Gongkai.Law.Requests;

/// <summary>Where the days of a request go: what the office does, and whom it waits for. No period of law hangs on them; they show where work lies.</summary>
public enum CaseStage
{
    /// <summary>登记: from the paper's arrival until somebody handles it.</summary>
    Registration,

    /// <summary>补正: until the applicant supplements.</summary>
    Supplement,

    /// <summary>缴费: until the applicant pays.</summary>
    Payment,

    /// <summary>承办: searching, weighing, drafting.</summary>
    Handling,

    /// <summary>征求意见: while a consultation letter is open.</summary>
    Consultation,

    /// <summary>审核签发.</summary>
    Approval,

    /// <summary>送达: from the signature to the delivery.</summary>
    Delivery,
}

/// <summary>Stages in words.</summary>
public static class CaseStageWords
{
    public static Wording Name(this CaseStage stage) => stage switch
    {
        CaseStage.Registration => new("登记", "registration"),
        CaseStage.Supplement => new("补正", "supplement"),
        CaseStage.Payment => new("缴费", "payment"),
        CaseStage.Handling => new("承办", "handling"),
        CaseStage.Consultation => new("征求意见", "consultation"),
        CaseStage.Approval => new("审核签发", "approval"),
        _ => new("送达", "delivery"),
    };
}
