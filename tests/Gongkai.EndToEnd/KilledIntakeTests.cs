using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gongkai.App.Feedback;
using Gongkai.App.Files;
using Gongkai.App.History;
using Gongkai.App.People;
using Gongkai.App.Requests;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.EndToEnd;

/// <summary>
/// The built site is killed (kill -9) while several people hand in requests, at a moment nobody chose, and started again: every request whose receipt was shown is there with
/// everything that belongs to it, and there is no half one.
/// </summary>
public abstract class KilledIntakeTests(Database database)
{
    private const int People = 6;
    private const string Ready = "/health/ready";   // under load its first page costs more than all that is looked at here
    private const int AskedForAgain = 3;   // by the pages; all of them by their codes in the database

    private readonly ConcurrentBag<Shown> shown = [];

    [Fact]
    public async Task What_was_answered_with_a_receipt_outlives_the_kill_and_nothing_is_half_there()
    {
        await using var office = new OfficeUnderTest(database);
        await office.Given(An.Organ("qinghe", "青禾镇人民政府"));
        var life = TimeSpan.FromMilliseconds(Random.Shared.Next(300, 2500));
        await using (var site = await SiteProcess.Start(Settings(office), Ready))
        {
            var people = Enumerable.Range(1, People).Select(person => HandIn(site.Address, person)).ToList();
            while (shown.Count < People && people.TrueForAll(person => !person.IsCompleted))
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            await Task.Delay(life, TestContext.Current.CancellationToken);
            await site.Kill();
            await Task.WhenAll(people);
        }

        Assert.True(shown.Count >= People, $"only {shown.Count} receipts were shown before the kill");
        await using var again = await SiteProcess.Start(Settings(office), Ready);
        await AllThere(office);
        foreach (var one in shown.OrderByDescending(one => one.Number, StringComparer.Ordinal).Take(AskedForAgain))
        {
            Assert.Contains(one.Number, await Query(again.Address, one.Code), StringComparison.Ordinal);
        }

        // Numbers go on where they stopped, and the history with them.
        var (before, rows) = (shown.Count, await office.Ask(db => db.Requests.CountAsync()));
        await HandIn(again.Address, person: 0, requests: 1);
        Assert.Equal((before + 1, rows + 1), (shown.Count, await office.Ask(db => db.Requests.CountAsync())));
        Assert.EndsWith($"-{rows + 1:0000}", shown.Max(one => one.Number), StringComparison.Ordinal);
        Assert.Empty((await office.Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value.Faults);
    }

    private static Dictionary<string, string?> Settings(OfficeUnderTest office) => new()
    {
        ["Office__Data"] = Path.GetFullPath(office.Settings.Data), ["Office__MasterKeyFile"] = office.Settings.MasterKeyFile, ["Office__Postgres"] = office.Settings.Postgres, ["Web__FormsPerMinute"] = "1000000",
    };

    // One after the other until the site is gone.
    private async Task HandIn(string address, int person, int requests = int.MaxValue)
    {
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(address) };
        try
        {
            for (var number = 1; number <= requests; number++)
            {
                var page = await http.GetStringAsync("/o/qinghe/requests/new");
                using var form = Form(Token(page), $"第{person}人的第{number}件：上河村饮水工程验收报告", $"说明{person}-{number}");
                using var answer = await http.PostAsync("/o/qinghe/requests/new", form);
                var receipt = await answer.Content.ReadAsStringAsync();
                Assert.True(answer.IsSuccessStatusCode && receipt.Contains("申请已提交", StringComparison.Ordinal), $"{answer.StatusCode}: {receipt}");
                shown.Add(new(Text(receipt, "gk-code\">([^<]+)<"), Text(receipt, @">(\d{4}-\d{4,})<")));
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            // Killed; whoever had no receipt has nothing to hold against us.
        }
    }

    private static MultipartFormDataContent Form(string token, string about, string file) => new()
    {
        { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("person"), "who" }, { new StringContent("林小青"), "Input.Name" }, { new StringContent("IdCard"), "Input.Proof" },
        { new StringContent("11010519491231002X"), "Input.ProofNumber" }, { new StringContent("13900001234"), "Input.Phone" }, { new StringContent(about), "Input.Description" },
        { new StringContent("Electronic"), "Input.Form" }, { new StringContent("Online"), "Input.Way" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "Files", "说明.txt" },
    };

    private static async Task<string> Query(string address, string code)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        var page = await http.GetStringAsync("/requests/query");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = Token(page), ["Code"] = code, ["Factor"] = "1234" });
        using var answer = await http.PostAsync("/requests/query", form);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    // Whatever is there is whole: its number, its applicant, its day of receipt, its file, its one entry in an unbroken history.
    private async Task AllThere(OfficeUnderTest office)
    {
        var cases = await office.Ask(db => db.Requests.Include(r => r.Applicant).Include(r => r.Events).Include(r => r.Files).AsNoTracking().OrderBy(r => r.Serial).ToListAsync());
        Assert.Empty(shown.Select(one => (one.Number, (string?)QueryCode.HashOf(one.Code))).Except(cases.Select(one => (one.Number, one.CodeHash))));   // each opens with the code that was shown
        Assert.Equal(Enumerable.Range(1, cases.Count).Select(number => (long)number), cases.Select(one => one.Serial));
        Assert.Equal(cases.Count, await office.Ask(db => db.Counters.Where(counter => counter.Key.StartsWith("request/")).Select(counter => counter.Value).SingleAsync()));

        var entries = await office.Ask(db => db.History.Where(entry => entry.Operation == "request.submit").Select(entry => entry.SubjectId).ToListAsync());
        Assert.Equal(cases.Select(one => one.Id.ToString()).Order(StringComparer.Ordinal), entries.Order(StringComparer.Ordinal));
        Assert.Empty((await office.Run((VerifyHistory verify) => verify.Run(null, Actor.System()))).Value.Faults);

        var files = office.Services.GetRequiredService<FileStore>();
        foreach (var one in cases)
        {
            var (person, number) = Regex.Match(one.Description, "^第(.+)人的第(.+)件") is { Success: true } said ? (said.Groups[1].Value, said.Groups[2].Value) : throw new InvalidOperationException(one.Description);
            Assert.Equal(("林小青", "13900001234", RequestEventKind.Received, one.ArrivedOn), (one.Applicant!.Name, one.Applicant.Phone, Assert.Single(one.Events).Kind, one.ReceivedOn));
            Assert.Equal($"说明{person}-{number}", Encoding.UTF8.GetString((await files.Read(Assert.Single(one.Files).FileHash, default)).Value.ToArray()));
        }
    }

    private static string Token(string page) => Text(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"");

    private static string Text(string page, string pattern) => Regex.Match(page, pattern) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException($"The page does not say {pattern}:\n{page}");

    private sealed record Shown(string Code, string Number);
}

public sealed class KilledIntakeTests_on_SQLite() : KilledIntakeTests(Database.SQLite);

public sealed class KilledIntakeTests_on_PostgreSQL() : KilledIntakeTests(Database.PostgreSQL);
