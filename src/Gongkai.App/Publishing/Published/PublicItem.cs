using Gongkai.App.AnnualReports.Published;
using Gongkai.App.Search;
using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing.Published;

/// <summary>An item in one of its versions, as the public reads it; or that it was withdrawn, and why.</summary>
/// <param name="Id">The item's own.</param>
/// <param name="Organ">Whose.</param>
/// <param name="Kind">Which column it stands in.</param>
/// <param name="Number">Its number within the organ.</param>
/// <param name="Version">The version shown.</param>
/// <param name="Versions">All that may be read, newest first.</param>
public sealed record PublicItem(Guid Id, PublicOrgan Organ, PublicKind Kind, long Number, PublicItemVersion Version, IReadOnlyList<PublicItemVersion> Versions)
{
    public string? IndexNumber { get; init; }

    /// <summary>The item of art. 20 or 21, by its code.</summary>
    public string? MatterCode { get; init; }

    public string? Matter { get; init; }

    public string? Theme { get; init; }

    /// <summary>有效性, by its code; null where no register says one.</summary>
    public string? Validity { get; init; }

    public PublicItemText Text { get; init; } = PublicItemText.None;

    public IReadOnlyList<ItemFile> Files { get; init; } = [];

    /// <summary>The policy that this explains.</summary>
    public PublicLine? About { get; init; }

    /// <summary>What explains this.</summary>
    public IReadOnlyList<PublicLine> ExplainedBy { get; init; } = [];

    /// <summary>征求意见: from when to when, and what came of it; null for everything else.</summary>
    public PublicConsultation? Consultation { get; init; }

    /// <summary>Set when it was taken back: nothing else of it is told.</summary>
    public WithdrawnItem? Withdrawn { get; init; }

    /// <summary>The version in force; null when its display has ended.</summary>
    public PublicItemVersion? Current => Versions.FirstOrDefault(version => version.State == ItemState.Published);
}

/// <summary>A public version.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="State">In force, replaced, or run out.</param>
/// <param name="PublishedAt">When it became public.</param>
/// <param name="Note">更新说明.</param>
/// <param name="Hash">SHA-256 of what it says.</param>
public sealed record PublicItemVersion(int Number, ItemState State, DateTime PublishedAt, string? Note, string? Hash)
{
    public bool IsCurrent => ItemLife.IsListed(State);

    public bool IsReplaced => State == ItemState.Superseded;

    public bool IsOver => State == ItemState.Expired;
}

/// <summary>What a version says.</summary>
public sealed record PublicItemText(string Title, string Body)
{
    public static PublicItemText None { get; } = new("", "");

    public string? DocumentNumber { get; init; }

    public string? Issuer { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public string? Summary { get; init; }

    public string? Keywords { get; init; }

    public string? Source { get; init; }

    /// <summary>文字稿 of sound or film.</summary>
    public string? Transcript { get; init; }
}

/// <summary>A draft that the public is asked about.</summary>
/// <param name="OpensOn">The first day for comments.</param>
/// <param name="ClosesOn">The last.</param>
/// <param name="Reach">How to comment elsewhere.</param>
/// <param name="IsOpen">Whether comments are taken today.</param>
/// <param name="Outcome">What came of it; null until it is published.</param>
public sealed record PublicConsultation(DateOnly OpensOn, DateOnly ClosesOn, string Reach, bool IsOpen, ConsultationOutcome? Outcome);

/// <summary>公布的意见采纳情况.</summary>
public sealed record ConsultationOutcome(int Received, int Adopted, string Text, DateTime PublishedAt);

/// <summary>A file of a version.</summary>
/// <param name="Hash">What its address ends in.</param>
public sealed record ItemFile(string Hash, string Name, string ContentType, long Size, string? Alternative)
{
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);

    public bool IsSound => ContentType.StartsWith("audio/", StringComparison.Ordinal);

    public bool IsFilm => ContentType.StartsWith("video/", StringComparison.Ordinal);
}

/// <summary>That it was taken back. (Penalty decisions: Administrative Penalty Law, art. 48)</summary>
public sealed record WithdrawnItem(DateTime At, string? Because);
