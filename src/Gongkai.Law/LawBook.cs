using Gongkai.Law.Calendar;
using Gongkai.Law.Catalogue;
using Gongkai.Law.Checks;
using Gongkai.Law.Clock;
using Gongkai.Law.Crosswalks;
using Gongkai.Law.Fees;
using Gongkai.Law.Forms;
using Gongkai.Law.Grounds;
using Gongkai.Law.Letters;
using Gongkai.Law.Periods;
using Gongkai.Law.Registers;
using Gongkai.Law.Remedies;
using Gongkai.Law.Requests;
using Gongkai.Law.Requests.Ledgers;
using Gongkai.Law.Search;
using Gongkai.Law.Villages;
using Gongkai.Law.Words;
using AnnualReportForm = Gongkai.Law.Forms.Form;

namespace Gongkai.Law;

/// <summary>The law as data, loaded: every file of the <c>law/</c> folder in its parsed form.</summary>
/// <param name="Forms">The versions of the annual report's form, oldest first.</param>
/// <param name="Checks">The check catalogue by code.</param>
/// <param name="Calendar">Working days of every year with a notice.</param>
public sealed record LawBook(IReadOnlyList<AnnualReportForm> Forms, IReadOnlyDictionary<string, CheckDefinition> Checks, WorkingCalendar Calendar)
{
    /// <summary>Wordings that several checks share, by key.</summary>
    public IReadOnlyDictionary<string, Wording> Phrases { get; init; } = new Dictionary<string, Wording>();

    /// <summary>By which day annual reports are published, for each kind of body.</summary>
    public IReadOnlyList<PublicationDue> PublicationDues { get; init; } = [];

    /// <summary>Within which time information is disclosed on the organ's own initiative.</summary>
    public IReadOnlyList<DisclosurePeriod> DisclosurePeriods { get; init; } = [];

    /// <summary>Words that a text for the public is looked through for.</summary>
    public IReadOnlyList<CarefulWord> CarefulWords { get; init; } = [];

    /// <summary>How the cells of two versions of the form correspond.</summary>
    public IReadOnlyList<Crosswalk> Crosswalks { get; init; } = [];

    /// <summary>Sentences that are no one's own words.</summary>
    public StatutoryText StatutoryText { get; init; } = StatutoryText.Empty;

    /// <summary>What is disclosed without being asked, and the words it is filed under.</summary>
    public CatalogueBook Catalogue { get; init; } = CatalogueBook.Empty;

    /// <summary>The registers' fields, by code: licence, penalty, coercion, fee, document.</summary>
    public IReadOnlyDictionary<string, RegisterForm> Registers { get; init; } = new Dictionary<string, RegisterForm>();

    /// <summary>What the cells of the report's first table count in the registers.</summary>
    public CountingRules Counting { get; init; } = CountingRules.Empty;

    /// <summary>What villages publish, and how often.</summary>
    public VillageAffairs VillageAffairs { get; init; } = VillageAffairs.Empty;

    /// <summary>Holidays whose dates the law itself fixes, for years whose notice is not published.</summary>
    public FixedHolidays FixedHolidays { get; init; } = FixedHolidays.Empty;

    /// <summary>The holidays of places, by code.</summary>
    public IReadOnlyDictionary<string, LocalHolidays> LocalHolidays { get; init; } = new Dictionary<string, LocalHolidays>();

    /// <summary>What every last day hangs on: the hash of the calendar and of the clock's rules. Another seal, and open requests are counted anew.</summary>
    public string CalendarSeal { get; init; } = "";

    /// <summary>The holidays of the place where the office stands, which its calendar has unless another is asked for; null for none.</summary>
    public LocalHolidays? Here { get; private init; }

    /// <summary>The same law for an office in a place that has holidays of its own. The seal of the calendar changes with them, so that open cases are counted anew.</summary>
    public LawBook At(LocalHolidays place) => this with
    {
        Here = place,
        CalendarSeal = Checking.Seals.Together([new("national", CalendarSeal), .. place.Closed.Select(day => new KeyValuePair<string, string>($"closed {day.Key:O}", day.Value)), .. place.Opened.Select(day => new KeyValuePair<string, string>($"opened {day.Key:O}", day.Value))]),
    };

