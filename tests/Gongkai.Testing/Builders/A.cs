using Gongkai.App.People;

namespace Gongkai.Testing.Builders;

/// <summary>Where tests begin: <c>A.Report().Answered("granted", "person", 3).Build()</c>.</summary>
public static class A
{
    /// <summary>A clean report of an invented township with nothing in it: all figures 0, all texts in place.</summary>
    public static ReportBuilder Report(string form = "2021") => new(form);

    /// <summary>Someone with an account and no role.</summary>
    public static Person Person(string user = "linqing", string name = "林青") => new()
    {
        UserName = user,
        NormalizedUserName = user.ToUpperInvariant(),
        Name = name,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        CreatedAt = Office.StoppedClock.Usual,
    };
}
