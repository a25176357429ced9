using System.Text;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Registers.Imports;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Registers;

/// <summary>A county with a department that keeps registers: a clerk, a final reviewer, and lists brought in.</summary>
public abstract class RegisterTests(Database database) : OfficeTests(database)
{
    protected const string PenaltyHeader = "行政相对人名称,行政相对人类别,统一社会信用代码,证件号码,行政处罚决定书文号,违法行为类型,违法事实,罚款金额（万元）,处罚决定日期";

    protected Organ County { get; } = An.Organ();

    protected Organ Market { get; private set; } = null!;

    protected Actor Clerk { get; private set; } = null!;

    protected Actor Reviewer { get; private set; } = null!;

    protected async Task Given()
    {
        Market = An.Organ("market", "云岭县市场监督管理局", County, OrganType.Department);
        Clerk = Someone("王敏", Role.InformationOfficer);
        Reviewer = Someone("钟山", Role.FinalReviewer);
        await Office.Given(County, Market);
    }

    protected Actor Someone(string name, Role role) => new(Guid.CreateVersion7(), name, [new Grant(role, Market.Path, false)]);

    protected async Task<Guid> Upload(string register, string csv, string name = "清单.csv") => (await Office.Run((UploadList op) =>
        op.Run(new("market", register, new MemoryStream(Encoding.UTF8.GetBytes(csv)), name), Office.Act(Clerk), default))).Value.ImportId;

    /// <summary>Matches the columns as proposed, and lets the job try it.</summary>
    protected async Task<RegisterImport> Try(Guid id)
    {
        var shown = (await Office.Run((ShowImport op) => op.Run(id, Clerk, default))).Value;
        Assert.Null((await Office.Run((MatchColumns op) => op.Run(new(id, [.. shown.Columns.Select(column => column.Field)]), Office.Act(Clerk), default))).Refusal);
        return await Work(id);
    }

    protected async Task<RegisterImport> Write(Guid id)
    {
        Assert.Null((await Office.Run((WriteList op) => op.Run(new(id), Office.Act(Clerk), default))).Refusal);
        return await Work(id);
    }

    protected async Task<RegisterImport> Work(Guid id)
    {
        Assert.Equal(1, await Office.Run((WorkOnImports op) => op.Run(Office.Act(), default)));
        return await Office.Ask(db => db.RegisterImports.AsNoTracking().SingleAsync(i => i.Id == id));
    }

    protected async Task<Guid> Brought(string register, string csv)
    {
        var id = await Upload(register, csv);
        await Try(id);
        await Write(id);
        return id;
    }
}
