using Gongkai.App.People;

namespace Gongkai.App.Setup;

/// <summary>Where the office keeps its things. Section <c>Office</c> of the settings.</summary>
public sealed class OfficeSettings
{
    /// <summary>The folder for the database file and the files; <c>data</c> beside the program.</summary>
    public string Data { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; empty for SQLite in the data folder.</summary>
    public string? Postgres { get; set; }

    /// <summary>Demonstration: invented organs, known accounts, a banner on every page.</summary>
    public bool Demo { get; set; }

    /// <summary>The greatest upload in bytes.</summary>
    public long LargestUpload { get; set; } = 50 * 1024 * 1024;

    /// <summary>Passwords, tries and sessions.</summary>
    public SignInSettings SignIn { get; set; } = new();
}
