using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;
using Gongkai.Reports.Rendering;

namespace Gongkai.Reports.Tests.Rendering;

/// <summary>Random contents on either form: every state of a cell, every section with or without text.</summary>
internal static class AnyContent
{
    private static readonly string[] Sentences =
    [
        "全年发布各类信息若干条，其中政策文件居多。", "镇政府组织了两次专题学习。", "专栏内容由各站所提供，党政办公室审核。", "便民服务中心设有查阅场所，备有纸质文件。",
        "工作台账按月核对，发现的差错当月改正。", "今后将增加图解和问答，方便群众理解。", "村务公开栏更新四次，接受群众监督。", "本单位按规定保存全部公开材料。",
        "对反复咨询的事项安排专人电话说明。", "没有发生因公开不当引起的投诉。", "=合计, \"引号\" 与逗号, 以及 <尖括号> & 记号。",
    ];

    public static Arbitrary<ReportContent> Arbitrary { get; } = Content().ToArbitrary();

    private static Gen<ReportContent> Content() =>
        from form in Gen.Elements(LawBook.Embedded.Forms.ToArray())
        from year in Gen.Choose(form.FromYear, form.ToYear ?? 2030)
        from organ in Gen.Elements("云岭县青禾镇人民政府", "云岭县水务局", "白石市人民政府办公室")
        from figures in Gen.CollectToArray(form.Cells, Reading)
        from preamble in Texts(0, 2)
        from overview in Texts(1, 2)
        from parts in Gen.CollectToArray(form.Sections[0].Parts!, part => Texts(1, 2).Select(text => new PartContent(part.Code, text)))
        from improvement in Texts(1, 3)
        from other in Texts(1, 2)
        from day in Gen.Choose(1, 28)
        select new ReportContent(form, new ReportFigures(form, figures))
        {
            Organ = organ,
            Year = year,
            Preamble = preamble,
            Sections = [new("overview", overview) { Parts = parts }, new("improvement", improvement), new("otherMatters", other)],
            Signature = organ,
            Signed = new DateOnly(year + 1, 1, day),
            Published = new DateOnly(year + 1, 1, 31),
        };

    private static Gen<string[]> Texts(int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from texts in Gen.ArrayOf(Gen.Elements(Sentences), count)
        select texts.Distinct().ToArray();

    private static Gen<CellReading> Reading(CellRef cell) => Gen.Frequency(
        (30, Gen.Choose(0, 40).Select(n => SampleContent.Number(cell, n))),
        (4, Gen.Choose(0, 90_000_000).Select(n => SampleContent.Number(cell, n))),
        (2, Gen.Choose(0, int.MaxValue).Select(n => SampleContent.Number(cell, cell.Column == "amount" ? n / 1_000_000m : n % 1000))),
        (1, Gen.Constant(new CellReading(cell, CellState.Blank) { Text = "" })),
        (1, Gen.Elements("/", "-", "—", "无").Select(mark => new CellReading(cell, CellState.Mark) { Text = mark })),
        (1, Gen.Constant(CellReading.Missing(cell))),
        (1, Gen.Constant(new CellReading(cell, CellState.Undecided) { Text = "〔27或2〕", Candidates = [27, 2] })),
        (1, Gen.Constant(new CellReading(cell, CellState.Undecided) { Text = "〔27或2或…〕", Candidates = [27, 2], MoreCandidates = true })));
}
