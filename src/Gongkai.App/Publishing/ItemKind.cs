namespace Gongkai.App.Publishing;

/// <summary>What sort of information an item is; it decides what more is asked about it and where the public finds it.</summary>
public enum ItemKind
{
    /// <summary>Anything of the catalogue that is no other kind.</summary>
    Information,

    /// <summary>规章; its effect is kept in the register of documents.</summary>
    Rule,

    /// <summary>行政规范性文件; its effect is kept in the register of documents.</summary>
    NormativeDocument,

    /// <summary>政策解读, linked with the policy it explains.</summary>
    Interpretation,

    /// <summary>征求意见, with a period and later its result.</summary>
    Consultation,

    /// <summary>公开制度: the office's own rules about disclosure.</summary>
    DisclosureRule,
}
