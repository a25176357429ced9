using System.Text.Json;
using System.Text.Json.Serialization;
using Gongkai.Law.Forms;
using AnnualReportForm = Gongkai.Law.Forms.Form;

namespace Gongkai.Law.Crosswalks;

/// <summary>How far two figures of different forms speak of the same thing.</summary>
public enum Comparability
{
    /// <summary>The same thing, counted alike.</summary>
    Comparable,

    /// <summary>Nearly the same thing; a difference may come from the counting.</summary>
    Partly,

    /// <summary>Different things, or only one of the forms asks.</summary>
    NotComparable,
}

/// <summary>Cells of one form beside the cells of another, with how far they can be compared.</summary>
/// <param name="From">Cells of the older form, summed; none when only the newer one asks.</param>
/// <param name="To">Cells of the newer form, summed; none when only the older one asks.</param>
/// <param name="Relation">How far they can be compared.</param>
/// <param name="Reason">Why not wholly, or how; null where there is nothing to say.</param>
public sealed record CrosswalkPair(IReadOnlyList<CellRef> From, IReadOnlyList<CellRef> To, Comparability Relation, Wording? Reason);

/// <summary>Declares how the cells of two versions of the form correspond. Read from <c>law/crosswalks</c>, never guessed from equal labels.</summary>
/// <param name="From">The older form's version.</param>
/// <param name="To">The newer form's version.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Pairs">Patterns in order; a cell belongs to the first one that fits it.</param>
public sealed record Crosswalk(string From, string To, string Source, IReadOnlyList<CrosswalkPattern> Pairs)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Reads a crosswalk from the text of its file.</summary>
    /// <exception cref="JsonException">The text is not a crosswalk; the message names the line.</exception>
    public static Crosswalk Parse(string json) =>
        JsonSerializer.Deserialize<Crosswalk>(json, Options) is { Pairs.Count: > 0 } crosswalk ? crosswalk : throw new JsonException("The crosswalk has no pairs.");

    /// <summary>Every cell of both forms in exactly one pair; a cell that no pattern fits stands alone, not comparable.</summary>
    public IReadOnlyList<CrosswalkPair> Between(AnnualReportForm older, AnnualReportForm newer)
    {
        var pairs = new List<CrosswalkPair>();
        var taken = new HashSet<CellRef>();

        foreach (var cell in older.Cells)
        {
            var pattern = Pairs.FirstOrDefault(pair => pair.From.Any(code => Fits(code, cell)));
            var to = pattern is null ? [] : pattern.To.Select(code => Fill(code, cell)).Where(other => newer.Has(other) && !taken.Contains(other)).ToList();
            taken.UnionWith(to);

            var whole = pattern is not null && to.Count == pattern.To.Count;
            pairs.Add(new CrosswalkPair([cell], to, whole ? pattern!.Relation : Comparability.NotComparable, pattern?.Reason));
        }

        pairs.AddRange(newer.Cells.Where(cell => !taken.Contains(cell)).Select(cell =>
            new CrosswalkPair([], [cell], Comparability.NotComparable, Pairs.FirstOrDefault(pair => pair.From.Count == 0 && pair.To.Any(code => Fits(code, cell)))?.Reason)));

        return pairs;
    }

    private static bool Fits(string pattern, CellRef cell)
    {
        var code = CellRef.Parse(pattern);
        return code.Table == cell.Table && (code.Row == "*" || code.Row == cell.Row) && (code.Column == "*" || code.Column == cell.Column);
    }

    private static CellRef Fill(string pattern, CellRef cell)
    {
        var code = CellRef.Parse(pattern);
        return new CellRef(code.Table, code.Row == "*" ? cell.Row : code.Row, code.Column == "*" ? cell.Column : code.Column);
    }
}

/// <summary>One line of a crosswalk; <c>*</c> in place of a row or column stands for any, and for the same one on the other side.</summary>
public sealed record CrosswalkPattern(IReadOnlyList<string> From, IReadOnlyList<string> To, Comparability Relation, Wording? Reason = null);
