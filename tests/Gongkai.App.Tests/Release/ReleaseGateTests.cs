using System.Text;
using Gongkai.App.Files;
using Gongkai.App.Release;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Release;

public sealed class ReleaseGateTests
{
    [Fact]
    public async Task Numbers_and_addresses_of_persons_are_found_and_said_masked()
    {
        var found = await Found("名单.txt", "申请人住青禾镇柳河村3组12号，身份证号11010519491231002X\n电话13800001111，见云政发〔2024〕12号文\n");

        Assert.Equal(["PUB-201", "PUB-202", "PUB-205"], found.Select(finding => finding.Code).Order());
        Assert.DoesNotContain(found, finding => finding.Quote.Contains("11010519491231002X") || finding.Quote.Contains("13800001111"));
        Assert.All(found, finding => Assert.False(finding.Removable));
    }

    [Fact]
    public async Task A_plain_text_passes() => Assert.Empty(await Found("答复.txt", "经检索，您申请公开的信息见附件。云岭县人民政府办公室\n"));

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_refused()
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        var hash = await office.Run((FileStore files) => files.Write("PK\u0003\u0004 nothing"u8.ToArray()));

        Assert.NotNull((await office.Run((ReleaseGate gate) => gate.Look(hash, "a.docx", default))).Refusal);
    }

    private static async Task<IReadOnlyList<ReleaseFinding>> Found(string name, string text)
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        var hash = await office.Run((FileStore files) => files.Write(Encoding.UTF8.GetBytes(text)));
        var first = (await office.Run((ReleaseGate gate) => gate.Look(hash, name, default))).Value;

        Assert.Equal(first, (await office.Run((ReleaseGate gate) => gate.Look(hash, name, default))).Value);
        return first;
    }
}
