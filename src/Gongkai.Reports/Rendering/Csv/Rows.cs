using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.Reports.Rendering.Csv;

/// <summary>The lines of a report in long format, sorted into facts, cells and texts.</summary>
internal sealed class Rows
{
    private readonly Dictionary<string, string> facts = [];
    private readonly Dictionary<CellRef, CellReading> cells = [];
    private readonly List<string> preamble = [];
    private readonly List<SectionRows> sections = [];

    public IReadOnlyCollection<CellReading> Cells => cells.Values;

    public IReadOnlyList<string> Preamble => preamble;

    public IReadOnlyList<SectionContent> Sections => field ??= [.. sections.Select(section => section.Content())];

    public string? Fact(string code) => facts.GetValueOrDefault(code);

    /// <summary>Takes one record; false when it cannot be read or says a second time what was said.</summary>
    public bool Add(IReadOnlyList<string> record)
    {
        var (code, label, state, text) = (record[0], record[1], record[3], record[5]);

        return code.Split('/') switch
        {
            ["report", var fact] => facts.TryAdd(fact, text),
            ["text", "preamble", _] => Append(preamble, text),
            ["text", var section] => Open(section, label),
            ["text", var section, _] => sections.Count > 0 && sections[^1].Key == section && Append(sections[^1].Text, text),
            ["text", var section, "below", _] => sections.Count > 0 && sections[^1].Key == section && Append(sections[^1].Below, text),
            ["text", var section, var part, _] => sections.Count > 0 && sections[^1].Key == section && Append(sections[^1].Part(part), text),
            _ => Cell(code, state, record[4], text),
        };
    }

    private bool Open(string key, string label)
    {
        sections.Add(new SectionRows(key, label));
        return true;
    }

    private static bool Append(List<string> texts, string text)
    {
        texts.Add(text);
        return true;
    }

    private bool Cell(string code, string state, string value, string text)
    {
        if (!CellRef.TryParse(code, out var cell) || (value.Length > 0 && PrintedFigure.Plain(value) is null))
        {
            return false;
        }

        var named = PrintedFigure.TryReadBracketed(cell.Value, text, out var bracketed) ? bracketed : CellReading.Missing(cell.Value);
        return RenderedCells.Reading(cell.Value, state, PrintedFigure.Plain(value), text, named.Candidates, named.MoreCandidates) is { } reading && cells.TryAdd(cell.Value, reading);
    }

    private sealed class SectionRows(string key, string label)
    {
        private readonly List<(string Code, List<string> Text)> parts = [];

        public string Key { get; } = key;

        public List<string> Text { get; } = [];

        public List<string> Below { get; } = [];

        public List<string> Part(string code)
        {
            if (parts.All(part => part.Code != code))
            {
                parts.Add((code, []));
            }

            return parts.First(part => part.Code == code).Text;
        }

        public SectionContent Content()
        {
            var own = Key.StartsWith("own-", StringComparison.Ordinal);
            return new SectionContent(own ? null : Key, Text) { Heading = own ? label : null, Parts = [.. parts.Select(p => new PartContent(p.Code, p.Text))], Below = Below };
        }
    }
}
