namespace Gongkai.Reports.Rendering.Docx;

/// <summary>An official letter: title, whom it is to, what it says, who signs. Printed on the page of GB/T 9704-2012.</summary>
/// <param name="Title">On top, centred.</param>
/// <param name="To">主送机关, without the colon; null where the paper names none.</param>
/// <param name="Body">In order.</param>
/// <param name="From">Who signs.</param>
/// <param name="On">The day under the signature.</param>
public sealed record OfficialLetter(string Title, string? To, IReadOnlyList<LetterPart> Body, string From, DateOnly On)
{
    /// <summary>Stands below the title, such as a number; null for none. With a mark it stands at the right under the red line.</summary>
    public string? Number { get; init; }

    /// <summary>发文机关标志 in red over a red double line, as the letter form has it (GB/T 9704-2012, 10.1); null for a plain paper.</summary>
    public string? Mark { get; init; }

    /// <summary>附件说明, each with its name; empty for none.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}

/// <summary>A piece of a letter's body.</summary>
public abstract record LetterPart
{
    /// <summary>A first-level heading with its number.</summary>
    public sealed record Heading(string Text) : LetterPart;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : LetterPart;

    /// <summary>A square picture with words below it, in the middle of the line.</summary>
    public sealed record Picture(byte[] Png, string Text, double Millimetres) : LetterPart;

    /// <summary>A table with one header row; widths are shares of the text's width.</summary>
    public sealed record Grid(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<double> Widths) : LetterPart;
}
