using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Gongkai.Web.Site;

/// <summary>
/// A field with its label, its hint and what is wrong with it beside it, tied together for those who hear the page; what was typed stays.
/// <c>&lt;gk-input asp-for="Name" label="姓名" hint="…" autocomplete="off" /&gt;</c>; other attributes go to the field itself. A password is never written back.
/// </summary>
[HtmlTargetElement("gk-input", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("gk-textarea", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("gk-select")]
public sealed class FieldTagHelper : TagHelper
{
    /// <summary>The property; or <see cref="Name"/> where a handler takes it as a parameter.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>A class that says how wide, such as <c>govuk-input--width-10</c>.</summary>
    public string Width { get; set; } = "govuk-!-width-two-thirds";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = For?.Name ?? Name ?? throw new InvalidOperationException("A field needs asp-for or name.");
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var errors = ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.Errors.Select(error => error.ErrorMessage).ToList() : [];
        var control = Control(context.TagName["gk-".Length..], name, id, errors.Count > 0);

        foreach (var attribute in output.Attributes)
        {
            control.MergeAttribute(attribute.Name, attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? "" : attribute.Value?.ToString());
        }

        if (context.TagName == "gk-select")
        {
            control.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        }

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", errors.Count > 0 ? "govuk-form-group govuk-form-group--error" : "govuk-form-group");
        output.Content.AppendHtml(Part("label", "govuk-label", Label, "for", id));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Part("div", "govuk-hint", Hint, "id", $"{id}-hint"));
        }

        if (errors.Count > 0)
        {
            output.Content.AppendHtml(Error(id, errors));
        }

        output.Content.AppendHtml(control);
    }

    private TagBuilder Control(string kind, string name, string id, bool wrong)
    {
        var control = new TagBuilder(kind) { TagRenderMode = kind == "input" ? TagRenderMode.SelfClosing : TagRenderMode.Normal };
        control.MergeAttribute("id", id);
        control.MergeAttribute("name", name);
        control.AddCssClass($"govuk-{kind}{(kind == "select" ? "" : $" {Width}")}{(wrong ? $" govuk-{kind}--error" : "")}");
        var described = string.Join(' ', new[] { Hint is null ? null : $"{id}-hint", wrong ? $"{id}-error" : null }.OfType<string>());
        if (described.Length > 0)
        {
            control.MergeAttribute("aria-describedby", described);
        }

        if (wrong)
        {
            control.MergeAttribute("aria-invalid", "true");
        }

        if (kind == "input")
        {
            control.MergeAttribute("type", Type);
            if (Type != "password")
            {
                control.MergeAttribute("value", Typed(name));
            }
        }
        else if (kind == "textarea")
        {
            control.InnerHtml.Append(Typed(name) ?? "");
        }

        return control;
    }

    private string? Typed(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is { } typed ? typed
        : For?.Model is DateOnly day ? day.Iso() : Convert.ToString(For?.Model, CultureInfo.InvariantCulture);

    private static TagBuilder Part(string tag, string css, string text, string attribute, string value)
    {
        var part = new TagBuilder(tag);
        part.AddCssClass(css);
        part.MergeAttribute(attribute, value);
        part.InnerHtml.Append(text);

        return part;
    }

    private static TagBuilder Error(string id, List<string> errors)
    {
        var message = Part("p", "govuk-error-message", "", "id", $"{id}-error");
        message.InnerHtml.AppendHtml(Part("span", "govuk-visually-hidden", "错误：", "lang", "zh-CN")).Append(string.Concat(errors));

        return message;
    }
}
