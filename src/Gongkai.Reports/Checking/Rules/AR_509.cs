namespace Gongkai.Reports.Checking.Rules;

/// <summary>A government's report states the results of assessment, public appraisal and accountability. (Regulation, art. 50)</summary>
internal sealed class AR_509 : IJudgement
{
    private static readonly (string Name, string[] Words)[] Results =
    [
        ("工作考核", ["考核", "绩效评估"]),
        ("社会评议", ["评议", "评价", "满意度", "测评", "第三方评估"]),
        ("责任追究", ["责任追究", "追究", "追责", "问责"]),
    ];

    public string Code => "AR-509";

    public IEnumerable<Finding> Check(Report report, CheckContext context)
    {
        var say = new Ruling(Code, context);
        if (report.IsOutsideTheForms(context))
        {
            return [say.DoesNotApply("outside")];
        }

        var organ = OrganGuess.Of(report, context);
        var kind = organ?.Kind;

        // A sub-district has an office of the government above it, not a government.
        if (kind is OrganKind.Department || (kind is OrganKind.Township && organ!.Name.Contains("街道")))
        {
            return [say.DoesNotApply(kind is OrganKind.Department ? "department" : "subdistrict")];
        }

        var text = report.Sections.Where(section => !Sketchy.Is(section)).SelectMany(section => section.Texts).Select(entry => entry.Passage.Tight).ToList();
        if (!report.Sections.Any(section => section.Code == "overview" && section.Texts.Count > 0))
        {
            return [say.CannotTell("noSection")];
        }

        var missing = Results.Where(result => !text.Exists(tight => result.Words.Any(tight.Contains))).Select(result => result.Name).ToList();

        return
        [
            missing.Count == 0 ? say.Holds("holds")
            : kind is null ? say.CannotTell("unknownKind", ("results", Quoting.Same(string.Join('、', missing))))
            : say.Broken("broken", ("results", Quoting.Same(string.Join('、', missing)))),
        ];
    }
}
