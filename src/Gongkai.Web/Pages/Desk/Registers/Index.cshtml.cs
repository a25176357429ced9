using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Desk.Registers;

/// <summary>登记簿: what there is.</summary>
public sealed class IndexModel : PageModel;
