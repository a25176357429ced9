using Gongkai.Law.Forms;
using Gongkai.Reports;
using Gongkai.Reports.Figures;
using Gongkai.Testing.Generated;

namespace Gongkai.Testing.Builders;

/// <summary>Generated reports as if they had been read without a fault.</summary>
public static class GeneratedAsRead
{
    /// <summary>A builder that holds everything a generated report says in figures, with its organ and year.</summary>
    public static ReportBuilder Builder(GeneratedReport generated)
    {
        var builder = A.Report(generated.Form.Version).Organ(generated.Organ.Name).Year(generated.Year);
        foreach (var (cell, value) in generated.Figures)
        {
            builder.Set(cell.ToString(), value);
        }

        foreach (var cell in generated.Form.Cells.Where(cell => !generated.Figures.ContainsKey(cell)))
        {
            builder.Put(CellReading.Missing(cell));
        }

        return builder;
    }

    /// <summary>The report.</summary>
    public static Report Build(GeneratedReport generated) => Builder(generated).Build();
}
