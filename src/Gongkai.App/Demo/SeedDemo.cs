using Gongkai.App.AnnualReports;
using Gongkai.App.Demo.Items;
using Gongkai.App.Demo.Requests;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Demo;

/// <summary>Fills an empty office with the demonstration: an invented county of 33 organs, its people, two years of annual reports, and what it has published.</summary>
public sealed class SeedDemo(OfficeDb db, LawBook law, PublicIndex index, Setup.OfficeSettings settings, MasterKeyFile master)
{
    public async Task<Outcome<SeededDemo>> Run(Act act, CancellationToken stop = default)
    {
        if (!settings.Demo)
        {
            return new Refusal("demo.not-in-demo-mode", new(
                "演示数据只能装入演示模式：请设置 Office__Demo=true 后再试。正式使用的系统不装入演示账号。",
                "Demonstration data goes into demo mode only: set Office__Demo=true. An office in real use takes no demo accounts."));
        }

        if (await db.Organs.AnyAsync(stop))
        {
            return new Refusal("demo.not-empty", new("这里已经有机关数据，演示数据只装入空库。", "There are organs here already; demonstration data goes into an empty office only."));
        }

        var organs = await Organs(act, stop);
        var people = await People(act, organs, stop);
        var reports = 0;
        var registers = new DemoRegisters(db, law, master);
        var requests = new DemoRequests(db, law, people);

        foreach (var organ in DemoOrgan.All)
        {
            var byYear = new Dictionary<int, Dictionary<CellRef, decimal>>();
            IReadOnlyDictionary<CellRef, decimal>? lastYear = null;
            foreach (var year in DemoStage.Years)
            {
                var form = law.FormFor(year) ?? throw new InvalidOperationException($"law/ has no form for {year}.");
                var figures = DemoFigures.Make(organ, year, form, lastYear);
                lastYear = byYear[year] = figures;

                if (year != DemoStage.Years[^1] || organ.Code != DemoStage.NotBegun)
                {
                    var report = new DemoReport(organ, year, form, figures, people).Make(organs[organ.Code].Id);
                    db.AnnualReports.Add(report);
                    await db.Commit(act, new Subject("demo.seed", nameof(AnnualReport), report.Id.ToString(), report.OrganId), stop);
                    db.ChangeTracker.Clear();
                    reports++;
                }
            }

            registers.Add(organ, organs[organ.Code].Id, people[$"{organ.Code}-clerk"].Id, byYear, act.Today);
            requests.Add(organ, organs[organ.Code], byYear, act.Today);
        }

        await registers.Write(act, stop);
        await new DemoFeedback(db, organs).Seed(act, stop);
        await requests.Write(act, stop);
        await new DemoAccount(db, index).Write(requests.Cases, organs, act, stop);
        var items = await new DemoItems(db, law, index, people).Seed(organs, act, stop);
        return new SeededDemo(organs.Count, people.Count, reports, items, requests.Count);
    }

    private async Task<Dictionary<string, Organ>> Organs(Act act, CancellationToken stop)
    {
        var root = Make(DemoOrgan.All[0], null, 0);
        var organs = DemoOrgan.All.Skip(1).Select((organ, i) => Make(organ, root, i + 1)).Prepend(root).ToDictionary(organ => organ.Code);
        db.Organs.AddRange(organs.Values);
        await db.Commit(act, new Subject("demo.seed", nameof(Organ), root.Id.ToString()), stop);
        return organs;
    }

    private static Organ Make(DemoOrgan organ, Organ? parent, int order) => new()
    {
        Code = organ.Code,
        Name = organ.Name,
        ShortName = organ.ShortName,
        Type = organ.Type,
        Level = organ.IsTownship ? OrganLevel.Township : OrganLevel.County,
        ParentId = parent?.Id,
        Path = $"{parent?.Path}{organ.Code}/",
        Order = order,
        ReportsDue = organ.IsTownship ? "01-25" : null,
        ValidFrom = new DateOnly(2019, 3, 1),
        Contact = new OrganContact
        {
            Office = $"{organ.ShortName}政务公开办公室",
            Address = $"云岭县{(organ.IsTownship ? organ.ShortName + "为民路" : "人民路")}{order + 1}号",
            PostCode = "000000",
            Phone = $"0000-100{order:0000}",
            Email = $"{organ.Code}@yunling.example",
            Hours = "工作日8:30至12:00，14:00至17:30",
        },
    };

    private async Task<Dictionary<string, Person>> People(Act act, Dictionary<string, Organ> organs, CancellationToken stop)
    {
        var everyone = new DemoPeople(act.At).Make(organs).ToList();
        db.Users.AddRange(everyone.Select(one => one.Person));
        db.Assignments.AddRange(everyone.Select(one => one.Assignment));
        await db.Commit(act, new Subject("demo.seed", nameof(Person), "*"), stop);
        db.ChangeTracker.Clear();
        return everyone.ToDictionary(one => one.Person.UserName!, one => one.Person);
    }
}

/// <summary>What was put in.</summary>
public sealed record SeededDemo(int Organs, int People, int Reports, int Items, int Requests);
