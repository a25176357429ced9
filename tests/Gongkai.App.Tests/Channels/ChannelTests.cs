using System.IO.Compression;
using System.Text.Json.Nodes;
using Gongkai.App.Channels;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Tests.Search;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Channels;

/// <summary>What is made known beside the site: the register, what proves it, and the drafts of an official account.</summary>
public abstract class ChannelTests(Database database) : OfficeTests(database)
{
    private static readonly byte[] Png = Gongkai.App.Content.QrPng.Of("proof");

    [Fact]
    public async Task What_the_register_proves_is_what_the_report_may_say()
    {
        var search = await new SearchOffice(Office).Given();
        var clerk = An.Actor(Role.InformationOfficer, search.Township);
        var item = await search.Publish(search.Township, 1, "河道清淤公告", "<p>第一段。</p><ul><li>其一</li></ul>");
        var other = await search.Publish(search.County, 1, "县里的公告");
        var account = (await Save(clerk, new("qinghe", null, ChannelKind.OfficialAccount, "青禾发布", null, new DateOnly(2020, 1, 1), null))).Value;
        var board = (await Save(clerk, new("qinghe", null, ChannelKind.NoticeBoard, "镇政府公开栏", "院内", new DateOnly(2020, 1, 1), null))).Value;

        Assert.Equal("channel.name", (await Save(clerk, new("qinghe", null, ChannelKind.NoticeBoard, "镇政府公开栏", null, new DateOnly(2020, 1, 1), null))).Refusal!.Code);
        Assert.Equal("channel.not-found", (await Save(An.Actor(Role.FinalReviewer, search.Township), new("qinghe", null, ChannelKind.Other, "甲", null, new DateOnly(2020, 1, 1), null))).Refusal!.Code);
        Assert.Equal("channel.not-found", (await Save(clerk, new("yunling", null, ChannelKind.Other, "甲", null, new DateOnly(2020, 1, 1), null))).Refusal!.Code);

        var today = Office.Act().Today;
        var posted = (await Post(clerk, new(item.Id, account, today, "https://mp.example.com/s/1"))).Value;
        Assert.Equal("channel.proof", (await Post(clerk, new(item.Id, board, today, null))).Refusal!.Code);
        Assert.Equal("channel.posted", (await Post(clerk, new(item.Id, board, today.AddDays(1), "https://a.example"))).Refusal!.Code);
        Assert.Equal("channel.address", (await Post(clerk, new(item.Id, board, today, "javascript:alert(1)"))).Refusal!.Code);
        Assert.Equal("channel.no-item", (await Post(clerk, new(other.Id, board, today, "https://a.example"))).Refusal!.Code);
        await Post(clerk, new(item.Id, board, today, null, new MemoryStream(Png), "公开栏.png"));
        await Post(clerk, new(item.Id, board, today, null, new MemoryStream(Png), "再拍一张.png"));

        Assert.Equal($"{today.Year}年，除政府网站外共有公开渠道 2 个，其中政务新媒体 1 个；微信公众号 1 个，发布信息 1 条；公开栏 1 个，发布信息 1 条。", (await List(clerk)).Sentence);

        Assert.Equal("channel.reason", (await Office.Run((RevokePosting revoke) => revoke.Run(new(posted), Office.Act(clerk), default))).Refusal!.Code);
        await Office.Run((RevokePosting revoke) => revoke.Run(new(posted), Office.Act(clerk, "链接贴错了"), default));
        Assert.Contains("微信公众号 1 个，发布信息 0 条", (await List(clerk)).Sentence);

        var package = (await Office.Run((ShowPackage show) => show.Run(item.Id, clerk, default))).Value;
        Assert.Equal("第一段。\n\n其一", package.Text);
        Assert.Equal(3, package.Postings.Count);
        var zip = (await Office.Run((RenderPackage render) => render.Run(item.Id, "https://www.yunling.example", clerk, default))).Value;
        using var archive = new ZipArchive(new MemoryStream(zip));
        Assert.Equal(["标题.txt", "摘要.txt", "正文.txt", "链接.txt", "二维码.png"], archive.Entries.Select(entry => entry.Name));
        Assert.NotNull(await Office.Run((OpenPackageFile files) => files.Run(item.Id, package.Postings.First(p => p.ProofHash is not null).Id, clerk, default)));

        await search.Change(index => index.Remove(item.Id, default));
        Assert.Equal("channel.no-item", (await Office.Run((ShowPackage show) => show.Run(item.Id, clerk, default))).Refusal!.Code);
    }

