using System.Globalization;
using Gongkai.App.AnnualReports;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.App.Requests.Table3;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Requests;

/// <summary>The requests table of a year, every row and column, against cases put in by hand: on the first day and on the last, carried in and out, corrected, and what is not to be counted.</summary>
public abstract class Table3Tests(Database database) : CaseOffice(database)
{
    private const int Year = 2025;

    private static readonly LawBook Law = LawBook.Embedded;
    private static readonly DateOnly First = new(Year, 1, 1);
    private static readonly DateOnly Last = new(Year, 12, 31);
    private static readonly List<string> Results = [.. Law.Outcomes.Outcomes.Select(outcome => outcome.Row).Distinct()];

    private readonly Dictionary<(string Row, string Column), int> expected = [];
    private readonly List<object> rows = [];
    private int serial;

    [Fact]
    public async Task Every_cell_counts_its_own_cases_leads_to_them_and_the_opening_balance_is_last_years_closing()
    {
        await Open();
        EveryResult();
        Carried();
        NotCounted();
        await Office.Given([.. rows, Published.Report(Qinghe, Year - 1, A.Report().Organ(Qinghe.Name).Year(Year - 1).Set("requests/carriedOut/person", 2).Set("requests/carriedOut/company", 4))]);
        Office.Clock.Set(new DateOnly(2026, 3, 2));

        var view = (await Run((CountTable3 count) => count.Run("qinghe", Year, Handler.Actor, default))).Value;

        var wrong = view.Rows.SelectMany(row => row.Cells.Select(cell => (cell.Cell, cell.Counted, Expected: expected.GetValueOrDefault((row.Code, cell.Cell.Split('/')[2]))))).Where(cell => cell.Counted != cell.Expected);
        Assert.Empty(wrong);
        Assert.All(view.Rows.Where(row => row.Cells[^1].Counted == 0), row => Assert.Fail($"nothing was counted in {row.Code}"));
        Assert.All(view.Columns, column =>
        {
            int Of(string row) => expected.GetValueOrDefault((row, column.Code));
            Assert.Equal(Of("received") + Of("carriedIn"), Of("concluded") + Of("carriedOut"));
            Assert.Equal(Of("concluded"), Results.Sum(Of));
        });

        foreach (var cell in view.Rows.SelectMany((row, i) => new[] { row.Cells[i % (row.Cells.Count - 1)], row.Cells[^1] }))
        {
            var behind = (await Run((ListBehindCell list) => list.Run(new(cell.Cell, "qinghe", Year), Handler.Actor, default))).Value;
            Assert.Equal((cell.Cell, cell.Counted, Math.Min(cell.Counted, 100)), (cell.Cell, behind.Total, behind.Lines.Count));
        }

        var balance = Assert.Single(view.Differences);
        Assert.Equal(("商业企业", 3, 4m), (balance.Label, balance.Opening, balance.Closing));
        Assert.Equal(5, view.CarriedIn.Count);   // case by case
        Assert.All(view.CarriedIn, line => Assert.True(line.ArrivedOn < First));
    }

    [Fact]
    public async Task A_draft_takes_the_counts_that_were_shown_and_no_others()
    {
        await Open();
        var draft = Published.Report(Qinghe, Year, A.Report().Organ(Qinghe.Name).Year(Year), Gongkai.Law.AnnualReports.ReportState.Draft);
        Decided(ApplicantKind.Person, First, "granted", Last);
        await Office.Given([.. rows, draft]);
        Office.Clock.Set(new DateOnly(2026, 1, 5));
        var clerk = Office.Act(new(null, "林青", [new Grant(Role.InformationOfficer, Qinghe.Path, false)]));
        async Task<Table3View> View() => (await Run((CountTable3 count) => count.Run("qinghe", Year, clerk.Actor, default))).Value;
        static Dictionary<string, string> Shown(Table3View view) =>
            view.Rows.SelectMany(row => row.Cells).Where(cell => cell.WouldChange).ToDictionary(cell => cell.Cell, cell => cell.Counted.ToString(CultureInfo.InvariantCulture));

        var before = await View();
        Assert.Equal((6, false), (before.Different, before.MayOpenCases));   // three rows, a kind and its total
        Assert.Equal("request.fill-moved", (await Fill(before, Shown(before).ToDictionary(cell => cell.Key, _ => "2"))).Refusal?.Code);
        Assert.Null((await Fill(before, Shown(before))).Refusal);
        Assert.Equal(0, (await View()).Different);
        Assert.Equal("request.fill-nothing", (await Fill(await View(), [])).Refusal?.Code);

        Task<Outcome<EditedDraft>> Fill(Table3View view, Dictionary<string, string> cells) => Run((FillTable3 fill) => fill.Run(new(view.Draft!.Value.VersionId, view.Draft.Value.Revision, cells), clerk, default));
    }

