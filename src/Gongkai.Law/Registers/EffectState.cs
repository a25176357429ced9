namespace Gongkai.Law.Registers;

/// <summary>有效性 of a document on one day.</summary>
public enum EffectState
{
    /// <summary>尚未施行: made, not yet in force.</summary>
    NotYetInForce,

    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>已修改: in force in an amended text.</summary>
    Amended,

    /// <summary>废止.</summary>
    Repealed,

    /// <summary>失效, by being declared so.</summary>
    DeclaredVoid,

    /// <summary>到期: its period of validity has run out.</summary>
    Expired,
}
