namespace Gongkai.App.Requests.AtOnce;

/// <summary>What can be done with many cases at once.</summary>
public enum WorkAtOnce
{
    /// <summary>转交 to one handler.</summary>
    Assign,

    /// <summary>归档.</summary>
    Archive,
}
