using Gongkai.App.Feedback;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Subscriptions;
using Gongkai.App.Villages;

namespace Gongkai.App.Setup;

/// <summary>Where the office keeps its things. Section <c>Office</c> of the settings.</summary>
public sealed class OfficeSettings
{
    /// <summary>The folder for the database file and the files; <c>data</c> beside the program.</summary>
    public string Data { get; set; } = "data";

    /// <summary>A PostgreSQL connection string; empty for SQLite in the data folder.</summary>
    public string? Postgres { get; set; }

    /// <summary>Demonstration: invented organs, known accounts, a banner on every page.</summary>
    public bool Demo { get; set; }

    /// <summary>The folder of files by hash, where several nodes share one; empty for <c>files</c> in the data folder.</summary>
    public string? Files { get; set; }

    /// <summary>The greatest upload in bytes.</summary>
    public long LargestUpload { get; set; } = 50 * 1024 * 1024;

    /// <summary>How many files this process reads in the background at once; each may take a processor and a few hundred megabytes.</summary>
    public int ReadersAtOnce { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Passwords, tries and sessions.</summary>
    public SignInSettings SignIn { get; set; } = new();

    /// <summary>
    /// At least 32 bytes in Base64 that seal the end of the history. Empty: made once and kept as <c>history.key</c> in the data folder.
    /// Several nodes need the same, so it is given to them here.
    /// </summary>
    public string? HistoryKey { get; set; }

    /// <summary>
    /// The file with the key that personal data is encrypted with; empty for <c>master.key</c> in the data folder. It is never in a backup and
    /// is to be kept apart from them. Several nodes need the same.
    /// </summary>
    public string? MasterKeyFile { get; set; }

    /// <summary>
    /// A file with the holidays of the place (a festival of an autonomous county, a day closed by a storm), in the form of the law's <c>calendar/workdays.csv</c>;
    /// empty for none. The days of requests are counted with them.
    /// </summary>
    public string? LocalHolidays { get; set; }

    /// <summary>The mail server.</summary>
    public MailSettings Mail { get; set; } = new();

    /// <summary>Within how many days messages are answered.</summary>
    public FeedbackSettings Feedback { get; set; } = new();

    /// <summary>Mails to subscribers.</summary>
    public SubscriptionSettings Subscriptions { get; set; } = new();

    /// <summary>By when villages publish.</summary>
    public VillageSettings Villages { get; set; } = new();
}
