namespace Gongkai.Web.Api;

/// <summary>Errors of the API as problem+json with Chinese titles.</summary>
internal static class ApiProblem
{
    public static IResult NotFound(string title, string? detail = null) => Results.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: title);

    public static IResult Bad(string name, string rule) => Results.Problem($"参数 {name} {rule}", statusCode: StatusCodes.Status400BadRequest, title: "参数不正确");
}
