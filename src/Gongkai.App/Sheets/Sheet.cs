namespace Gongkai.App.Sheets;

/// <summary>公开栏张贴页: what is printed on A4 and put on a notice board, for those who have no internet; the code leads those who have to the original.</summary>
/// <param name="Title">On top.</param>
/// <param name="Caption">Below it, such as the period.</param>
/// <param name="Organ">Whose.</param>
/// <param name="Path">Where the original is read, from the site's root.</param>
/// <param name="On">The day under the sheet.</param>
/// <param name="Parts">In order.</param>
public sealed record Sheet(string Title, string Caption, string Organ, string Path, DateOnly On, IReadOnlyList<SheetPart> Parts)
{
    /// <summary>Said below, such as that there is more than fits.</summary>
    public string? Note { get; init; }
}

/// <summary>A piece of a sheet.</summary>
/// <param name="Heading">Null where the sheet has one part only.</param>
/// <param name="Facts">In a line below it.</param>
/// <param name="Html">Of the allow-list.</param>
public sealed record SheetPart(string? Heading, string? Facts, string Html);