    /// <summary>The periods of requests, and what starts, pauses and restarts them; null in a folder that says nothing of requests.</summary>
    public ClockRules? ClockRules { get; init; }

    /// <summary>What the day of receipt is, channel by channel.</summary>
    public ReceiptRules ReceiptRules { get; init; } = ReceiptRules.Empty;

    /// <summary>Kinds of applicants and the columns they are counted in.</summary>
    public ApplicantKinds ApplicantKinds { get; init; } = ApplicantKinds.Empty;

    /// <summary>How offices write things in ledgers of their own.</summary>
    public LedgerWords LedgerWords { get; init; } = LedgerWords.Empty;

    /// <summary>How requests end.</summary>
    public OutcomeBook Outcomes { get; init; } = OutcomeBook.Empty;

    /// <summary>The letters of requests.</summary>
    public LetterBook Letters { get; init; } = LetterBook.Empty;

    /// <summary>What excessive requests cost.</summary>
    public FeeBook Fees { get; init; } = FeeBook.Empty;

    /// <summary>Reconsideration and litigation.</summary>
    public RemedyBook Remedies { get; init; } = RemedyBook.Empty;

    private const string CountingFile = "registers/counting.json";

    /// <summary>Words of one meaning, for search.</summary>
    public Synonyms Synonyms { get; init; } = Synonyms.Empty;

    private static readonly Lazy<LawBook> Default = new(() => Parse(EmbeddedLaw.Files()));

    /// <summary>The law that this build was released with.</summary>
    public static LawBook Embedded => Default.Value;

    /// <summary>The form in force for a report on <paramref name="year"/>; null before the first.</summary>
    public AnnualReportForm? FormFor(int year) => Forms.FirstOrDefault(form => form.IsInForceFor(year));

    /// <summary>The form with this id or version (<c>annual-report/2021</c> or <c>2021</c>); null when there is none.</summary>
    public AnnualReportForm? FormNamed(string id) => Forms.FirstOrDefault(form => form.Id == id || form.Version == id);

    /// <summary>The days of an office: the national calendar with the holidays of its place.</summary>
    /// <param name="local">The code of an overlay of the law folder; null for <see cref="Here"/>. An unknown code is a setting gone wrong and throws.</param>
    public OfficeCalendar CalendarOf(string? local = null) => new(Calendar, FixedHolidays, local is null ? Here : LocalHolidays[local]);

    /// <summary>The clock of an office's requests.</summary>
    /// <param name="local">The code of an overlay of local holidays; null for <see cref="Here"/>.</param>
    public RequestClock RequestClock(string? local = null) =>
        new(ClockRules ?? throw new InvalidOperationException($"The law folder has no {Clock.ClockRules.File}."), CalendarOf(local));

    /// <summary>What a kind of applicant is called: the label of its column in the form.</summary>
    public string NameOf(ApplicantKind kind) => ColumnLabel("requests", ApplicantKinds[kind].Column);

    /// <summary>The printed label of an outcome's row in the newest form.</summary>
    public string RowLabelOf(OutcomeKind outcome) => Forms[^1].Table("requests").Rows.First(row => row.Code == outcome.Row).Label;

    private string ColumnLabel(string table, string code) => Forms[^1].Table(table).Blocks.SelectMany(block => block.Columns).First(column => column.Code == code).Label;

    /// <summary>The period with this code; the general one of art. 26 for none or an unknown one.</summary>
    public DisclosurePeriod DisclosurePeriod(string? code) =>
        DisclosurePeriods.FirstOrDefault(period => period.Code == code) ?? DisclosurePeriods.First(period => period.Code == Periods.DisclosurePeriod.General);

    /// <summary>The check with this code; throws for a code the catalogue does not have.</summary>
    public CheckDefinition Check(string code) => Checks.TryGetValue(code, out var check) ? check : throw new KeyNotFoundException($"{code} is not in law/checks.");

