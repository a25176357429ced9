using Gongkai.Law;
using Gongkai.Reports.Rollup;

namespace Gongkai.Cli.Features;

/// <summary>The organ tree that <c>--organs</c> names.</summary>
internal static class OrganList
{
    /// <summary>Reads it; says every line that cannot be used. Null when it could not be read.</summary>
    public static OrganTree? Read(Terminal terminal, string path)
    {
        try
        {
            var reading = OrganTreeCsv.Read(File.ReadAllBytes(path));
            foreach (var problem in reading.Problems)
            {
                terminal.Remark($"{path}:{problem.Line}: {problem.Message.Zh}", $"{path}:{problem.Line}: {problem.Message.En}");
            }

            return reading.Tree;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.CannotRead(path, new Refusal("input.failed", new Wording($"读取失败：{failure.Message}", $"Reading failed: {failure.Message}")));
            return null;
        }
    }
}
