using Gongkai.App.Organs;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Tests.Storage;

public abstract class StorageTests(Database database) : OfficeTests(database)
{
    [Fact]
    public async Task What_is_written_is_read_back_as_it_was()
    {
        var organ = An.Organ();
        organ.Contact.Phone = "0570-1234567";
        organ.ValidFrom = new DateOnly(2019, 3, 1);
        await Office.Given(organ, An.AnnualReport(organ, 2024));

        var read = await Office.Ask(db => db.AnnualReports.Include(r => r.Organ).Include(r => r.Versions).SingleAsync());

        Assert.Equal((organ.Id, 2024), (read.OrganId, read.Year));
        Assert.Equal((OrganType.Government, organ.ValidFrom, "0570-1234567"), (read.Organ!.Type, read.Organ.ValidFrom, read.Organ.Contact.Phone));
        Assert.Equal((StoppedClock.Usual, DateTimeKind.Utc), (read.Versions[0].CreatedAt, read.Versions[0].CreatedAt.Kind));
    }

    [Fact]
    public async Task Organs_with_one_code_cannot_be_twice()
    {
        await Office.Given(An.Organ());

        await Assert.ThrowsAsync<DbUpdateException>(() => Office.Given(An.Organ()));
    }

    [Fact]
    public async Task Every_office_of_a_test_is_empty() => Assert.Empty(await Office.Ask(db => db.Organs.ToListAsync()));
}

public sealed class StorageTests_on_SQLite() : StorageTests(Database.SQLite);

public sealed class StorageTests_on_PostgreSQL() : StorageTests(Database.PostgreSQL);
