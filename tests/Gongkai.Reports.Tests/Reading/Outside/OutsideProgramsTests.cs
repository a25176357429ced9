using Gongkai.Reports.Reading.Outside;

namespace Gongkai.Reports.Tests.Reading.Outside;

public sealed class OutsideProgramsTests
{
    [Fact]
    public void A_missing_program_is_named_with_the_command_that_installs_it()
    {
        var program = new OutsideProgram("no-such-program-of-ours", "GONGKAI_TEST_MISSING", new("读取测试文件", "reading test files"), "some-package", "-v");
        var refusal = program.Find().Refusal;

        Assert.Equal("read.program-missing", refusal?.Code);
        Assert.Equal("缺少外部程序 no-such-program-of-ours（用于读取测试文件）。Debian/Ubuntu 请执行：apt-get install some-package", refusal?.Reason.Zh);
    }

    [Fact]
    public void A_setting_that_names_nothing_is_named_itself()
    {
        Environment.SetEnvironmentVariable("GONGKAI_TEST_NAMED", "/nowhere/pdftotext");
        var refusal = new OutsideProgram("sh", "GONGKAI_TEST_NAMED", new("测试", "testing"), "dash", "-v").Find().Refusal;

        Assert.Contains("GONGKAI_TEST_NAMED", refusal?.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("/nowhere/pdftotext", refusal?.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_goes_before_the_path()
    {
        Assert.SkipWhen(!File.Exists("/bin/sh"), "this machine has no /bin/sh");
        Environment.SetEnvironmentVariable("GONGKAI_TEST_BEFORE", "/bin/sh");

        Assert.Equal("/bin/sh", new OutsideProgram("no-such-program", "GONGKAI_TEST_BEFORE", new("测试", "testing"), "x", "-v").Find().Value);
    }

    [Fact]
    public void The_doctor_looks_at_every_program_and_has_advice_for_what_is_missing()
    {
        var states = OutsidePrograms.Doctor(TestContext.Current.CancellationToken);

        Assert.Equal(["pdftotext", "pdftoppm", "pdfinfo", "tesseract", "soffice"], states.Select(state => state.Program.Name));
        Assert.All(states, state => Assert.True(state is { Found: true, Version: not null } || state.Advice is not null, state.Program.Name));
    }
}