    /// <summary>A shared wording with its places filled; a missing key is a mistake of ours and throws.</summary>
    public Wording Phrase(string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Phrases.TryGetValue(key, out var found) ? found.Fill(values) : throw new KeyNotFoundException($"law/checks has no phrase '{key}'.");

    /// <summary>Reads a law folder, given as path (relative to the folder, with slashes) and text.</summary>
    public static LawBook Parse(IReadOnlyDictionary<string, string> files)
    {
        var checks = In(files, "checks/annual-report/").Select(CheckFile.Parse).ToList();
        var periods = PeriodsFile.Parse(files["periods.json"]);

        return new LawBook(
            [.. In(files, "forms/annual-report/").Select(AnnualReportForm.Parse).OrderBy(form => form.FromYear)],
            checks.SelectMany(file => file.Checks).ToDictionary(check => check.Code),
            WorkdaysFile.Parse(files["calendar/workdays.csv"]))
        {
            Phrases = checks.SelectMany(file => file.Phrases).ToDictionary(),
            PublicationDues = periods.AnnualReport,
            DisclosurePeriods = periods.Initiative,
            CarefulWords = [.. In(files, "words/").SelectMany(text => CarefulWordsFile.Parse(text).Words)],
            Crosswalks = [.. In(files, "crosswalks/annual-report/").Select(Crosswalk.Parse)],
            StatutoryText = files.TryGetValue("statutory-text.json", out var text) ? StatutoryText.Parse(text) : StatutoryText.Empty,
            Catalogue = CatalogueBook.Parse(files),
            Registers = files.Where(file => file.Key.StartsWith("registers/", StringComparison.Ordinal) && file.Key != CountingFile).Select(file => RegisterForm.Parse(file.Value)).ToDictionary(form => form.Code),
            Counting = files.TryGetValue(CountingFile, out var counting) ? CountingRules.Parse(counting) : CountingRules.Empty,
            Synonyms = files.TryGetValue(Synonyms.File, out var synonyms) ? Synonyms.Parse(synonyms) : Synonyms.Empty,
            FixedHolidays = files.TryGetValue(FixedHolidays.File, out var fixedHolidays) ? FixedHolidays.Parse(fixedHolidays) : FixedHolidays.Empty,
            LocalHolidays = files.Where(file => file.Key.StartsWith(Gongkai.Law.Calendar.LocalHolidays.Folder, StringComparison.Ordinal)).Select(file => Gongkai.Law.Calendar.LocalHolidays.Parse(Path.GetFileNameWithoutExtension(file.Key), file.Value)).ToDictionary(local => local.Code),
            CalendarSeal = Checking.Seals.Together(files.Where(file => file.Key.StartsWith("calendar/", StringComparison.Ordinal) || file.Key == Clock.ClockRules.File)),
            ClockRules = files.TryGetValue(Clock.ClockRules.File, out var clock) ? Clock.ClockRules.Parse(clock) : null,
            ReceiptRules = files.TryGetValue(ReceiptRules.File, out var channels) ? ReceiptRules.Parse(channels) : ReceiptRules.Empty,
            ApplicantKinds = files.TryGetValue(ApplicantKinds.File, out var applicants) ? ApplicantKinds.Parse(applicants) : ApplicantKinds.Empty,
            LedgerWords = files.TryGetValue(LedgerWords.File, out var ledger) ? LedgerWords.Parse(ledger) : LedgerWords.Empty,
            Outcomes = files.TryGetValue(OutcomeBook.File, out var grounds) ? OutcomeBook.Parse(grounds) : OutcomeBook.Empty,
            Letters = LetterBook.Parse(files),
            Fees = files.TryGetValue(FeeBook.File, out var fees) ? FeeBook.Parse(fees) : FeeBook.Empty,
            Remedies = files.TryGetValue(RemedyBook.File, out var remedies) ? RemedyBook.Parse(remedies) : RemedyBook.Empty,
            VillageAffairs = files.TryGetValue("village-affairs.json", out var villages) ? VillageAffairs.Parse(villages) : VillageAffairs.Empty,
        };
    }

    private static IEnumerable<string> In(IReadOnlyDictionary<string, string> files, string folder) =>
        files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value);
}
