namespace Gongkai.EndToEnd;

public sealed class HelpTests
{
    [Fact]
    public void The_program_was_built() => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "Gongkai.EndToEnd.dll")));
}
