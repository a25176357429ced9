namespace Gongkai.Law.Complaints;

/// <summary>What an applicant complains of to the authority. (Regulation art. 47)</summary>
public enum ComplaintGround
{
    /// <summary>The days have passed without a reply.</summary>
    NoReply,

    /// <summary>What was replied.</summary>
    Reply,

    /// <summary>How it was handled: supplement, extension, consultation, delivery.</summary>
    Procedure,

    /// <summary>What was charged.</summary>
    Fee,
}

/// <summary>What the authority found.</summary>
public enum ComplaintFinding
{
    /// <summary>查证属实.</summary>
    Upheld,

    /// <summary>部分属实.</summary>
    PartlyUpheld,

    /// <summary>查证不属实.</summary>
    NotUpheld,

    /// <summary>Belongs to another way: reconsideration, a suit.</summary>
    OtherWay,
}

/// <summary>What it does about it.</summary>
public enum ComplaintMeasure
{
    /// <summary>督促整改.</summary>
    OrderToMend,

    /// <summary>通报批评.</summary>
    Criticism,
}

/// <summary>What the law says about complaints.</summary>
public static class ComplaintRules
{
    public const string Article = "《政府信息公开条例》第四十七条";

    /// <summary>查证属实的，应当予以督促整改或者通报批评.</summary>
    public static bool DemandsMeasure(this ComplaintFinding finding) => finding is ComplaintFinding.Upheld or ComplaintFinding.PartlyUpheld;

    public static Wording Name(this ComplaintGround ground) => ground switch
    {
        ComplaintGround.NoReply => new("逾期没有答复", "no reply in time"),
        ComplaintGround.Reply => new("答复的内容不符合规定", "the reply itself"),
        ComplaintGround.Procedure => new("办理的程序不符合规定", "how it was handled"),
        _ => new("收费不符合规定", "what was charged"),
    };

    public static Wording Name(this ComplaintFinding finding) => finding switch
    {
        ComplaintFinding.Upheld => new("查证属实", "upheld"),
        ComplaintFinding.PartlyUpheld => new("部分属实", "partly upheld"),
        ComplaintFinding.NotUpheld => new("查证不属实", "not upheld"),
        _ => new("应通过其他途径解决", "to be settled in another way"),
    };

    public static Wording Name(this ComplaintMeasure measure) => measure == ComplaintMeasure.Criticism ? new("通报批评", "circular of criticism") : new("督促整改", "order to mend");
}
