using System.Text.RegularExpressions;
using Gongkai.App.Content;
using Gongkai.App.Publishing;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Items;

/// <summary>Title and text: by the writers while it is a draft, by the reviewer it lies before.</summary>
public sealed partial class TextModel(ItemStatus status, EditItemText edit, ImportItemText import, RestoreItemText restore, AttachFile attach, Acts acts) : ItemPage(status, acts)
{
    public override string Tab => "text";

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public bool MayRestore { get; private set; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public EditItemText.Theirs? Theirs { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop) => await Show(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var outcome = await edit.Run(new(Version, Revision, Title, Written(Body)), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Show(stop, refusal.Reason.Zh);
        }

        if (outcome.Value.Conflict is { } theirs)
        {
            (Theirs, Revision) = (theirs, outcome.Value.Revision);
            return await Show(stop, $"{theirs.Who} 刚保存过，两份文字都在页面上；合并好后再点一次“保存”。");
        }

        Done = outcome.Value.Changed ? "已保存。" : "没有改动。";
        return Redirect(Links.ItemText(Id));
    }

    /// <summary>Autosave.</summary>
    public async Task<IActionResult> OnPostSave([FromBody] TextSave text, CancellationToken stop)
    {
        var outcome = await edit.Run(new(text.Version, text.Revision, text.Title, text.Body), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal
            ? new JsonResult(new { refused = refusal.Reason.Zh }) { StatusCode = StatusCodes.Status409Conflict }
            : new JsonResult(new { outcome.Value.Revision, Conflict = outcome.Value.Conflict?.Who });
    }

    /// <summary>What was pasted, cleaned.</summary>
    public async Task<IActionResult> OnPostClean([FromBody] TextSave text, CancellationToken stop)
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        return text.Body is { Length: <= SafeHtml.Longest } html ? new JsonResult(new { html = ItemBody.Shown(ItemBody.Stored(html, View.Current.Attachments), Links.ItemFilesOf(View.Current.Id)) }) : BadRequest();
    }

    /// <summary>A picture put into the text.</summary>
    public async Task<IActionResult> OnPostPicture(string? alternative, CancellationToken stop)
    {
        if (Upload is null)
        {
            return BadRequest();
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await attach.Run(new(Version, content, Upload.FileName, alternative), await Acts.Now(stop: stop), stop);
        return outcome.Refusal is { } refusal
            ? new JsonResult(new { refused = refusal.Reason.Zh }) { StatusCode = StatusCodes.Status409Conflict }
            : new JsonResult(new { source = Links.ItemFile(Version, outcome.Value.Hash), outcome.Value.Revision, picture = outcome.Value.ContentType.StartsWith("image/", StringComparison.Ordinal) });
    }

    public async Task<IActionResult> OnPostImport(CancellationToken stop)
    {
        if (Upload is null)
        {
            return await Show(stop, "请选择要导入的文件。", nameof(Upload));
        }

        await using var content = Upload.OpenReadStream();
        var outcome = await import.Run(new(Version, Revision, content, Upload.FileName), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Show(stop, refusal.Reason.Zh, nameof(Upload));
        }

        Done = $"已导入“{outcome.Value.Name}”" + (outcome.Value.Pictures > 0 ? $"，其中 {outcome.Value.Pictures} 张图片存为附件，请补写替代文本。" : "。") + string.Concat(outcome.Value.Remarks.Select(remark => remark.Zh));
        return Redirect(Links.ItemText(Id));
    }

    public async Task<IActionResult> OnPostRestore(CancellationToken stop)
    {
        var outcome = await restore.Run(new(Version), await Acts.Now(stop: stop), stop);
        if (outcome.Refusal is { } refusal)
        {
            return await Show(stop, refusal.Reason.Zh);
        }

        Done = "已恢复导入前的正文。";
        return Redirect(Links.ItemText(Id));
    }

    // Without script people write plain lines; each is a paragraph.
    private static string Written(string? body) => body is null ? "" : Tags().IsMatch(body) ? body : string.Concat(body.Split('\n').Select(line => $"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>"));

    [GeneratedRegex("</?(?:p|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|div|br|hr|img|a|strong|em|b|i|u)[ />]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    private async Task<IActionResult> Show(CancellationToken stop, string? error = null, string field = nameof(Body))
    {
        if (await Open(stop) is { } answer)
        {
            return answer;
        }

        if (!View.MayEdit)
        {
            return Redirect(Links.ItemVersion(Id, View.Current.Number));
        }

        if (error is not null)
        {
            ModelState.AddModelError(field, error);
        }

        if (error is null || field == nameof(Upload))
        {
            (Title, Body, Revision) = (View.Current.Title, ItemBody.Shown(View.Current.Body, Links.ItemFilesOf(View.Current.Id)), View.Current.Revision);
        }

        MayRestore = View.Current.Edits.Any(one => one.Replaced is not null);
        return Page();
    }
}

/// <summary>Title and text as the script sends them.</summary>
public sealed record TextSave(Guid Version, int Revision, string? Title, string? Body);
