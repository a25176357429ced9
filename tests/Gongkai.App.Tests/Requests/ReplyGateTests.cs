using System.Text;
using Gongkai.App.Requests;
using Gongkai.Law.Requests;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Requests;

public abstract class ReplyGateTests(Database database) : CaseOffice(database)
{
    [Fact]
    public async Task A_file_with_a_persons_number_holds_the_reply_until_somebody_answers_for_it_or_takes_it_out()
    {
        var id = await Drafted("名单.txt", "联系人电话13800001111\n");
        var held = await Propose(id);

        Assert.Equal("request.release", held.Refusal?.Code);
        Assert.Equal((RequestState.Handling, Reply), ((await View(id)).Case.State, (await View(id)).Case.Reply));

        var line = Assert.Single((await Checked(id)).Single().Lines);
        Assert.DoesNotContain("13800001111", line.Finding.Quote);
        Assert.Equal("request.reason", (await Confirm(id, line.Finding.Fingerprint, " ")).Refusal?.Code);
        Assert.Null((await Confirm(id, line.Finding.Fingerprint, "这是服务大厅的公开电话")).Refusal);
        Assert.Equal("request.finding-gone", (await Confirm(id, line.Finding.Fingerprint, "再说一次")).Refusal?.Code);

        Assert.Null((await Propose(id)).Refusal);
        Assert.Equal(RequestState.InReview, (await View(id)).Case.State);
        Assert.Equal("request.not-now", (await Step<RemoveReplyFile>(id, (remove, revision) => remove.Run(new(id, revision, default), Now(Handler), default))).Refusal?.Code);
        Assert.Contains("request.confirm-release", await Office.Ask(db => db.History.Select(entry => entry.Operation).ToListAsync()));
    }

    [Fact]
    public async Task A_photograph_is_cleaned_of_its_place_in_its_stead_and_a_file_can_be_taken_out()
    {
        var id = await Drafted("现场.jpg", Encoding.Latin1.GetString(Photo));
        var before = (await Checked(id)).Single();
        Assert.True(before.CanBeCleaned);

        Assert.Null((await Step<CleanReplyFile>(id, (clean, revision) => clean.Run(new(id, revision, before.File.Id), Now(Handler), default))).Refusal);
        var after = (await Checked(id)).Single();
        Assert.Equal((0, "现场.jpg"), (after.Open, after.File.Name));
        Assert.Equal("request.nothing-to-clean", (await Step<CleanReplyFile>(id, (clean, revision) => clean.Run(new(id, revision, after.File.Id), Now(Handler), default))).Refusal?.Code);

        Assert.Null((await Step<RemoveReplyFile>(id, (remove, revision) => remove.Run(new(id, revision, after.File.Id), Now(Handler), default))).Refusal);
        Assert.Empty(await Checked(id));
    }

    // Exif with one tag, the place; then the start of a picture.
    private static byte[] Photo =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0xFF, 0xDB, 0, 4, 1, 1, 0xFF, 0xDA, 0, 2, 0, 0xFF, 0xD9,
    ];

    private async Task<Guid> Drafted(string name, string content)
    {
        var id = (await Submitted()).Id;
        await Answered(id);
        using var file = new MemoryStream(name.EndsWith(".jpg", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(content) : Encoding.UTF8.GetBytes(content));
        Assert.Null((await Step<WriteReply>(id, (write, revision) => write.Run(new(id, revision, "granted.provided", Draft, Reply, false, [new(file, name)]), Now(Handler), default))).Refusal);
        return id;
    }

    private Task<Law.Outcome<RequestCase>> Propose(Guid id) => Step<WriteReply>(id, (write, revision) => write.Run(new(id, revision, "granted.provided", Draft, Reply, true, []), Now(Handler), default));

    private async Task<Law.Outcome<RequestCase>> Confirm(Guid id, string fingerprint, string reason)
    {
        var file = (await Checked(id)).Single().File.Id;
        return await Step<ConfirmReplyFinding>(id, (confirm, revision) => confirm.Run(new(id, revision, file, fingerprint, reason), Now(Handler), default));
    }

    private async Task<IReadOnlyList<ReplyGate.Looked>> Checked(Guid id) => (await Run((CheckReplyFiles check) => check.Run(id, Handler.Actor, default))).Value.Files;
}

public sealed class ReplyGateTests_on_SQLite() : ReplyGateTests(Database.SQLite);

public sealed class ReplyGateTests_on_PostgreSQL() : ReplyGateTests(Database.PostgreSQL);
