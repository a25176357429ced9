using Gongkai.App.People;

namespace Gongkai.Web.Signing;

/// <summary>Who may open which folder of the desk. Everything under Desk needs a signed-in person; these folders need one of these roles as well. What may be done there is for the operations to say.</summary>
public static class DeskAccess
{
    private static readonly Role[] Filing = [Role.InformationOfficer, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.OfficeHead];
    private static readonly Role[] County = [Role.Authority, Role.Supervisor];
    private static readonly Role[] Answering = [Role.InformationOfficer, Role.RequestHandler, Role.OfficeHead, .. County];
    private static readonly Role[] Watching = [Role.Auditor, Role.Administrator];

    /// <summary>Folder or page, and the roles of which one must be held somewhere.</summary>
    public static IReadOnlyList<(string Folder, Role[] Roles)> Folders { get; } =
    [
        ("/Desk/Reports", [.. Filing, .. County, Role.Auditor]),
        ("/Desk/Catalogue", [.. Filing, .. County, .. Watching]),
        ("/Desk/Registers", [Role.InformationOfficer, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, Role.OfficeHead, .. County, Role.Auditor]),
        ("/Desk/Channels", [.. Filing, .. County, Role.Auditor]),
        ("/Desk/Items", [.. Filing, Role.SecrecyReviewer, .. County, Role.Auditor, Role.Administrator]),
        ("/Desk/County", [.. County, Role.Auditor]),
        ("/Desk/Feedback", Answering),
        ("/Desk/Requests", [Role.RequestHandler, Role.InformationOfficer, Role.OfficeHead, Role.FirstReviewer, Role.SecondReviewer, Role.FinalReviewer, .. County, Role.Auditor]),
        ("/Desk/Surveys", [Role.InformationOfficer, Role.OfficeHead]),
        ("/Desk/Hotline", Answering),
        ("/Desk/Villages", [Role.InformationOfficer, Role.OfficeHead, .. County]),
        ("/Desk/People", [Role.Administrator]),
        ("/Desk/Organs", [Role.Administrator, Role.OfficeHead, .. County]),
        (History, Watching),
        ("/Desk/Outbox", [Role.Administrator]),
    ];

    /// <summary>The whole history.</summary>
    public const string History = "/Desk/History";

    /// <summary>Kinds of records whose history is read by whoever may open the folder that shows them; that of people, settings and jobs is for those who read the whole history.</summary>
    public static IReadOnlyDictionary<string, string> Records { get; } = new Dictionary<string, string>
    {
        [nameof(App.AnnualReports.AnnualReport)] = "/Desk/Reports",
        [nameof(App.Organs.Organ)] = "/Desk/Organs",
        [nameof(App.Publishing.Item)] = "/Desk/Items",
        [nameof(App.Publishing.HandOvers.HandOver)] = "/Desk/Items",
        [nameof(App.Catalogue.CatalogueRow)] = "/Desk/Catalogue",
        [nameof(App.Catalogue.GuideVersion)] = "/Desk/Catalogue",
        [nameof(App.Channels.Channel)] = "/Desk/Channels",
        [nameof(App.Channels.Posting)] = "/Desk/Channels",
        [nameof(App.Registers.Decisions.DecisionRecord)] = "/Desk/Registers",
        [nameof(App.Registers.Documents.RegisteredDocument)] = "/Desk/Registers",
        [nameof(App.Registers.CleanUps.CleanUp)] = "/Desk/Registers",
        [nameof(App.Registers.Fees.FeeRecord)] = "/Desk/Registers",
        [nameof(App.Registers.Imports.RegisterImport)] = "/Desk/Registers",
        [nameof(App.Requests.RequestCase)] = "/Desk/Requests",
        [nameof(App.Requests.PublicLog.LogEntry)] = "/Desk/Requests",
        [nameof(App.Complaints.Complaint)] = "/Desk/Requests",
        [nameof(App.Feedback.Message)] = "/Desk/Feedback",
        [nameof(App.Hotline.HotlineTransfer)] = "/Desk/Hotline",
        [nameof(App.Surveys.Survey)] = "/Desk/Surveys",
        [nameof(App.Villages.Village)] = "/Desk/Villages",
    };

    /// <summary>Whether this person may open the folder; what is not listed is open to everyone signed in.</summary>
    public static bool MayOpen(Actor actor, string folder) =>
        Folders.Where(entry => entry.Folder == folder).All(entry => actor.HoldsAnywhere(entry.Roles));

    /// <summary>The policy's name for a folder.</summary>
    public static string Policy(string folder) => $"desk:{folder}";
}
