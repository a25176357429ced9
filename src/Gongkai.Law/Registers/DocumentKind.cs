namespace Gongkai.Law.Registers;

/// <summary>Which row of the report's first block a document counts in; what it is called stands in <c>law/registers/counting.json</c>.</summary>
public enum DocumentKind
{
    /// <summary>规章.</summary>
    Rule,

    /// <summary>行政规范性文件.</summary>
    NormativeDocument,
}
