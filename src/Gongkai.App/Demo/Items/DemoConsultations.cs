using Gongkai.App.Feedback;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Publishing;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Feedback;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Demo.Items;

/// <summary>Two drafts that the county asks its people about: one open, with comments that wait; one ended, with what came of it.</summary>
internal sealed class DemoConsultations(OfficeDb db, LawBook law, PublicIndex index, IReadOnlyDictionary<string, Person> people)
{
    private const string Organ = "yunling";
    private const int Period = 30;

    private static readonly Draft[] Drafts =
    [
        new("云岭县城乡公交一体化实施方案（征求意见稿）", 12, "方案拟把全县二十三条客运线路并成十六条公交线路，每村每天不少于四班，全程票价不超过三元。",
            "征求意见的重点是首末班时间、站点位置和学生、老人的优惠办法。请在截止日期前在本页提交意见，也可以来信来电。",
            ["末班车能不能推迟到晚上七点，在县城打工的人下班赶不上六点的车。", "白石村到镇卫生院要换乘两次，希望三路车绕行卫生院。", "建议老年卡在所有线路通用，不要分线路办卡。"], null),
        new("云岭县城区停车泊位管理办法（征求意见稿）", 75, "办法拟规定城区道路泊位分三类区域管理，居住区夜间免费，医院、学校周边限时停放。",
            "公众可以就分区范围、收费时段和特殊群体优惠提出意见。征求意见期满后将在本页公布采纳情况。",
            ["学校门口早晚接送时段应当允许停十五分钟。", "夜间免费的时间建议从晚上八点开始。", "希望医院周边多设无障碍泊位。", "不同意收费，道路是公共的。"],
            new(4, 3, "共收到意见4条，采纳3条：接送时段限时停放由十分钟改为十五分钟；夜间免费时间由晚上九点提前到八点；医院周边无障碍泊位由六个增加到十个。未采纳1条：道路泊位收费由省规定设立，用于泊位养护和周转，办法中保留，但对居民月票实行半价。")),
    ];

    private sealed record Draft(string Title, int DaysAgo, string First, string Second, string[] Comments, Ended? Result);

    private sealed record Ended(int Received, int Adopted, string Text);

    /// <summary>How many were made.</summary>
    public async Task<int> Seed(DemoOrgan demo, Organ organ, DemoNumbers numbers, DemoDays days, DateOnly today, CancellationToken stop)
    {
        if (demo.Code != Organ)
        {
            return 0;
        }

        foreach (var draft in Drafts)
        {
            await Make(demo, organ, draft, numbers, days.OnOrAfter(today.AddDays(-draft.DaysAgo)), stop);
        }

        return Drafts.Length;
    }

    private async Task Make(DemoOrgan demo, Organ organ, Draft draft, DemoNumbers numbers, DateOnly opens, CancellationToken stop)
    {
        var (author, at, closes) = (people[$"{demo.Code}-clerk"], opens.ToDateTime(new TimeOnly(2, 30), DateTimeKind.Utc), opens.AddDays(Period));
        var item = new Item
        {
            OrganId = organ.Id, Kind = ItemKind.Consultation, Publicity = Publicity.OnInitiative, ThemeCode = "07", FormedOn = opens, DueOn = law.DisclosurePeriod(null).DueIfKnown(opens, law.Calendar), AuthorId = author.Id, CreatedAt = at.AddHours(-4),
        };
        var version = new ItemVersion
        {
            ItemId = item.Id, Number = 1, Title = draft.Title, Summary = draft.First, Issuer = organ.Name, IssuedOn = opens, Keywords = "征求意见 重大行政决策", AuthorId = author.Id, CreatedAt = at.AddHours(-4),
            Body = $"<p>{draft.First}</p><p>{draft.Second}</p><p>{organ.Name}</p><p>{opens.Year}年{opens.Month}月{opens.Day}日</p>",
        };
        item.Versions.Add(version);
        (item.Number, item.IndexNumber) = numbers.Next(opens);
        new DemoPassages(demo.Code, people).Take(version, at);
        (version.PublishedAt, version.ContentHash) = (at, ItemSnapshot.Of(version).Hash());
        db.Items.Add(item);
        db.Consultations.Add(new Consultation
        {
            ItemId = item.Id, Ground = ConsultationGround.MajorDecision, OpensOn = opens, ClosesOn = closes, Reach = $"在本页填写；来信寄{organ.Contact.Address}{organ.ShortName}政务公开办公室；电话{organ.Contact.Phone}。",
            Received = draft.Result?.Received, Adopted = draft.Result?.Adopted, Result = draft.Result?.Text, ResultPublishedAt = draft.Result is null ? null : closes.AddDays(14).ToDateTime(new TimeOnly(7, 0), DateTimeKind.Utc),
        });
        db.AddRange(draft.Comments.Select((text, i) => Comment(item, draft, text, at.AddDays(2 + (2 * i)), closes)));

        var (entry, words) = ItemEntry.Of(item, version);
        await index.Put(entry, words, stop);
    }

    // What came of a comment is told to its writer too, with the result.
    private static Message Comment(Item item, Draft draft, string text, DateTime at, DateOnly closes)
    {
        var message = new Message
        {
            Kind = MessageKind.Comment, OrganId = item.OrganId, ItemId = item.Id, Subject = draft.Title, Text = text, CodeHash = QueryCode.HashOf(QueryCode.New())!, ReceivedAt = at, WithOrganSince = at,
        };
        if (draft.Result is not null)
        {
            (message.State, message.Answer, message.AnsweredBy, message.DoneAt) =
                (MessageState.Answered, "您的意见已研究，采纳情况和理由已在征求意见页面公布。", "县政府政务公开办公室", closes.AddDays(14).ToDateTime(new TimeOnly(7, 30), DateTimeKind.Utc));
        }

        return message;
    }
}
