using AngleSharp.Dom;
using Gongkai.Reports.Reading.Assembly;

namespace Gongkai.Reports.Reading.Html;

/// <summary>One pass over the page, with its own stack: depth is the page's choice and must not become ours.</summary>
internal sealed class HtmlWalk(Assembler assembler, CancellationToken stop)
{
    private Frame[] open = new Frame[64];
    private int depth;
    private int links;
    private int preformatted;

    public HtmlMeta Meta { get; } = new();

    public HtmlMedia Media { get; } = new();

    /// <summary>Scripts that may carry a table in a string, and page sources kept in text areas.</summary>
    public List<string> Scripts { get; } = [];

    /// <summary>Whether parts that the page does not show are read too.</summary>
    public bool ShowHidden { get; init; }

    /// <summary>True when a part that the page does not show holds a table.</summary>
    public bool HidesTables { get; private set; }

    public void Read(INode root)
    {
        Push(root.ChildNodes, HtmlTag.Inline, furniture: false);

        while (depth > 0)
        {
            ref var frame = ref open[depth - 1];
            if (frame.Next == frame.Children.Length)
            {
                depth--;
                Close(frame);
                continue;
            }

            var node = frame.Children[frame.Next++];
            switch (node.NodeType)
            {
                case NodeType.Text:
                    Text(((IText)node).Data);
                    break;
                case NodeType.Element:
                    Open((IElement)node);
                    break;
            }
        }

        assembler.EndLine();
    }

    private void Push(INodeList children, HtmlTag tag, bool furniture)
    {
        if (depth == open.Length)
        {
            Array.Resize(ref open, depth * 2);
        }

        open[depth++] = new Frame { Children = children, Tag = tag, Mark = assembler.Position, Furniture = furniture };
    }

    private void Text(string text)
    {
        if (preformatted == 0)
        {
            assembler.Text(CommentResidue.Remove(text), links > 0);
            return;
        }

        if (ScriptStrings.MayHoldTable(text))
        {
            Scripts.Add(text);
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

        switch (tag)
        {
            case HtmlTag.Meta:
                Meta.Take(element);
                break;
            case HtmlTag.Break:
                assembler.EndLine();
                break;
            case HtmlTag.Picture:
                Media.Take(element);
                break;
            case HtmlTag.Script when element.TextContent is var script && ScriptStrings.MayHoldTable(script):
                Scripts.Add(script);
                break;
            case HtmlTag.Script or HtmlTag.Unseen:
                break;
            default:
                OpenVisible(element, tag);
                break;
        }
    }

    private void OpenVisible(IElement element, HtmlTag tag)
    {
        if (!ShowHidden && IsHidden(element))
        {
            HidesTables |= tag == HtmlTag.Table || element.QuerySelector("table") is not null;
            return;
        }

        Enter(element, tag);
        Push(element.ChildNodes, tag, tag == HtmlTag.Control || Chrome.IsNamed(element, tag));
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
                Media.Take(element);
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

        var display = style.IndexOf("isplay", StringComparison.Ordinal) is >= 0 and var lower ? lower : style.IndexOf("ISPLAY", StringComparison.Ordinal);
        return display >= 0 && style.AsSpan(display + 6).TrimStart() is [':', .. var value] && value.TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The attribute as a number; 1 when it is absent, no number, negative or beyond counting. 0 is kept: as a rowspan it means all rows that follow.</summary>
    private static int SpanOf(IElement cell, string name) => int.TryParse(cell.GetAttribute(name), out var span) && span >= 0 ? span : 1;

    private struct Frame
    {
        public INodeList Children;
        public int Next;
        public int Mark;
        public HtmlTag Tag;
        public bool Furniture;
    }
}
