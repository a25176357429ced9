using Gongkai.Reports.Figures;
using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Locating;

/// <summary>Gathers the figures of a flow into groups, each with the words that may be its label.</summary>
internal sealed class GroupFinder(Flow flow, List<Hit> hits)
{
    private readonly List<FigureGroup> groups = [];
    private readonly InkFinder ink = new(flow, hits);

    public static List<FigureGroup> Find(Flow flow, List<Hit> hits)
    {
        var finder = new GroupFinder(flow, hits);
        foreach (var strip in flow.Strips)
        {
            if (strip.Grid is null)
            {
                finder.AddLine(strip);
            }
            else
            {
                finder.AddRow(strip);
            }
        }

        return finder.groups;
    }

    private int Window => groups.Count > 0 ? groups[^1].At : 0;

    private void AddLine(Strip strip)
    {
        var slot = flow.Slots[strip.First];
        switch (slot.Printed.Kind)
        {
            case PrintedKind.Number or PrintedKind.Mark:
                Join(strip, slot.Start, new(slot.Text, slot.At(0, slot.Text.Length), slot.Printed, null, -1, Soft: false), alone: true);
                break;
            case PrintedKind.Several:
                Join(strip, slot.Start, new(slot.Text, slot.At(0, slot.Text.Length), slot.Printed, null, -1, Soft: true), alone: false);
                break;
            case PrintedKind.Text:
                ink.Scan(strip.First, (at, own, piece) => AddInk(strip, at, own, piece));
                break;
        }
    }

    private void AddInk(Strip strip, int at, int own, FigurePiece piece)
    {
        if (own == at)
        {
            Join(strip, at, piece, alone: true);
            return;
        }

        Start(strip, at, Math.Max(own, Window), piece, open: true);
    }

    /// <summary>A figure without words of its own goes to the group before it, when that one still takes figures and no words stand between.</summary>
    private void Join(Strip strip, int at, FigurePiece piece, bool alone)
    {
        if (alone && groups.Count > 0 && groups[^1] is { Open: true } last && last.At == at)
        {
            last.Pieces.Add(piece);
            return;
        }

        Start(strip, at, at, piece, open: alone);
    }

    private FigureGroup Start(Strip strip, int at, int own, FigurePiece? piece, bool open)
    {
        var group = new FigureGroup { At = at, WindowFrom = Window, OwnFrom = own, Strip = strip, LastHit = hits.LastBefore(at), Open = open };
        if (piece is not null)
        {
            group.Pieces.Add(piece);
        }

        groups.Add(group);
        return group;
    }

    private void AddRow(Strip strip)
    {
        var end = strip.First + strip.Count;
        var from = strip.First;

        while (from < end)
        {
            var label = LabelEnd(from, end);
            var figures = FirstFigure(label.End, end);
            if (figures < 0)
            {
                AddBlankRow(strip, label, end);
                return;
            }

            from = AddFigures(strip, label, figures, end);
        }
    }

    /// <summary>The words at the start of a row: from the first to behind the last text cell that stands before any figure.</summary>
    private (int First, int End) LabelEnd(int from, int end)
    {
        var (first, behind) = (-1, from);
        for (var i = from; i < end; i++)
        {
            var kind = flow.Slots[i].Printed.Kind;
            if (kind == PrintedKind.Text)
            {
                first = first < 0 ? i : first;
                behind = i + 1;
            }
            else if (kind != PrintedKind.Blank && first >= 0)
            {
                break;
            }
        }

        return (first, behind);
    }

    private int FirstFigure(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (flow.Slots[i].Printed.IsFigure)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Takes the cells behind the label, blanks included, up to the next label in the same row.</summary>
    private int AddFigures(Strip strip, (int First, int End) label, int figures, int end)
    {
        var at = flow.Slots[figures].Start;
        var own = label.First < 0 ? at : flow.Slots[label.First].Start;
        var next = label.End;
        var group = label.First < 0 && strip.Grid!.Origin == GridOrigin.Delimited && Lone(figures, end) && Grows(at) ? groups[^1] : null;

        group ??= Start(strip, at, own, null, open: label.First < 0 && strip.Grid!.Origin == GridOrigin.Delimited && Lone(figures, end));
        for (; next < end; next++)
        {
            var slot = flow.Slots[next];
            if (slot.Printed.Kind == PrintedKind.Text && next > figures && BeginsRow(slot, next, orHeader: true))
            {
                break;
            }

            if (slot.Printed.Kind != PrintedKind.PageMark && !(group.Open && slot.Printed.Kind == PrintedKind.Blank))
            {
                group.Pieces.Add(new(slot.Text, slot.Place, AsFigure(slot.Printed), slot.Cell, slot.Column, Soft: false));
            }
        }

        return next;
    }

    private static Printed AsFigure(Printed printed) => printed.Kind == PrintedKind.Text ? new(PrintedKind.Mark) : printed;

    private bool Grows(int at) => groups.Count > 0 && groups[^1] is { Open: true } last && last.At == at;

    private bool Lone(int figure, int end) => FirstFigure(figure + 1, end) < 0;

    /// <summary>A row whose cells are all empty is still a row, when its label says so.</summary>
    private void AddBlankRow(Strip strip, (int First, int End) label, int end)
    {
        if (label.First >= 0 && end - label.End > (strip.Grid!.Origin == GridOrigin.Delimited ? 1 : 0) && BeginsRow(flow.Slots[label.End - 1], label.End - 1, orHeader: false))
        {
            var group = Start(strip, flow.Slots[label.End].Start, flow.Slots[label.First].Start, null, open: false);
            for (var i = label.End; i < end; i++)
            {
                group.Pieces.Add(new(flow.Slots[i].Text, flow.Slots[i].Place, flow.Slots[i].Printed, flow.Slots[i].Cell, flow.Slots[i].Column, Soft: false));
            }
        }
    }

    /// <summary>Whether a cell's words end with the label of a row. 其他 and 总计 head columns too, where no number stands before them.</summary>
    private bool BeginsRow(Slot slot, int index, bool orHeader)
    {
        var end = index + 1 < flow.Slots.Count ? flow.Slots[index + 1].Start : flow.Length;
        var last = hits.LastBefore(end);
        return last >= 0 && hits[last] is var hit && hit.End == end && hit.Start >= slot.Start && hit.Pattern.Is(LabelKind.Row)
            && (orHeader || hit.Number > 0 || !hit.Pattern.Is(LabelKind.Column));
    }
}
