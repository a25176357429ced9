namespace Gongkai.Law.Letters;

/// <summary>A statutory letter of <c>law/letters</c>: what it says, with places, and when it may be used.</summary>
/// <param name="Code">Stable, kept with every letter that was issued.</param>
/// <param name="Title">Its name: 政府信息公开申请补正告知书.</param>
/// <param name="Sign">文种代字 in its number: 补, 延, 答 ….</param>
/// <param name="To">Whom it goes to.</param>
/// <param name="Article">The provision.</param>
/// <param name="Remedies">Which paragraph on remedies it ends with.</param>
/// <param name="When">When it is used.</param>
/// <param name="Fields">What has to be written into it, beside what the case already says.</param>
/// <param name="Parts">Its paragraphs and tables.</param>
/// <param name="Attachments">Whether files may go with it.</param>
/// <param name="Recalled">Whether its wording rests on memory or practice.</param>
public sealed record LetterTemplate(
    string Code, string Title, string Sign, LetterTo To, string Article, LetterRemedies Remedies, Wording When, IReadOnlyList<LetterField> Fields, IReadOnlyList<LetterText> Parts,
    bool Attachments = false, bool Recalled = false)
{
    /// <summary>The word by which it speaks of itself: 告知书, 答复书, 决定书, 通知书 ….</summary>
    public string Paper => Title[^3..];
}

/// <summary>Whom a letter goes to.</summary>
public enum LetterTo
{
    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>The third party or organ that the field <c>party</c> names.</summary>
    Other,

    /// <summary>Nobody: a form to be filled in, or a paper for the file.</summary>
    File,
}

/// <summary>What a letter says on remedies.</summary>
public enum LetterRemedies
{
    /// <summary>Nothing: a step on the way, or no decision.</summary>
    None,

    /// <summary>What the case's outcome and the day of the decision say.</summary>
    ByOutcome,

    /// <summary>Reconsideration or court, as they choose.</summary>
    Either,
}

/// <summary>A place that somebody has to fill.</summary>
/// <param name="Code">As it stands in braces.</param>
/// <param name="Name">What the form asks for.</param>
/// <param name="Kind">How it is entered.</param>
/// <param name="Required">Whether the letter may not go out without it.</param>
/// <param name="Hint">What belongs there.</param>
public sealed record LetterField(string Code, string Name, LetterFieldKind Kind, bool Required = true, string? Hint = null);

/// <summary>How a field is entered.</summary>
public enum LetterFieldKind
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Several sentences.</summary>
    Text,

    /// <summary>A day, entered as 2026-03-02, printed as 2026年3月2日.</summary>
    Day,

    /// <summary>A number.</summary>
    Number,
}

/// <summary>A paragraph or a table of a letter.</summary>
/// <param name="Text">The paragraph, with places in braces; null for a table.</param>
/// <param name="Grid">The table.</param>
/// <param name="If">Printed only when this field has a value.</param>
public sealed record LetterText(string? Text = null, LetterGrid? Grid = null, string? If = null);

/// <summary>A table, with places in its cells.</summary>
public sealed record LetterGrid(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<double> Widths);

/// <summary>A paragraph on remedies.</summary>
public sealed record RemedyParagraph(string Code, string Text);

/// <summary>Which organ reconsiders what a kind of organ decided. (行政复议法 2023 arts 24 to 28)</summary>
/// <param name="Organ">township, subdistrict, department, government, vertical or judicial.</param>
/// <param name="By">governmentAbove, departmentAbove, or either of them.</param>
/// <param name="Article">The provision.</param>
public sealed record ReviewOrganRule(string Organ, string By, string Article);
