using Gongkai.Law;

namespace Gongkai.App.Requests;

/// <summary>By what an applicant proves who they are. (Regulation art. 29(1))</summary>
public enum ProofKind
{
    /// <summary>居民身份证.</summary>
    IdCard,

    /// <summary>护照.</summary>
    Passport,

    /// <summary>港澳居民来往内地通行证, 居住证.</summary>
    HongKongMacao,

    /// <summary>台湾居民来往大陆通行证, 居住证.</summary>
    Taiwan,

    /// <summary>外国人永久居留身份证.</summary>
    PermanentResidence,

    /// <summary>军官证 and others.</summary>
    Other,

    /// <summary>统一社会信用代码 of an organisation.</summary>
    CreditCode,
}

/// <summary>Proofs in words.</summary>
public static class ProofKinds
{
    /// <summary>Those of a person.</summary>
    public static IReadOnlyList<ProofKind> OfPersons { get; } = [ProofKind.IdCard, ProofKind.Passport, ProofKind.HongKongMacao, ProofKind.Taiwan, ProofKind.PermanentResidence, ProofKind.Other];

    public static Wording Name(this ProofKind kind) => kind switch
    {
        ProofKind.IdCard => new("居民身份证", "resident identity card"),
        ProofKind.Passport => new("护照", "passport"),
        ProofKind.HongKongMacao => new("港澳居民来往内地通行证、居住证", "permit of a Hong Kong or Macao resident"),
        ProofKind.Taiwan => new("台湾居民来往大陆通行证、居住证", "permit of a Taiwan resident"),
        ProofKind.PermanentResidence => new("外国人永久居留身份证", "permanent residence card"),
        ProofKind.CreditCode => new("统一社会信用代码", "credit code"),
        _ => new("其他有效证件", "another proof of identity"),
    };
}
