using System.Globalization;
using System.Text.RegularExpressions;
using Gongkai.Reports.Checking;
using Gongkai.Reports.Reading;
using Gongkai.Testing.Generated;
using Gongkai.Testing.Generated.Layouts;
using Gongkai.Testing.Generated.Story;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>One fault put into the text of a clean report at a time: every check finds its own, in paragraphs and in one cell a line.</summary>
public sealed partial class PlantedTextFaultsTests
{
    private const int Seeds = 80;
    private const int Fewest = 5;

    public static TheoryData<string, string> Faults => [.. from code in Planted.Keys from layout in new[] { "html", "1 one cell a line", "5 glued" } select new TheoryDataRow<string, string>(code, layout)];

    private static readonly Dictionary<string, Func<GeneratedReport, TrueStory?>> Planted = new()
    {
        ["AR-501"] = report => report.Story with { Sections = [.. report.Story.Sections.Select((section, i) => i == 4 ? section with { Number = "四" } : section)] },
        ["AR-502"] = report => report.Story with { Title = report.Story.Title.Replace($"{report.Year}年度", "").Replace($"{report.Year}年", ""), Preamble = [] },
        ["AR-503"] = report => InPreamble(report, "12月31日", "12月30日"),
        ["AR-504"] = report => report.Story.Signed is null ? null : report.Story with { Signed = new DateOnly(report.Year, 12, 20) },
        ["AR-508"] = report => Cut(report, "平台建设"),
        ["AR-509"] = report => report.Organ.Rank is Rank.County or Rank.City ? InOverview(report, "将政府信息公开纳入年度工作考核，邀请群众代表开展社会评议，评议结果总体满意；全年没有发生因政府信息公开被责任追究的情形。", "") : null,
        ["AR-510"] = report => report.Form.Version == "2021" ? In(report, "otherMatters", _ => ["无其他需要报告的事项。"]) : null,
        ["AR-511"] = report => In(report, "improvement", _ => ["无。"]),
        ["AR-601"] = report => Once(report, ListedTotal(), match => $"{Plus(match.Groups[1].Value, 1)}条，其中"),
        ["AR-602"] = report => Once(report, Received(), match => match.Value.Replace(match.Groups[1].Value, Plus(match.Groups[1].Value, 100_003))),
        ["AR-603"] = report => report.Figures.Any(cell => cell.Key.ToString() == "requests/received/total" && cell.Value > 0)
            ? InOverview(report, text => text.Contains("依申请公开") ? $"（二）依申请公开。{report.Year}年未收到政府信息公开申请。" : text.Contains("申请") ? null : text)
            : null,
        ["AR-604"] = report => Once(report, Reviews(), match => $"被申请行政复议{Plus(match.Groups[1].Value, 1)}件"),
        ["AR-605"] = report => Once(report, Issued(), match => match.Value.Replace(match.Groups[1].Value, Plus(match.Groups[1].Value, 2))),
        ["AR-606"] = report => Once(report, Counted(report.Year), match => match.Value.Replace($"{report.Year}年", $"{report.Year - 1}年")),
        ["AR-607"] = report => report.Organ.Rank is Rank.Township ? Once(report, Counted(report.Year), match => match.Value.Replace(report.Organ.We, "金柳镇人民政府").Replace("我镇", "金柳镇人民政府")) is { } story && ReadsForeign(story) ? story : null : null,
        ["AR-608"] = report => InPreamble(report, $"{report.Year}年1月1日", $"{report.Year}11日"),
        ["AR-609"] = report => Once(report, Growth(), match => $"同比增长{Plus(match.Groups[1].Value, 3)}%"),
        ["AR-610"] = report => report.Figures.Any(cell => cell.Key.ToString() == "requests/carriedOut/total" && cell.Value > 0)
            ? InOverview(report, text => text.Contains("信息公开申请") ? text + "所有申请均已办结，办结率100%。" : text)
            : null,
        ["AR-611"] = report => Once(report, NewlyReceived(), match => $"新收政府信息公开申请{Plus(match.Groups[1].Value, 5)}件，上年结转"),
        ["AR-801"] = report => In(report, "otherMatters", texts => [.. texts, "联系电话：13955501234。"]),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_put_into_the_text_is_found_by_its_check(string code, string layout)
    {
        var (planted, missed) = (0, new List<string>());

        for (var seed = 0; seed < Seeds; seed++)
        {
            var clean = GeneratedReport.Roll(70_000 + seed, mayBeHybrid: false);
            if (Planted[code](clean) is not { } story)
            {
                continue;
            }

            planted++;
            var document = ReportGenerator.Clean(clean with { Story = story }, AllLayouts.Named(layout));
            var report = ReportReader.Read(document.Bytes, document.FileName, new ReadingOptions(), TestContext.Current.CancellationToken).Value;
            var findings = ReportChecker.Check(report, new CheckContext()).Where(finding => finding.Code == code).ToList();

            if (findings.TrueForAll(finding => finding.Answer != Answer.Broken) && !IsOpen(layout, findings))
            {
                missed.Add($"{document}: {string.Join("; ", findings.Select(finding => $"{finding.Answer} {finding.Message.Zh}"))}");
            }
        }

        Assert.True(planted >= Fewest, $"only {planted} faults were planted");
        Assert.True(missed.Count == 0, $"{missed.Count} of {planted} were missed, among them:\n{string.Join('\n', missed.Take(6))}");
    }

    // Glued digits may leave the table's number open; then nothing can be compared.
    private static bool IsOpen(string layout, List<Finding> findings) =>
        AllLayouts.Named(layout).Keeps == Keeps.Digits && findings.TrueForAll(finding => finding.Answer == Answer.CannotTell);

    private static bool ReadsForeign(TrueStory story) => story.Sections[0].Paragraphs.Any(text => text.Contains("金柳镇人民政府"));

    private static TrueStory? InPreamble(GeneratedReport report, string old, string by) =>
        report.Story.Preamble.Any(text => text.Contains(old)) ? report.Story with { Preamble = [.. report.Story.Preamble.Select(text => text.Replace(old, by))] } : null;

    private static TrueStory In(GeneratedReport report, string code, Func<IReadOnlyList<string>, IReadOnlyList<string>> change) =>
        report.Story with { Sections = [.. report.Story.Sections.Select(section => section.Code == code ? section with { Paragraphs = change(section.Paragraphs) } : section)] };

    private static TrueStory? InOverview(GeneratedReport report, string old, string by) =>
        report.Story.Sections[0].Paragraphs.Any(text => text.Contains(old)) ? In(report, "overview", texts => [.. texts.Select(text => text.Replace(old, by)).Where(text => text.Length > 0)]) : null;

    private static TrueStory InOverview(GeneratedReport report, Func<string, string?> change) => In(report, "overview", texts => [.. texts.Select(change).OfType<string>()]);

    // A part's heading, and where it stands alone the paragraph under it.
    private static TrueStory Cut(GeneratedReport report, string part)
    {
        var texts = report.Story.Sections[0].Paragraphs;
        var at = texts.Index().First(entry => entry.Item.Contains(part) && entry.Item.StartsWith('（')).Index;
        return In(report, "overview", _ => [.. texts.Take(at), .. texts.Skip(at + (texts[at].Length < 20 ? 2 : 1))]);
    }

    private static TrueStory? Once(GeneratedReport report, Regex pattern, MatchEvaluator change)
    {
        var done = false;
        var story = InOverview(report, text => done || !pattern.IsMatch(text) ? text : Mark(pattern.Replace(text, change, 1)));
        return done ? story : null;

        string Mark(string changed)
        {
            done = true;
            return changed;
        }
    }

    private static string Plus(string number, decimal by) => (decimal.Parse(number, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+)条，其中(?=[^。]*\d+条。)")]
    private static partial Regex ListedTotal();

    [GeneratedRegex(@"(?:收到|受理)政府信息公开申请(\d+)件")]
    private static partial Regex Received();

    [GeneratedRegex(@"被申请行政复议(\d+)件")]
    private static partial Regex Reviews();

    [GeneratedRegex(@"制发(?:行政)?规范性文件(\d+)件")]
    private static partial Regex Issued();

    [GeneratedRegex(@"同比增长([\d.]+)%")]
    private static partial Regex Growth();

    [GeneratedRegex(@"新收政府信息公开申请(\d+)件，上年结转(?=\d+件，办结\d+件，结转)")]
    private static partial Regex NewlyReceived();

    private static Regex Counted(int year) => new($"{year}年，[^，。]{{1,12}}?(?:通过[^，。]{{1,20}})?主动公开(?:各类)?政府信息[0-9]+条", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
