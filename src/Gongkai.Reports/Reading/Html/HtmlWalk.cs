using AngleSharp.Dom;
using Gongkai.Reports.Reading.Assembly;

namespace Gongkai.Reports.Reading.Html;

/// <summary>One pass over the page, with its own stack: depth is the page's choice and must not become ours.</summary>
internal sealed class HtmlWalk(Assembler assembler, CancellationToken stop)
{
    private readonly Stack<Frame> open = [];
    private int links;
    private int preformatted;

    public HtmlMeta Meta { get; } = new();

    public void Read(INode root)
    {
        open.Push(new Frame(root.ChildNodes, HtmlTag.Inline, 0, Furniture: false));

        while (open.TryPop(out var frame))
        {
            if (frame.Next == frame.Children.Length)
            {
                Close(frame);
                continue;
            }

            var node = frame.Children[frame.Next];
            open.Push(frame with { Next = frame.Next + 1 });

            if (node is IText text)
            {
                Text(text.Data);
            }
            else if (node is IElement element)
            {
                Open(element);
            }
        }
    }

    private void Text(string text)
    {
        if (preformatted == 0)
        {
            assembler.Text(text, links > 0);
            return;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            assembler.Text(line, links > 0, keepTabs: true);
            assembler.EndLine();
        }
    }

    private void Open(IElement element)
    {
        stop.ThrowIfCancellationRequested();
        var tag = HtmlTags.Of(element.LocalName);

        if (tag == HtmlTag.Meta)
        {
            Meta.Take(element);
        }
        else if (tag == HtmlTag.Break)
        {
            assembler.EndLine();
        }
        else if (tag != HtmlTag.Unseen && !IsHidden(element))
        {
            Enter(element, tag);
            open.Push(new Frame(element.ChildNodes, tag, assembler.Position, Furniture: tag == HtmlTag.Control || Chrome.IsNamed(element, tag)));
        }
    }

    private void Enter(IElement element, HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Cell:
                assembler.OpenCell(SpanOf(element, "rowspan"), SpanOf(element, "colspan"));
                break;
            case HtmlTag.Row:
                assembler.OpenRow();
                break;
            case HtmlTag.Table:
                assembler.OpenTable();
                break;
            case HtmlTag.Link:
                links++;
                break;
            case HtmlTag.Preformatted:
                assembler.EndLine();
                preformatted++;
                break;
            case HtmlTag.Heading:
                assembler.EndLine();
                assembler.Heading = true;
                break;
            case HtmlTag.Block or HtmlTag.Control:
                assembler.EndLine();
                break;
        }
    }

    private void Close(Frame frame)
    {
        switch (frame.Tag)
        {
            case HtmlTag.Cell:
                assembler.CloseCell();
                break;
            case HtmlTag.Table:
                assembler.CloseTable();
                break;
            case HtmlTag.Link:
                links--;
                break;
            case HtmlTag.Preformatted:
                assembler.EndLine();
                preformatted--;
                break;
            case HtmlTag.Heading:
                assembler.EndLine();
                assembler.Heading = false;
                break;
            case HtmlTag.Block or HtmlTag.Control or HtmlTag.Row:
                assembler.EndLine();
                break;
        }

        if (frame.Furniture && Chrome.Holds(assembler.Tape, frame.Mark))
        {
            assembler.MarkChrome(frame.Mark);
        }
    }

    private static bool IsHidden(IElement element)
    {
        var style = element.GetAttribute("style");
        if (style is null)
        {
            return element.HasAttribute("hidden");
        }

        var display = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return display >= 0 && style.AsSpan(display + 7).TrimStart() is [':', .. var value] && value.TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The attribute as a number; 1 when it is absent, no number, negative or beyond counting. 0 is kept: as a rowspan it means all rows that follow.</summary>
    private static int SpanOf(IElement cell, string name) => int.TryParse(cell.GetAttribute(name), out var span) && span >= 0 ? span : 1;

    private readonly record struct Frame(INodeList Children, HtmlTag Tag, int Mark, bool Furniture)
    {
        public int Next { get; init; }
    }
}
