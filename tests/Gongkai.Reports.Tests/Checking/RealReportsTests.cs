using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Checking;
using Gongkai.Testing;
using Gongkai.Testing.Builders;

namespace Gongkai.Reports.Tests.Checking;

/// <summary>Six real reports, by their true figures: exactly the faults that a person found in them, and no other.</summary>
public sealed class RealReportsTests
{
    public static TheoryData<string, string[]> Reports => new()
    {
        {
            "hongze-2023",
            [
                "AR-401 行政复议：总计 0，而结果维持 10 + 结果纠正 1（其余 2 项为 0）= 11，相差 11",
                "AR-401 复议后起诉：总计 0，而结果维持 5（其余 3 项为 0）= 5，相差 5",
            ]
        },
        {
            "pingtan-2020",
            [
                "AR-204 政府集中采购·采购总金额写作“73802895.90元”，单位是元；本格以万元为单位，应填 7380.28959",
                "AR-302 自然人列：（七）总计 20，而（一）予以公开 6 + （二）部分公开 6 + （四）1.本机关不掌握相关政府信息 4 + （四）3.补正后申请内容仍不明确 3 + （五）2.重复申请 3 + （六）其他处理 4（其余 13 项为 0）= 26，相差 6",
                "AR-302 总计列：（七）总计 21，而（一）予以公开 7 + （二）部分公开 6 + （四）1.本机关不掌握相关政府信息 4 + （四）3.补正后申请内容仍不明确 3 + （五）2.重复申请 3 + （六）其他处理 4（其余 13 项为 0）= 27，相差 6",
            ]
        },
        { "shanghai-kewei-2024", [] },
        { "shuyang-fagai-2023", [] },
        { "pingtan-2023", [] },
        { "pingtan-caizheng-2024", [] },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_real_report_has_exactly_the_faults_in_its_figures_that_a_person_found(string name, string[] broken)
    {
        var found = Findings(name).Where(finding => finding.Answer == Answer.Broken && finding.Code is [_, _, _, '2' or '3' or '4', ..]);

        Assert.Equal(broken, found.Select(finding => $"{finding.Code} {finding.Message.Zh}"));
    }

    [Fact]
    public void Totals_left_at_0_are_repaired_by_one_cell_each() =>
        Assert.Equal(
            ["改这一格即可：行政复议·总计 0 → 11", "改这一格即可：复议后起诉·总计 0 → 5"],
            Findings("hongze-2023").Where(finding => finding.Answer == Answer.Broken && finding.Code == "AR-401").Select(finding => finding.Repairs[0].Message.Zh));

    [Fact]
    public void A_result_counted_in_too_many_is_repaired_by_the_cell_and_its_total()
    {
        var repairs = Assert.Single(Findings("pingtan-2020").Where(finding => finding.Code == "AR-302"), finding => finding.Cells[0].Column == "person").Repairs;

        Assert.Equal(
            ["改这 2 格即可：（一）予以公开·自然人 6 → 0；（一）予以公开·总计 7 → 1", "改这 2 格即可：（二）部分公开·自然人 6 → 0；（二）部分公开·总计 6 → 0"],
            repairs.Select(repair => repair.Message.Zh));
    }

    [Fact]
    public void Organisation_columns_left_blank_are_known_to_be_0_from_the_totals() =>
        Assert.Equal(
            "按勾稽关系推算：这 125 格都应为 0",
            Assert.Single(Assert.Single(Findings("shuyang-fagai-2023"), finding => finding.Code == "AR-101").Repairs).Message.Zh);

    private static IReadOnlyList<Finding> Findings(string name)
    {
        var path = SharedReference.File("real/expected.json");
        Assert.SkipWhen(path is null, "the reference folder ../shared is not beside this checkout");
        using var json = JsonDocument.Parse(File.ReadAllText(path!));
        var real = json.RootElement.GetProperty(name);
        var year = real.GetProperty("year").GetInt32();
        var form = LawBook.Embedded.FormFor(year)!;

        var report = A.Report(form.Version).Year(year).Organ(real.GetProperty("organ").GetString()!).Missing("disclosure/*/*").Missing("requests/*/*").Missing("remedies/*/*");
        foreach (var cell in real.GetProperty("cells").EnumerateObject())
        {
            _ = cell.Value.ValueKind switch
            {
                JsonValueKind.Null => report.Blank(cell.Name),
                JsonValueKind.String => report.Mark(cell.Name, cell.Value.GetString()!),
                _ => report.Set(cell.Name, cell.Value.GetDecimal()),
            };
        }

        return ReportChecker.Check(report.Build(), new CheckContext());
    }
}
