namespace Gongkai.App.History;

/// <summary>The words of one subject's records in the history. A class beside the subject's operations that derives from this one is found by itself.</summary>
internal abstract class SubjectWords
{
    /// <summary>Operations by their code: <c>("organ.move", "调整隶属关系")</c>.</summary>
    public virtual IEnumerable<(string Code, string Name)> Operations => [];

    /// <summary>Kinds of rows by the name of their class.</summary>
    public virtual IEnumerable<(string Kind, string Name)> Kinds => [];

    /// <summary>Fields by their name, or <c>Kind.Field</c> where a name means something else elsewhere.</summary>
    public virtual IEnumerable<(string Field, string Name)> Fields => [];

    /// <summary>A stored value as people write it, such as a state's name; null when it is none of this subject's.</summary>
    public virtual string? Value(string kind, string field, string value) => null;
}
