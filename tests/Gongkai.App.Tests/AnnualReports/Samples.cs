namespace Gongkai.App.Tests.AnnualReports;

/// <summary>The sample reports beside the solution.</summary>
internal static class Samples
{
    public static string File(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Gongkai.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "samples", name);
    }
}
