using System.Text;
using Gongkai.App.Publishing;
using Gongkai.App.Publishing.HandOvers;
using Gongkai.Law;
using Gongkai.Law.Publishing;
using Gongkai.Reports.Reading;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Publishing;

/// <summary>What becomes of items beside publication: drafts deleted, lists handed to the archive, penalties that were overturned.</summary>
public abstract class ItemKeepingTests(Database database) : OfficeTests(database)
{
    private static readonly DateOnly First = new(2025, 1, 1);

    [Fact]
    public async Task A_draft_is_deleted_and_stands_in_the_history_and_one_with_a_secrecy_record_stays()
    {
        var office = await new ItemOffice(Office).Given();
        ItemOffice.Refused("item.may-not-write", await Discard(office, office.Version, by: office.First));
        Assert.Null(ItemOffice.Done(await Discard(office, office.Version)).ItemId);
        Assert.Equal((0, 0), await Office.Ask(async db => (await db.Items.CountAsync(), await db.ItemVersions.CountAsync())));
        Assert.Contains("水利工程建设方案的主要内容", await Office.Ask(db => db.History.Where(entry => entry.Operation == "item.discard").Select(entry => entry.Changes).SingleAsync()));

        var (_, sent) = await office.Start();
        await office.Until(ItemState.FirstReview, sent);
        ItemOffice.Refused("item.not-editable", await Discard(office, sent));
        ItemOffice.Done(await office.Move(ItemMove.Refuse, office.First, "没有必要", version: sent));
        ItemOffice.Refused("item.reason-missing", await Discard(office, sent));
        ItemOffice.Done(await Discard(office, sent, "不再公开"));

        var (_, secret) = await office.Start();
        await office.Until(ItemState.SecrecyReview, secret);
        ItemOffice.Done(await office.Review(ItemMove.Refuse, opinion: "涉及工作秘密", version: secret));
        ItemOffice.Refused("item.discard-kept", await Discard(office, secret, "不再公开"));
    }

    [Fact]
    public async Task An_amendment_that_is_deleted_leaves_what_is_public_as_it_is()
    {
        var office = await (await new ItemOffice(Office).Given()).Until(ItemState.Published);
        var draft = ItemOffice.Done(await Office.Run((AmendItem op) => op.Run(new(office.ItemId, "更正电话"), Office.Act(office.Clerk), default))).VersionId;
        Assert.Equal(office.ItemId, ItemOffice.Done(await Discard(office, draft)).ItemId);

        Assert.Equal(ItemState.Published, await office.State());
        Assert.Equal(1, await Office.Ask(db => db.PublicEntries.CountAsync()));
        ItemOffice.Done(await Office.Run((AmendItem op) => op.Run(new(office.ItemId, "更正电话"), Office.Act(office.Clerk), default)));
    }

