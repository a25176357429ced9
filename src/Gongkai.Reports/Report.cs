using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Narrative;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports;

/// <summary>An annual report as read: who, when, which form, the figures and the texts, each with its place.</summary>
/// <param name="File">The name it was read under.</param>
/// <param name="Document">The blocks it was read from.</param>
/// <param name="Form">Which form its tables follow, and why.</param>
/// <param name="Identity">Organ, year, period, title and dates.</param>
/// <param name="Figures">Cell by cell.</param>
/// <param name="Sections">The sections found, in document order.</param>
public sealed record Report(
    string File, Document Document, FormDecision Form, Identity Identity, ReportFigures Figures, IReadOnlyList<Section> Sections);

/// <summary>Which form the tables of a document follow. Never forced: a document without the tables has none.</summary>
/// <param name="Form">The form; null when none fits.</param>
/// <param name="Reasons">What spoke for it, or why none fits.</param>
/// <param name="SupersededRows">Codes of rows from another form that stand in the table, such as <c>requests/other</c> in a 2021 report.</param>
public sealed record FormDecision(Form? Form, IReadOnlyList<Wording> Reasons, IReadOnlyList<string> SupersededRows);
