using System.Globalization;

namespace Gongkai.Web.Api;

/// <summary>Parameters of a request, read with bounds; the first bad one is the answer.</summary>
internal sealed class ApiQuery(HttpRequest request)
{
    private const int FirstYear = 2008;
    private const int LastYear = 2200;
    private const int LongestText = 100;

    /// <summary>Set as soon as a parameter is not as it must be.</summary>
    public IResult? Problem { get; private set; }

    public int? Year => Number("year", FirstYear, LastYear);

    public int Page => Number("page", 1, 1_000_000) ?? 1;

    public int PerPage(int usual, int most) => Number("perPage", 1, most) ?? usual;

    public string? Text(string name)
    {
        var text = request.Query[name].ToString();
        if (text.Length > LongestText)
        {
            Problem ??= ApiProblem.Bad(name, $"不超过 {LongestText} 字");
        }

        return text.Length == 0 ? null : text;
    }

    public T? One<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Enum.GetNames<T>().FirstOrDefault(known => known.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return Enum.Parse<T>(known);
        }

        Problem ??= ApiProblem.Bad(name, $"只能是 {string.Join('、', Enum.GetNames<T>())} 之一");
        return null;
    }

    private int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Problem ??= ApiProblem.Bad(name, $"应是 {least} 至 {most} 的整数");
        return null;
    }
}
