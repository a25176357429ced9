using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Letters;
using Gongkai.App.Requests.Table3;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Law.Letters;
using Gongkai.Law.Requests;

namespace Gongkai.App.Demo.Requests;

/// <summary>The cases behind the invented reports: every figure of their requests table can be counted here, case by case; and what lies on the desks today.</summary>
internal sealed class DemoRequests(OfficeDb db, LawBook law, IReadOnlyDictionary<string, Person> people)
{
    private readonly List<RequestCase> cases = [];
    private readonly List<Counter> counters = [];
    private readonly List<LetterHabits> habits = [];
    private readonly DemoRemedies remedies = new();

    public int Count => cases.Count;

    public IReadOnlyList<RequestCase> Cases => cases;

    /// <summary>Adds the cases of an organ, from its figures by year.</summary>
    public void Add(DemoOrgan organ, Organ of, IReadOnlyDictionary<int, Dictionary<CellRef, decimal>> figures, DateOnly today)
    {
        var dice = new DemoDice($"{organ.Code}/requests");
        var made = new DemoCases(organ, of, people, law, dice, today);
        var carried = new List<DemoCases.Open>();
        foreach (var (year, cells) in figures.OrderBy(one => one.Key))
        {
            carried = OfYear(made, carried, cells, year, dice);
        }

        // What the last report carried over was decided in the new year; then the new year's own.
        if (today.Year > figures.Keys.Max())
        {
            carried.ForEach(open => made.Conclude(open, open.Year + 1, "granted", early: true));
            made.ThisYear(Math.Max(2, organ.Received / 4));
        }

        habits.Add(new LetterHabits { OrganId = of.Id, Sign = LetterNumbers.SignOf(of), Pattern = NumberPattern.Usual.Text, ReviewOrgan = of.ParentId is null ? "云州市人民政府" : null, Court = "云岭县人民法院" });
        var finished = made.Finish().ToList();
        remedies.Add(of, people[$"{organ.Code}-head"].Name, finished, figures, today);
        cases.AddRange(finished);
        counters.AddRange(made.Counters());
    }

    /// <summary>Writes everything in one act.</summary>
    public async Task Write(Act act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await BulkInsert.Write(db, cases, stop);
        await BulkInsert.Write(db, [.. cases.SelectMany(one => one.Events)], stop);
        await BulkInsert.Write(db, counters, stop);
        await BulkInsert.Write(db, [.. remedies.All.Where(one => one.AfterId is null)], stop);
        await BulkInsert.Write(db, [.. remedies.All.Where(one => one.AfterId is not null)], stop);
        db.AddRange(habits);
        db.AddRange(cases.Select(one => one.Applicant!));   // found by hashes of their own, which the tracker fills
        await db.Commit(act, new Subject("demo.seed", nameof(RequestCase), "*"), stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
    }

    private List<DemoCases.Open> OfYear(DemoCases made, List<DemoCases.Open> carried, Dictionary<CellRef, decimal> cells, int year, DemoDice dice)
    {
        var left = new List<DemoCases.Open>();
        foreach (var kind in law.ApplicantKinds.Kinds)
        {
            int In(string row) => (int)cells.GetValueOrDefault(new(Table3Cells.Table, row, kind.Column));
            var results = law.Outcomes.Outcomes.Select(outcome => outcome.Row).Distinct().SelectMany(row => Enumerable.Repeat(row, In(row))).OrderBy(_ => dice.Below(1000)).ToList();
            var open = carried.Where(one => one.Kind == kind.Kind).ToList();
            var received = In(Table3Cells.Received);
            var late = In(Table3Cells.CarriedOut);
            open.AddRange(Enumerable.Range(0, received).Select(i => made.Receive(kind.Kind, year, late: i >= received - late)));
            for (var i = 0; i < results.Count; i++)
            {
                made.Conclude(open[i], year, results[i], early: open[i].Year < year);
            }

            left.AddRange(open.Skip(results.Count));
        }

        return left;
    }
}
