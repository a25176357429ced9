using Gongkai.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gongkai.Web.Pages.Errors;

/// <summary>What went wrong in words, what to do, and the number to name.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public string Reference => ErrorPages.Reference(HttpContext);

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        code = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = code;
        (Heading, Advice) = code switch
        {
            400 => ("请求没有被接受", "表单可能已经过期，或者内容不完整。请回到上一页，刷新后重新提交；已填的内容请先复制保存。"),
            401 or 403 => ("您没有权限查看这一页", "您的账号没有这里需要的角色。如果工作需要，请联系本单位的系统管理员分配角色。"),
            404 => ("没有找到这一页", "网址可能输入有误，或者页面已经移走。请从首页重新进入，或检查网址是否完整。"),
            413 => ("文件太大", "上传的文件超过了允许的大小。请压缩图片、拆分文件后再上传。"),
            429 => ("操作太频繁", "短时间内提交次数过多，请等一分钟后再试。"),
            _ => ("系统出了问题", "问题已经记录，您提交的内容可能没有保存。请稍后再试；仍不成功请联系管理员，并说明下面的编号。"),
        };
    }
}
