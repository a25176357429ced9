using Gongkai.App.Catalogue;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Reports.Reading;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Catalogue;

public abstract class GuideTests(Database database) : CatalogueOffice(database)
{
    [Fact]
    public async Task A_guide_has_the_contents_of_article_12_and_is_public_once_somebody_confirms_it()
    {
        await Given();
        await Take(Township, "art-21-township");
        await Contact("青禾镇党政办公室");
        Assert.Null(await Office.Run((FindGuide find) => find.Run(new(Township.Code), default)));

        var shown = await Shown();
        Assert.Equal(["传真号码"], shown.Missing);
        Assert.Null((await Confirm(shown.Now.Hash())).Refusal);

        var guide = (await Office.Run((FindGuide find) => find.Run(new(Township.Code), default)))!;
        var text = string.Join('\n', guide.Content.Chapters.SelectMany(chapter => (string[])[chapter.Heading, .. chapter.Paragraphs, .. chapter.Lines.Select(line => $"{line.Label}：{line.Value}")]));
        Assert.All(["政府信息的分类", "编排体系", "获取方式", "青禾镇党政办公室", "办公时间", "宅基地使用情况审核", "{机关代码}/{年}-{流水号:5}"], words => Assert.Contains(words, text));
        Assert.Equal((1, true, false), (guide.Number, guide.IsInForce, guide.Old));
    }

    [Fact]
    public async Task Changed_data_ask_for_a_new_version_and_the_old_one_stays_readable()
    {
        await Given();
        await Contact("党政办");
        await Confirm((await Shown()).Now.Hash());
        Assert.Equal("guide.same", (await Confirm((await Shown()).Now.Hash())).Refusal?.Code);

        await Contact("综合办");
        var changed = await Shown();
        Assert.Equal(["政府信息公开工作机构"], changed.Changed);
        Assert.Equal("guide.changed", (await Confirm("what was on the screen before")).Refusal?.Code);
        await Confirm(changed.Now.Hash());

        var old = (await Office.Run((FindGuide find) => find.Run(new(Township.Code, 1), default)))!;
        Assert.Contains(old.Content.Chapters.SelectMany(chapter => chapter.Lines), line => line.Value == "党政办");
        Assert.Equal([2, 1], old.Versions.Select(version => version.Number));
        Assert.False(old.IsInForce);
    }

    [Fact]
    public async Task A_guide_that_nobody_looked_at_for_a_year_says_so_and_may_be_confirmed_again()
    {
        await Given();
        await Contact("党政办");
        await Confirm((await Shown()).Now.Hash());

        Office.Clock.Set(new DateOnly(2027, 9, 30));
        Assert.False((await Shown()).OlderThanAYear);
        Office.Clock.Set(new DateOnly(2027, 10, 1));
        Assert.True((await Shown()).OlderThanAYear);
        Assert.True((await Office.Run((FindGuide find) => find.Run(new(Township.Code), default)))!.Old);
        Assert.Equal(2, (await Confirm((await Shown()).Now.Hash())).Value.Number);
    }

    [Fact]
    public async Task A_guide_is_a_Word_document_with_its_chapters()
    {
        await Given();
        await Contact("党政办");
        await Confirm((await Shown()).Now.Hash());

        var bytes = (await Office.Run((DownloadGuide download) => download.Run(new(Township.Code), default)))!;
        var document = DocumentReader.Read(bytes, "guide.docx", new ReadingOptions()).Value;
        var text = string.Join('\n', document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));

        Assert.Contains("青禾镇人民政府政府信息公开指南", text);
        Assert.Contains("一、总体说明", text);
        Assert.Contains("七、监督和救济", text);
        Assert.Null(await Office.Run((DownloadGuide download) => download.Run(new(Township.Code, 9), default)));
    }

    private async Task<ShowGuide.View> Shown() => (await Office.Run((ShowGuide show) => show.Run(new(Township.Code), Office.Act(Clerk), default))).Value;

    private Task<Outcome<GuideVersion>> Confirm(string hash) => Office.Run((ConfirmGuide confirm) => confirm.Run(new(Township.Code, hash), Office.Act(Clerk), default));

    private Task Contact(string office) => Office.Run((EditContact edit) =>
        edit.Run(new(Township.Id, office, "为民路1号", "000000", "0000-1000001", null, "qinghe@yunling.example", "工作日8:30至17:30"), Office.Act(An.Actor(Role.OfficeHead, Township))));
}

public sealed class GuideTests_on_SQLite() : GuideTests(Database.SQLite);

public sealed class GuideTests_on_PostgreSQL() : GuideTests(Database.PostgreSQL);
