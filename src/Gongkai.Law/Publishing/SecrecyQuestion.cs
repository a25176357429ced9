namespace Gongkai.Law.Publishing;

/// <summary>What 保密审查 asks of every piece of information before it is disclosed. Each is answered; none is passed over. (Regulation, arts 14, 15, 17)</summary>
public enum SecrecyQuestion
{
    /// <summary>国家秘密. (Regulation, art. 14; Law on Guarding State Secrets, art. 35)</summary>
    StateSecret,

    /// <summary>工作秘密: no state secret, guarded all the same. (Law on Guarding State Secrets, art. 64)</summary>
    WorkSecret,

    /// <summary>商业秘密. (Regulation, art. 15)</summary>
    TradeSecret,

    /// <summary>个人隐私. (Regulation, art. 15)</summary>
    Privacy,

    /// <summary>国家安全、公共安全、经济安全、社会稳定. (Regulation, art. 14)</summary>
    SafetyAndStability,
}

/// <summary>The answer to one of the questions.</summary>
public enum SecrecyAnswer
{
    /// <summary>不涉及.</summary>
    NotInvolved,

    /// <summary>涉及，已处理: what was concerned has been taken out, masked or agreed to; the opinion says how.</summary>
    Handled,

    /// <summary>涉及.</summary>
    Involved,

    /// <summary>不能确定: it is referred, never guessed. (Regulation, art. 17)</summary>
    Unsure,
}

/// <summary>The words of the form.</summary>
public static class SecrecyWords
{
    /// <summary>What is asked about.</summary>
    public static Wording Name(this SecrecyQuestion question) => question switch
    {
        SecrecyQuestion.StateSecret => new("国家秘密", "state secrets"),
        SecrecyQuestion.WorkSecret => new("工作秘密", "work secrets"),
        SecrecyQuestion.TradeSecret => new("商业秘密", "trade secrets"),
        SecrecyQuestion.Privacy => new("个人隐私", "privacy"),
        _ => new("国家安全、公共安全、经济安全、社会稳定", "safety of the state, the public and the economy, and social stability"),
    };

    /// <summary>The provision behind the question.</summary>
    public static Wording Basis(this SecrecyQuestion question) => question switch
    {
        SecrecyQuestion.StateSecret => new("《条例》第十四条、《保守国家秘密法》第三十五条", "Regulation, art. 14; Law on Guarding State Secrets, art. 35"),
        SecrecyQuestion.WorkSecret => new("《保守国家秘密法》第六十四条", "Law on Guarding State Secrets, art. 64"),
        SecrecyQuestion.TradeSecret or SecrecyQuestion.Privacy => new("《条例》第十五条", "Regulation, art. 15"),
        _ => new("《条例》第十四条", "Regulation, art. 14"),
    };

    /// <summary>The answer as the form prints it.</summary>
    public static Wording Name(this SecrecyAnswer answer) => answer switch
    {
        SecrecyAnswer.NotInvolved => new("不涉及", "not involved"),
        SecrecyAnswer.Handled => new("涉及，已处理", "involved and dealt with"),
        SecrecyAnswer.Involved => new("涉及", "involved"),
        _ => new("不能确定", "unsure"),
    };
}
