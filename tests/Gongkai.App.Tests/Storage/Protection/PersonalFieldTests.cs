using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Gongkai.App.Tests.Storage.Protection;

public abstract class PersonalFieldTests(Database database) : OfficeTests(database)
{
    private const string Phone = "13800001234";
    private const string Email = "Lin.Qing@yunling.example";

    private readonly HeardLog log = new();

    [Fact]
    public async Task What_is_stored_says_nothing_and_comes_back_whole()
    {
        var person = await SomeoneWithPhoneAndEmail();

        var (phone, email, lookup) = await Raw(person.Id);
        Assert.All([phone, email, lookup], text => Assert.DoesNotContain("Lin", text!, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Phone, phone);
        Assert.StartsWith("p1:", phone);
        var read = await Office.Ask(db => db.Users.AsNoTracking().SingleAsync(p => p.Id == person.Id));
        Assert.Equal((Phone, Email), (read.PhoneNumber, read.Email));
        Assert.Equal(Phone, await Office.Ask(db => db.Users.Where(p => p.Id == person.Id).Select(p => p.PhoneNumber).SingleAsync()));
    }

    [Fact]
    public async Task The_same_value_twice_does_not_look_the_same()
    {
        var first = await SomeoneWithPhoneAndEmail();
        var second = await SomeoneWithPhoneAndEmail();

        Assert.NotEqual((await Raw(first.Id)).Phone, (await Raw(second.Id)).Phone);
    }

    [Theory]
    [InlineData(" lin.qing@YUNLING.example ")]
    [InlineData("ＬＩＮ.qing@yunling.example")]
    public async Task It_is_found_by_an_equal_value_however_it_is_typed(string typed)
    {
        var person = await SomeoneWithPhoneAndEmail();

        Assert.Equal(person.Id, await Office.Ask(db => db.WherePersonal((Person p) => p.Email, typed).Select(p => p.Id).SingleAsync()));
        Assert.Equal(person.Id, (await Office.Run((UserManager<Person> people) => people.FindByEmailAsync(typed.Trim())))?.Id);
        Assert.Equal(0, await Office.Ask(db => db.WherePersonal((Person p) => p.Email, "lin.qin@yunling.example").CountAsync()));
        Assert.Equal(0, await Office.Ask(db => db.WherePersonal((Person p) => p.Email, "").CountAsync()));
    }

    [Fact]
    public async Task A_changed_value_is_found_by_the_new_one_only()
    {
        var person = await SomeoneWithPhoneAndEmail();
        await Office.Run<OfficeDb, int>(async db =>
        {
            (await db.Users.SingleAsync(p => p.Id == person.Id)).Email = "qing@yunling.example";
            await db.Commit(Office.Act(), new("person.edit", nameof(Person), person.Id.ToString()));
            return 0;
        });

        Assert.Equal(0, await Office.Ask(db => db.WherePersonal((Person p) => p.Email, Email).CountAsync()));
        Assert.Equal(1, await Office.Ask(db => db.WherePersonal((Person p) => p.Email, "qing@yunling.example").CountAsync()));
    }

    [Theory]
    [InlineData("p1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("13900000000")]
    [InlineData("p1:no base64")]
    [InlineData("")]
    public async Task A_value_put_in_past_the_program_is_refused_and_found(string forged)
    {
        var person = await SomeoneWithPhoneAndEmail();
        await Forge(person.Id, forged);

        await Assert.ThrowsAsync<TamperedPersonalDataException>(() => Office.Ask(db => db.Users.AsNoTracking().SingleAsync(p => p.Id == person.Id)));
        var found = (await Office.Run((VerifyPersonal verify) => verify.Run(Office.Act()))).Value;
        Assert.Equal("PhoneNumber", Assert.Single(found.Faults).Column);
        Assert.Equal(2, found.Values);
    }

    [Fact]
    public async Task A_value_with_one_letter_changed_or_from_another_column_does_not_open()
    {
        var person = await SomeoneWithPhoneAndEmail();
        var (phone, email, _) = await Raw(person.Id);
        Assert.Empty((await Office.Run((VerifyPersonal verify) => verify.Run(Office.Act()))).Value.Faults);

        await Forge(person.Id, email!);
        await Assert.ThrowsAsync<TamperedPersonalDataException>(() => Office.Ask(db => db.Users.AsNoTracking().SingleAsync(p => p.Id == person.Id)));
        await Forge(person.Id, phone![..10] + (phone[10] == 'A' ? 'B' : 'A') + phone[11..]);
        var failure = await Assert.ThrowsAsync<TamperedPersonalDataException>(() => Office.Ask(db => db.Users.AsNoTracking().SingleAsync(p => p.Id == person.Id)));
        Assert.DoesNotContain(Phone, failure.ToString());
    }

    [Fact]
    public async Task Neither_the_history_nor_the_log_says_it()
    {
        var person = await SomeoneWithPhoneAndEmail();
        await Office.Ask(db => db.WherePersonal((Person p) => p.Email, Email).ToListAsync());
        await Office.Given(new OutboxMessage { Kind = MailText.Kind, Payload = new MailText(Email, "退回意见", Phone).Write(), CreatedAt = Office.Clock.Now, DueAt = Office.Clock.Now });

        var history = string.Concat(await Office.Ask(db => db.History.Select(entry => entry.Changes).ToListAsync()));
        Assert.Contains("PhoneNumber", history);
        Assert.Contains("Payload", history);
        Assert.Contains("INSERT INTO", log.Text);
        Assert.All([history, log.Text], text =>
        {
            Assert.DoesNotContain(Phone, text);
            Assert.DoesNotContain("yunling.example", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("EmailLookup\":", text);
        });
    }

    [Fact]
    public async Task A_query_that_the_database_would_answer_wrongly_is_refused()
    {
        await SomeoneWithPhoneAndEmail();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Office.Ask(db => db.Users.CountAsync(p => p.PhoneNumber == Phone)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Office.Ask(db => db.Users.CountAsync(p => p.Email!.Contains("lin"))));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Office.Ask(db => db.Users.OrderBy(p => p.Email).ToListAsync()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Office.Ask(db => db.WherePersonal((Person p) => p.PhoneNumber, Phone).ToListAsync()));
        Assert.Equal(1, await Office.Ask(db => db.Users.CountAsync(p => p.PhoneNumber != null)));
    }

    protected override void Change(IServiceCollection services) => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));

    private async Task<Person> SomeoneWithPhoneAndEmail()
    {
        var person = A.Person();
        person.UserName = $"p{Guid.NewGuid():N}";
        person.NormalizedUserName = person.UserName.ToUpperInvariant();
        (person.PhoneNumber, person.Email) = (Phone, Email);
        await Office.Given(person);
        return person;
    }

    private Task<(string? Phone, string? Email, string? Lookup)> Raw(Guid id) => Office.Ask(async db =>
    {
        var row = await db.Database.SqlQuery<RawPerson>($"""SELECT "PhoneNumber", "Email", "EmailLookup" FROM "AspNetUsers" WHERE "Id" = {id}""").SingleAsync();
        return (row.PhoneNumber, row.Email, row.EmailLookup);
    });

    private Task<int> Forge(Guid id, string phone) => Office.Ask(db => db.Database.ExecuteSqlAsync($"""UPDATE "AspNetUsers" SET "PhoneNumber" = {phone} WHERE "Id" = {id}"""));

    private sealed record RawPerson(string? PhoneNumber, string? Email, string? EmailLookup);

    private sealed class HeardLog : ILoggerProvider, ILogger
    {
        private readonly System.Text.StringBuilder text = new();

        public string Text
        {
            get
            {
                lock (text)
                {
                    return text.ToString();
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (text)
            {
                text.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
            }
        }

        public void Dispose()
        {
        }
    }
}

public sealed class PersonalFieldTests_on_SQLite() : PersonalFieldTests(Database.SQLite);

public sealed class PersonalFieldTests_on_PostgreSQL() : PersonalFieldTests(Database.PostgreSQL);