    [Fact]
    public async Task What_was_published_is_handed_over_once_and_signed_for()
    {
        var office = await (await new ItemOffice(Office).Given()).Until(ItemState.Published);
        var until = new DateOnly(2025, 1, 31);
        ItemOffice.Refused("hand-over.receiver", await HandOver(office, " ", until));
        ItemOffice.Refused("hand-over.period", await HandOver(office, "云岭县档案馆", First.AddDays(-1)));
        var made = ItemOffice.Done(await HandOver(office, "云岭县档案馆", until));
        Assert.Equal(1, made.Lines);
        ItemOffice.Refused("hand-over.nothing", await HandOver(office, "云岭县档案馆", until));
        ItemOffice.Done(await HandOver(office, "云岭县图书馆", until));

        var shown = ItemOffice.Done(await Office.Run((ShowHandOver op) => op.Run(new(made.Id), office.Final, default)));
        Assert.False(shown.MayChange);
        Assert.Contains("qinghe/2025-00001", Encoding.UTF8.GetString(shown.Table().Csv()));
        var paper = DocumentReader.Read(shown.Docx(), "清单.docx", new ReadingOptions()).Value.Blocks;
        Assert.Contains("共 1 条", string.Concat(paper.OfType<Paragraph>().Select(p => p.Text)));

        ItemOffice.Refused("hand-over.received-on", await Receive(office, made.Id, new DateOnly(2026, 1, 1)));
        using var scan = new MemoryStream("%PDF-1.7\n"u8.ToArray());
        ItemOffice.Done(await Receive(office, made.Id, Office.Act().Today, scan));
        ItemOffice.Refused("hand-over.received", await Office.Run((CancelHandOver op) => op.Run(new(made.Id), Office.Act(office.Clerk), default)));
        var lists = await Office.Run((ListHandOvers op) => op.Run(office.Clerk, default));
        Assert.Equal(["严馆员", null], lists.Lines.OrderBy(line => line.ReceivedOn is null).Select(line => line.ReceivedBy));

        ItemOffice.Done(await Office.Run((CancelHandOver op) => op.Run(new(lists.Lines.Single(line => line.ReceivedOn is null).Id), Office.Act(office.Clerk), default)));
        ItemOffice.Done(await HandOver(office, "云岭县图书馆", until));
    }

    [Fact]
    public async Task A_published_penalty_that_was_overturned_waits_to_be_withdrawn_within_three_days()
    {
        var office = await (await new ItemOffice(Office).Given()).Until(ItemState.Published);
        ItemOffice.Refused("item.overturned-paper", await Overturn(office, Office.Act().Today, null));
        ItemOffice.Refused("item.overturned-on", await Overturn(office, Office.Act().Today.AddDays(1), "云政复决〔2025〕1号"));
        Assert.Empty(await Office.Run((ItemsWaiting op) => op.Run(office.Clerk, default)));
        ItemOffice.Done(await Overturn(office, Office.Act().Today, "云政复决〔2025〕1号"));

        var waiting = Assert.Single(await Office.Run((ItemsWaiting op) => op.Run(office.Clerk, default)));
        Assert.Equal(LawBook.Embedded.Calendar.After(Office.Act().Today, 3), waiting.Withdrawal!.By);
        ItemOffice.Done(await office.Move(ItemMove.Withdraw, opinion: "经复议，处罚决定已撤销"));
        Assert.Empty(await Office.Run((ItemsWaiting op) => op.Run(office.Clerk, default)));
    }

    private async Task<Outcome<DiscardItem.Discarded>> Discard(ItemOffice office, Guid version, string? reason = null, App.People.Actor? by = null)
    {
        var revision = await Office.Ask(db => db.ItemVersions.Where(v => v.Id == version).Select(v => v.Revision).SingleAsync());
        return await Office.Run((DiscardItem op) => op.Run(new(version, revision, reason), Office.Act(by ?? office.Clerk), default));
    }

    private Task<Outcome<HandOverItems.Made>> HandOver(ItemOffice office, string receiver, DateOnly until) =>
        Office.Run((HandOverItems op) => op.Run(new("qinghe", receiver, First, until), Office.Act(office.Clerk), default));

    private Task<Outcome<ReceiveHandOver.Received>> Receive(ItemOffice office, Guid list, DateOnly on, Stream? paper = null) =>
        Office.Run((ReceiveHandOver op) => op.Run(new(list, "严馆员", on, paper, "回执.pdf"), Office.Act(office.Clerk), default));

    private Task<Outcome<NoteOverturned.Noted>> Overturn(ItemOffice office, DateOnly on, string? paper) =>
        Office.Run((NoteOverturned op) => op.Run(new(office.ItemId, on, paper), Office.Act(office.Clerk), default));
}

public sealed class ItemKeepingTests_on_SQLite() : ItemKeepingTests(Database.SQLite);

public sealed class ItemKeepingTests_on_PostgreSQL() : ItemKeepingTests(Database.PostgreSQL);
