using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures.Gluing;
using Gongkai.Reports.Locating;

namespace Gongkai.Reports.Figures;

/// <summary>The figures of one flow: form first, then block by block, then the rows whose digits run together.</summary>
internal sealed class DocumentFigures
{
    private static readonly Wording DifferentCopies = new(
        "同一表格在文件中出现两次且数字不同,不同之处未采用", "the same table stands in the file twice with different figures; where they differ none was taken");

    private static readonly Wording SeveralYears = new(
        "表格每行并列多个年度的数字,无法确定哪些属于本年度,未采用", "the tables hold more than one year side by side; none of it was taken for this year's");

    private readonly LawBook law;
    private readonly Lexicon lexicon;
    private readonly int? year;
    private readonly Flow flow;
    private readonly List<Hit> hits;
    private readonly List<FigureGroup> groups;
    private readonly RowEvidence evidence;
    private readonly Dictionary<CellRef, CellReading> readings = new(256);
    private readonly List<string> foreign = [];
    private readonly List<InkRow> inks = [];
    private readonly List<Wording> reasons = [];

    public DocumentFigures(Flow flow, LawBook law, int? year)
    {
        (this.flow, this.law, this.year) = (flow, law, year);
        lexicon = Lexicon.Of(law);
        hits = Hit.FindAll(flow, lexicon);
        groups = GroupFinder.Find(flow, hits);
        evidence = new RowEvidence(flow, hits);
    }

    public (FormDecision Form, ReportFigures Figures) Read()
    {
        var detected = new FormDetector(lexicon, flow, hits, groups, evidence, year).Detect();
        reasons.AddRange(detected.Reasons);
        if (detected.Form < 0)
        {
            reasons.AddRange(reasons.Count == 0 ? [OtherLayouts.Reason(flow, hits)] : []);
            return (new(null, reasons, []), new(null, readings));
        }

        var located = lexicon.Blocks.Where(block => block.Blocks[detected.Form] is not null).Select(block => Locate(block, detected)).ToList();
        var glued = located.Exists(copies => copies.Exists(copy => copy.Rows.Any(row => row.Group.ShowsGlue)));
        foreach (var copies in located)
        {
            Read(copies, detected, glued);
        }

        var form = lexicon.Forms[detected.Form];
        SolveInks(form);
        Doubts.Settle(readings, form, law);

        return (new(form, reasons, foreign), new(form, readings));
    }

    private void Read(List<LocatedBlock> copies, FormEvidence detected, bool glued)
    {
        for (var copy = 0; copy < copies.Count; copy++)
        {
            var reader = new BlockReader(copies[copy], detected.Form, lexicon, new FlowHeader(flow, hits), glued);
            var read = reader.Read();
            Note(reader.SeveralYears, SeveralYears);

            if (copy > 0)
            {
                Note(Copies.Merge(readings, read), DifferentCopies);
                continue;
            }

            NoteForeign(copies[copy], 1 << detected.Form);
            inks.AddRange(reader.Inks);
            foreach (var reading in read)
            {
                readings[reading.Cell] = reading;
            }

            if (reader.Short.Count > 0)
            {
                new ShortRows(readings, copies[copy].Block, detected.Form, law).Settle(reader.Short);
            }
        }
    }

    private void NoteForeign(LocatedBlock located, int form)
    {
        foreach (var row in located.Rows)
        {
            if (row.Row is { } line && (line.Forms & form) == 0)
            {
                foreign.Add($"{line.Table}/{line.Code}");
            }
        }
    }

    private void Note(bool applies, Wording reason)
    {
        if (applies && !reasons.Contains(reason))
        {
            reasons.Add(reason);
        }
    }

    private List<LocatedBlock> Locate(FormRows block, FormEvidence detected)
    {
        if (block.Arranged == Arrangement.AcrossOneLine)
        {
            return [new BlockLocator(lexicon.Blocks, hits, groups, evidence).AcrossOneLine(block)];
        }

        return block.Rows.Count > 4
            ? new SequenceLocator(groups, evidence, block, 1 << detected.Form).Locate()
            : [new BlockLocator(lexicon.Blocks, hits, groups, evidence).ByLabels(block)];
    }

    private void SolveInks(Form form)
    {
        if (inks.Count == 0)
        {
            return;
        }

        var known = readings.Values.Where(reading => reading.Value is not null).ToDictionary(reading => reading.Cell, reading => reading.Value!.Value);
        foreach (var reading in GlueSolver.Solve(inks, known, form, law))
        {
            readings[reading.Cell] = reading;
        }
    }
}