    // Another number of each result and kind than its neighbours have: cells that are swapped show.
    private void EveryResult()
    {
        foreach (var (result, i) in Results.Select((result, i) => (result, i)))
        {
            foreach (var kind in Enum.GetValues<ApplicantKind>())
            {
                for (var n = 0; n < 1 + (((i * 2) + (int)kind) % 3); n++)
                {
                    Decided(kind, n == 0 ? First : Last.AddDays(-9), result, n == 0 ? First.AddDays(7) : Last);
                }
            }
        }
    }

    private void Carried()
    {
        var before = First.AddDays(-1);
        Decided(ApplicantKind.Person, before, "granted", First, "carriedIn");
        Decided(ApplicantKind.Company, before.AddDays(-20), "partlyGranted", Last, "carriedIn");
        Decided(ApplicantKind.Company, before, "refused.internalAffairs", First, "carriedIn");
        Put(ApplicantKind.Person, before, null, null, RequestState.Supplementing, "carriedIn", "carriedOut");
        Put(ApplicantKind.Company, before, "granted", Last.AddDays(5), RequestState.Closed, "carriedIn", "carriedOut");

        foreach (var state in Enum.GetValues<RequestState>().Where(state => RequestLife.IsOpen(state) && state is not (RequestState.Arrived or RequestState.Signed)))
        {
            Put(ApplicantKind.LegalService, Last, null, null, state, "received", "carriedOut");
        }

        // Signed on the last day, not yet gone out: counted. Corrected afterwards: counted where it was, and not carried over.
        Put(ApplicantKind.Research, First, "granted", Last, RequestState.Signed, "received", "granted", "concluded");
        Put(ApplicantKind.Charity, First, "partlyGranted", First.AddDays(30), RequestState.Handling, "received", "partlyGranted", "concluded");
    }

    private void NotCounted()
    {
        Put(ApplicantKind.Person, First, null, null, RequestState.PassedOn);
        Put(ApplicantKind.Person, null, null, null, RequestState.Arrived);
        Put(ApplicantKind.Person, First.AddDays(-40), "granted", First.AddDays(-1), RequestState.Closed);
        Put(ApplicantKind.Person, Last.AddDays(1), null, null, RequestState.Handling);
        rows.Add(Case(County, ApplicantKind.Person, First, "granted", First, RequestState.Closed));
    }

    private void Decided(ApplicantKind kind, DateOnly received, string row, DateOnly on, string came = "received") => Put(kind, received, row, on, RequestState.Closed, came, row, "concluded");

    // Puts a case in, and says which rows it is counted in.
    private void Put(ApplicantKind kind, DateOnly? received, string? row, DateOnly? on, RequestState state, params string[] counted)
    {
        rows.Add(Case(Qinghe, kind, received, row, on, state));
        foreach (var at in counted)
        {
            foreach (var column in new[] { Law.ApplicantKinds[kind].Column, "total" })
            {
                expected[(at, column)] = expected.GetValueOrDefault((at, column)) + 1;
            }
        }
    }

    private RequestCase Case(Organ organ, ApplicantKind kind, DateOnly? received, string? row, DateOnly? on, RequestState state)
    {
        var arrived = received ?? First;
        var one = new RequestCase
        {
            OrganId = organ.Id, Year = arrived.Year, Serial = ++serial, Channel = RequestChannel.InPerson, Kind = kind, Description = $"第{serial}项信息", ArrivedOn = arrived, ReceivedOn = received, State = state,
            RegisteredAt = StoppedClock.Usual, CountedRow = row, CountedOn = on, DecidedOn = on, OutcomeCode = row is null ? null : Law.Outcomes.Outcomes.First(outcome => outcome.Row == row).Code,
        };
        one.Applicant = new Applicant { RequestId = one.Id, Name = $"第{serial}人" };
        return one;
    }
}

public sealed class Table3Tests_on_SQLite() : Table3Tests(Database.SQLite);

public sealed class Table3Tests_on_PostgreSQL() : Table3Tests(Database.PostgreSQL);
