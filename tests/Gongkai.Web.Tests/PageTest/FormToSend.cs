using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gongkai.Web.Tests.PageTest;

/// <summary>A form as a browser sends it: all its fields as they stand, the ones filled in, and the button pressed.</summary>
internal sealed class FormToSend(Page page, IHtmlFormElement form, IElement pressed)
{
    private readonly List<(string Name, string Value)> fields = [];

    public HttpRequestMessage Request((string Label, string Value)[] values, (string Label, string Name, byte[] Content)[] files)
    {
        foreach (var (label, value) in values)
        {
            Fill(page.Field(label, form) ?? throw new InvalidOperationException($"The form on {page.Address} has no field {label}."), value, label);
        }

        Collect();
        var get = string.Equals(form.GetAttribute("method") ?? "get", "get", StringComparison.OrdinalIgnoreCase);
        var target = new Uri(new Uri("http://x" + page.Address), pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "").PathAndQuery;

        return get
            ? new HttpRequestMessage(HttpMethod.Get, $"{target.Split('?')[0]}?{string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"))}")
            : new HttpRequestMessage(HttpMethod.Post, target) { Content = Body(files) };
    }

    private static void Fill(IElement field, string value, string label)
    {
        switch (field)
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" } box:
                box.IsChecked = value is "是" or "on" or "true";
                break;
            case IHtmlInputElement input:
                input.Value = value;
                break;
            case IHtmlTextAreaElement text:
                text.Value = value;
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(o => Page.Words(o) == value || o.Value == value)
                    ?? throw new InvalidOperationException($"{label} does not offer {value}: {string.Join(", ", select.Options.Select(Page.Words))}");
                select.Value = option.Value;
                break;
            default:
                throw new InvalidOperationException($"{label} is not a field.");
        }
    }

    private void Collect()
    {
        foreach (var field in form.Elements)
        {
            if (field is IHtmlElement element && element.GetAttribute("name") is { Length: > 0 } name && !element.HasAttribute("disabled") && Sent(element) is { } value)
            {
                fields.Add((name, value));
            }
        }
    }

    private string? Sent(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? box.GetAttribute("value") ?? "on" : null,
        IHtmlInputElement { Type: "file" } => null,
        IHtmlInputElement { Type: "submit" } or IHtmlButtonElement => element == pressed ? element.GetAttribute("value") ?? "" : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    private HttpContent Body((string Label, string Name, byte[] Content)[] files)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
        {
            return new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        }

        var body = new MultipartFormDataContent();
        fields.ForEach(field => body.Add(new StringContent(field.Value), field.Name));

        foreach (var (label, name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            body.Add(part, page.Field(label, form)?.GetAttribute("name") ?? throw new InvalidOperationException($"No file field is labelled {label}."), name);
        }

        return body;
    }
}
