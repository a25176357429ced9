namespace Gongkai.App.AnnualReports;

/// <summary>What became of an edit.</summary>
/// <param name="Revision">The draft's revision now: what the next edit of this page is made against.</param>
/// <param name="Changed">How many fields were changed.</param>
/// <param name="Conflicts">Fields that somebody else changed in the meantime to something else: these were not written.</param>
public sealed record EditedDraft(int Revision, int Changed, IReadOnlyList<EditConflict> Conflicts);

/// <summary>One field that two people changed at once.</summary>
/// <param name="Field">Cell code or text field.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Was">What it said when the page was opened.</param>
/// <param name="Theirs">What it says now.</param>
/// <param name="Mine">What was to be written.</param>
/// <param name="Who">Who changed it.</param>
public sealed record EditConflict(string Field, string Label, string Was, string Theirs, string Mine, string Who);
