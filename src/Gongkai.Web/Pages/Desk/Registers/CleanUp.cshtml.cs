using Gongkai.App.Registers.CleanUps;
using Gongkai.Web.Pages.Desk.County;
using Gongkai.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>A clean-up's sheet: decided line by line, taken away as a file, closed.</summary>
public sealed class CleanUpModel(ShowCleanUp show, Acts acts) : RegisterPage(acts)
{
    public sealed class Line
    {
        public Guid Id { get; set; }

        public CleanUpDecision? Decision { get; set; }

        public string? Reason { get; set; }
    }

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public ShowCleanUp.View View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        var view = await show.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        if (view.Refusal is not null)
        {
            return NotFound();
        }

        View = view.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetFile(string? format, CancellationToken stop)
    {
        var view = await show.Run(Id, (await Acts.Now(stop: stop)).Actor, stop);
        return view.Refusal is not null ? NotFound()
            : format == "docx" ? File(show.Docx(view.Value), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{view.Value.CleanUp.Title}.docx")
            : (IActionResult?)Exported.As(ShowCleanUp.Sheet(view.Value), format) ?? NotFound();
    }

    public async Task<IActionResult> OnPostDecide(List<Line> lines, [FromServices] DecideCleanUp operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id, [.. lines.Select(line => new DecideCleanUp.Line(line.Id, line.Decision, line.Reason))]), await Acts.Now(stop: stop), stop), _ => ("已保存意见", Links.CleanUp(Id)), () => OnGet(stop));

    public async Task<IActionResult> OnPostClose(string? decidedBy, DateOnly? on, [FromServices] CloseCleanUp operation, CancellationToken stop) =>
        await After(await operation.Run(new(Id, decidedBy, on), await Acts.Now(stop: stop), stop), _ => ("清理已办结，废止和失效已登记", Links.CleanUp(Id)), () => OnGet(stop), "decidedBy");
}
