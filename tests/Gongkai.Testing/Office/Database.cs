namespace Gongkai.Testing.Office;

/// <summary>What an office under test keeps its rows in.</summary>
public enum Database
{
    /// <summary>One file in a folder of the test.</summary>
    SQLite,

    /// <summary>A database of the test on a server of the test process.</summary>
    PostgreSQL,
}
