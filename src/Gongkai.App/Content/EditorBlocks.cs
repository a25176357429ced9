using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Gongkai.App.Content;

/// <summary>Writes a foreign tree as blocks of our own.</summary>
internal sealed class EditorBlocks(Func<string, string?> picture)
{
    private const int Deepest = 100;

    private static readonly FrozenSet<string> Flowing = FrozenSet.Create(StringComparer.Ordinal,
        "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "figure", "figcaption", "details", "summary", "dl", "dt", "dd", "pre", "fieldset", "legend", "caption", "hgroup");

    private readonly StringBuilder html = new();
    private readonly InlineText line = new();
    private bool inList;

    public void Write(INode node, int depth)
    {
        if (depth > Deepest || node is IElement { } gone && EditorInline.IsGone(gone))
        {
            return;
        }

        if (node is not IElement element)
        {
            EditorInline.Write(node, line, picture, depth);
        }
        else if (!Block(element, depth))
        {
            if (HoldsBlock(element))
            {
                Inside(element, depth);
            }
            else
            {
                EditorInline.Write(element, line, picture, depth);
            }
        }
    }

    /// <summary>Everything written.</summary>
    public string End()
    {
        Flush("p");
        CloseList();
        return html.ToString();
    }

    private bool Block(IElement element, int depth)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush("p");
                Lines(element, depth);
                Flush(element.LocalName switch { "h1" or "h2" => "h2", "h3" => "h3", _ => "h4" });
                return true;
            case "ul" or "ol" when element.QuerySelector("table") is not null:
                AroundTables(element, depth);
                return true;
            case "ul" or "ol" or "menu" or "dir":
                Raw(EditorLists.Of(element, picture, depth));
                return true;
            case "table":
                Raw(EditorTables.Of(element, picture, depth) ?? "");
                return true;
            case "hr":
                Raw("<hr>");
                return true;
            case "blockquote":
                Quote(element, depth);
                return true;
            case "p" when WordList.Of(element) is { } item:
                Flush("p");
                ListItem(item, depth);
                return true;
            case var name when Flowing.Contains(name):
                Inside(element, depth);
                return true;
            default:
                return false;
        }
    }

    // A table in a list stands beside it from now on: within an item it would lose its cells.
    private void AroundTables(IElement list, int depth)
    {
        var (rest, number) = ((IElement)list.Clone(deep: false), 0);
        foreach (var item in list.Children)
        {
            number++;
            var copy = (IElement)item.Clone();
            var tables = copy.QuerySelectorAll("table").Where(table => table.ParentElement?.Closest("table") is null).ToList();
            tables.ForEach(table => table.Remove());
            rest.AppendChild(copy);
            if (tables.Count > 0)
            {
                Raw(EditorLists.Of(rest, picture, depth) + string.Concat(tables.Select(table => EditorTables.Of(table, picture, depth))));
                rest = (IElement)list.Clone(deep: false);
                rest.SetAttribute("start", $"{number + 1}");
            }
        }

        Raw(EditorLists.Of(rest, picture, depth));
    }

    private void Inside(IElement element, int depth)
    {
        Flush("p");
        foreach (var child in element.ChildNodes)
        {
            Write(child, depth + 1);
        }

        Flush("p");
    }

    private void Lines(IElement element, int depth)
    {
        foreach (var child in element.ChildNodes)
        {
            EditorInline.Write(child, line, picture, depth + 1);
        }
    }

    private void Quote(IElement element, int depth)
    {
        Flush("p");
        var inner = new EditorBlocks(picture);
        foreach (var child in element.ChildNodes)
        {
            inner.Write(child, depth + 1);
        }

        if (inner.End() is { Length: > 0 } quoted)
        {
            Raw($"<blockquote>{quoted}</blockquote>");
        }
    }

    private void ListItem(IElement item, int depth)
    {
        Lines(item, depth);
        if (line.Take() is { } text)
        {
            html.Append(inList ? "" : "<ul>").Append("<li>").Append(text).Append("</li>");
            inList = true;
        }
    }

    private void Raw(string block)
    {
        Flush("p");
        CloseList();
        html.Append(block);
    }

    private void Flush(string element)
    {
        if (line.Take() is { } text)
        {
            CloseList();
            html.Append('<').Append(element).Append('>').Append(text).Append("</").Append(element).Append('>');
        }
    }

    private void CloseList()
    {
        html.Append(inList ? "</ul>" : "");
        inList = false;
    }

    private static bool HoldsBlock(IElement element) =>
        element.QuerySelector("p,div,section,article,table,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,hr,dl,pre") is not null;
}
