using System.Globalization;
using Gongkai.Law.Forms;

namespace Gongkai.Reports.Rendering.Layout;

/// <summary>One piece of a printed report. Every renderer walks the same pieces in the same order.</summary>
public abstract record PrintedPiece
{
    /// <summary>The title.</summary>
    public sealed record Title(string Text) : PrintedPiece;

    /// <summary>A section's heading (level 1) or a part's (level 2), with its number.</summary>
    public sealed record Heading(string Text, int Level) : PrintedPiece;

    /// <summary>A paragraph.</summary>
    public sealed record Body(string Text) : PrintedPiece;

    /// <summary>A table of the form, with the heading of its section as its name.</summary>
    public sealed record Table(PrintedTable Layout, string Name) : PrintedPiece;

    /// <summary>A line of the signature: the organ, then the date.</summary>
    public sealed record Signature(string Text) : PrintedPiece;
}

/// <summary>A report as a sequence of printed pieces.</summary>
public static class PrintedReport
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>The pieces from the title to the date.</summary>
    public static IEnumerable<PrintedPiece> Pieces(ReportContent content)
    {
        yield return new PrintedPiece.Title(content.PrintedTitle);

        foreach (var text in content.Preamble)
        {
            yield return new PrintedPiece.Body(text);
        }

        var tables = TableLayout.Of(content.Form, content.SupersededRows);
        foreach (var piece in Ordered(content).SelectMany(section => Section(content.Form, section, tables)))
        {
            yield return piece;
        }

        if (content.Signature is { Length: > 0 } signature)
        {
            yield return new PrintedPiece.Signature(signature);
        }

        if (content.Signed is { } signed)
        {
            yield return new PrintedPiece.Signature(Date(signed));
        }
    }

    /// <summary>A day as official documents print it, without leading zeros. (GB/T 9704-2012)</summary>
    public static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string Numeral(int number) => number <= Numerals.Length ? Numerals[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The form's sections in the form's order, each followed by the organ's own sections that come after it.</summary>
    private static IEnumerable<SectionContent> Ordered(ReportContent content)
    {
        foreach (var section in content.Form.Sections)
        {
            if (content.Section(section.Code) is { } found)
            {
                yield return found;
            }
            else if (content.Form.Tables.Any(table => table.Section == section.Code))
            {
                yield return new SectionContent(section.Code, []);
            }

            foreach (var after in OwnAfter(content, section))
            {
                yield return after;
            }
        }
    }

    private static IEnumerable<SectionContent> OwnAfter(ReportContent content, FormSection section)
    {
        var last = section == content.Form.Sections[0];   // sections of the organ's own that stand before any of the form's follow the first

        foreach (var candidate in content.Sections)
        {
            if (candidate.Code is { } code)
            {
                last = code == section.Code;
            }
            else if (last)
            {
                yield return candidate;
            }
        }
    }

    private static IEnumerable<PrintedPiece> Section(Form form, SectionContent section, IReadOnlyList<PrintedTable> tables)
    {
        var printed = form.Sections.FirstOrDefault(s => s.Code == section.Code);
        yield return new PrintedPiece.Heading(printed is null ? section.Heading ?? "" : $"{Numeral(printed.Number)}、{printed.Heading}", 1);

        foreach (var text in section.Text)
        {
            yield return new PrintedPiece.Body(text);
        }

        foreach (var piece in section.Parts.SelectMany((part, index) => Part(printed, part, index)))
        {
            yield return piece;
        }

        if (printed is not null && tables.FirstOrDefault(table => table.Table.Section == printed.Code) is { } table)
        {
            yield return new PrintedPiece.Table(table, printed.Heading);
        }

        foreach (var text in section.Below)
        {
            yield return new PrintedPiece.Body(text);
        }
    }

    private static IEnumerable<PrintedPiece> Part(FormSection? section, PartContent part, int index)
    {
        var heading = section?.Parts?.FirstOrDefault(p => p.Code == part.Code)?.Heading ?? part.Code;
        yield return new PrintedPiece.Heading($"（{Numeral(index + 1)}）{heading}", 2);

        foreach (var text in part.Text)
        {
            yield return new PrintedPiece.Body(text);
        }
    }
}