    [Fact]
    public async Task A_draft_is_put_into_the_account_once_it_is_not_busy_and_given_up_when_it_refuses_for_good()
    {
        await using var account = new LoopbackAccount();
        var search = await new SearchOffice(Office).Given();
        var clerk = An.Actor(Role.InformationOfficer, search.Township);
        var item = await search.Publish(search.Township, 1, "河道清淤公告", "<p>第一段。</p>");
        var channel = (await Save(clerk, new("qinghe", null, ChannelKind.OfficialAccount, "青禾发布", null, new DateOnly(2020, 1, 1), null, account.Address, "wx01", "s3cret"))).Value;
        Assert.Equal("channel.push", (await Save(clerk, new("qinghe", null, ChannelKind.OfficialAccount, "别处", null, new DateOnly(2020, 1, 1), null, "http://far.example", "wx01", "s3cret"))).Refusal!.Code);

        account.Refusals["token"] = -1;
        await Push(clerk, item.Id, channel);
        Assert.Equal(new Delivered(0, 1, 0), await Deliver());
        account.Refusals.Clear();
        Office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new Delivered(1, 0, 0), await Deliver());

        Assert.Equal("/cgi-bin/token?grant_type=client_credential&appid=wx01&secret=s3cret", account.Asked[1].Path);
        Assert.Equal("/cgi-bin/material/add_material?type=image&access_token=TOKEN%2B1", account.Asked[2].Path);
        var article = JsonNode.Parse(account.Asked[3].Body)!["articles"]![0]!;
        Assert.Equal(("河道清淤公告", "<p>第一段。</p>", "https://www.yunling.example/o/qinghe/items/1", "add_material-1"),
            ((string)article["title"]!, (string)article["content"]!, (string)article["content_source_url"]!, (string)article["thumb_media_id"]!));

        account.Refusals["add"] = 40007;
        await Push(clerk, item.Id, channel);
        Assert.Equal(new Delivered(0, 0, 1), await Deliver());
        Assert.Equal("OfficialAccount: 40007", await Office.Ask(db => db.Outbox.Where(m => m.ParkedAt != null).Select(m => m.LastError).SingleAsync()));

        await Push(clerk, item.Id, channel);
        await search.Change(index => index.Remove(item.Id, default));
        var before = account.Asked.Count;
        await Deliver();   // withdrawn before it was sent: nothing is asked of the account
        Assert.Equal(before, account.Asked.Count);
        Assert.DoesNotContain("s3cret", string.Concat(await Office.Ask(db => db.History.Select(entry => entry.Changes).ToListAsync())));
    }

    private Task<Outcome<Guid>> Save(Actor actor, SaveChannel.Command command) => Office.Run((SaveChannel save) => save.Run(command, Office.Act(actor), default));

    private Task<Outcome<Guid>> Post(Actor actor, RecordPosting.Command command) => Office.Run((RecordPosting record) => record.Run(command, Office.Act(actor), default));

    private Task<ListChannels.Answer> List(Actor actor) => Office.Run((ListChannels list) => list.Run(new("qinghe", Office.Act().Today.Year), actor, default));

    private async Task Push(Actor actor, Guid item, Guid channel) => Assert.Null((await Office.Run((PushItem push) => push.Run(new(item, channel, "https://www.yunling.example"), Office.Act(actor), default))).Refusal);

    private async Task<Delivered> Deliver() => (await Office.Run((DeliverOutbox deliver) => deliver.Run(Office.Act()))).Value;
}

public sealed class ChannelTests_on_SQLite() : ChannelTests(Database.SQLite);

public sealed class ChannelTests_on_PostgreSQL() : ChannelTests(Database.PostgreSQL);
