using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Gongkai.Web.Tests.PageTest;

/// <summary>A page as a person reads it: by labels, captions and what the buttons say.</summary>
public sealed class Page
{
    private readonly Visitor visitor;

    private Page(Visitor visitor, HttpResponseMessage response, string address, IHtmlDocument document) =>
        (this.visitor, Response, Address, Document) = (visitor, response, address, document);

    /// <summary>Where it is, without the host.</summary>
    public string Address { get; }

    /// <summary>For headers.</summary>
    public HttpResponseMessage Response { get; }

    /// <summary>200, 404 …</summary>
    public int Status => (int)Response.StatusCode;

    /// <summary>For what the words below do not cover.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>The first heading.</summary>
    public string Heading => Words(Document.QuerySelector("h1"));

    /// <summary>Everything written in the main part.</summary>
    public string Text => Words(Document.QuerySelector("main") ?? Document.Body);

    /// <summary>What the field with this label holds; a radio or checkbox answers 是 or 否.</summary>
    public string Value(string label) => Field(label) switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? "是" : "否",
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement select => Words(select.Options.FirstOrDefault(option => option.IsSelected)),
        { } other => Words(other),
        null => SummaryValue(label) ?? throw new InvalidOperationException($"Nothing is labelled {label} on {Address}: {Text}"),
    };

    /// <summary>The lines of the error summary.</summary>
    public IReadOnlyList<string> Errors() => [.. Document.QuerySelectorAll(".govuk-error-summary__list li").Select(Words)];

    /// <summary>A table by its caption, one line a row, cells divided by <c> | </c>.</summary>
    public string Table(string caption)
    {
        var table = Document.QuerySelectorAll("table").FirstOrDefault(t => Words(t.QuerySelector("caption")) == caption)
            ?? throw new InvalidOperationException($"No table is called {caption} on {Address}: {Text}");

        return string.Join('\n', table.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.QuerySelectorAll("th,td").Select(Words))));
    }

    /// <summary>What the buttons say.</summary>
    public IReadOnlyList<string> Buttons() => [.. Document.QuerySelectorAll("button,input[type=submit]").Select(Words)];

    /// <summary>What the links of the main part say.</summary>
    public IReadOnlyList<string> Links() => [.. (Document.QuerySelector("main") ?? (IElement)Document.Body!).QuerySelectorAll("a[href]").Select(Words)];

    /// <summary>Follows the link that says this.</summary>
    public Task<Page> Click(string link) => visitor.Get(
        Document.QuerySelectorAll("a[href]").FirstOrDefault(a => Words(a) == link)?.GetAttribute("href")
        ?? throw new InvalidOperationException($"No link says {link} on {Address}: {string.Join(", ", Links())}"));

    /// <summary>Another address, by the same visitor.</summary>
    public Task<Page> Again(string address) => visitor.Get(address);

    /// <summary>Fills fields by their labels and presses the button that says this.</summary>
    public Task<Page> Press(string button, params (string Label, string Value)[] values) => Press(button, values, []);

    /// <summary>The same with files for file fields.</summary>
    public Task<Page> Press(string button, (string Label, string Value)[] values, (string Label, string Name, byte[] Content)[] files)
    {
        var pressed = Document.QuerySelectorAll("button,input[type=submit]").FirstOrDefault(b => Words(b) == button)
            ?? throw new InvalidOperationException($"No button says {button} on {Address}: {string.Join(", ", Buttons())}. {Text}");
        var form = (pressed as IHtmlButtonElement)?.Form ?? pressed.Closest("form") as IHtmlFormElement
            ?? throw new InvalidOperationException($"The button {button} on {Address} belongs to no form.");

        return visitor.Send(new FormToSend(this, form, pressed).Request(values, files));
    }

    /// <summary>The field with this label, in a form or outside.</summary>
    internal IElement? Field(string label, IElement? within = null)
    {
        var place = within ?? Document.DocumentElement;
        var named = place.QuerySelectorAll("label").FirstOrDefault(l => Words(l) == label);
        var id = named?.GetAttribute("for");

        return id is not null ? Document.GetElementById(id)
            : named?.QuerySelector("input,select,textarea") ?? place.QuerySelectorAll("[aria-label]").FirstOrDefault(e => e.GetAttribute("aria-label") == label);
    }

    internal static string Words(IElement? element) =>
        element is null ? "" : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static async Task<Page> Read(Visitor visitor, HttpResponseMessage response, string address)
    {
        var document = await new HtmlParser(new HtmlParserOptions(), BrowsingContext.New()).ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return new Page(visitor, response, address, document);
    }

    private string? SummaryValue(string key) =>
        Document.QuerySelectorAll("dt").Where(dt => Words(dt) == key).Select(dt => Words(dt.NextElementSibling)).FirstOrDefault();
}
