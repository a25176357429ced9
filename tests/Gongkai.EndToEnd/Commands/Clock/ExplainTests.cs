using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gongkai.App.Requests;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Requests;
using Gongkai.Testing;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.EndToEnd.Commands.Clock;

/// <summary>The ledger of days from the command line: of events in a file, and of a case of the office.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Csv = """
        事项,日期,函件,征求对象,天数,批准日期
        收到申请,2026-03-02,,,,
        发出征求意见书,2026/3/6,1,第三方,,
        征求意见书送达,2026-03-09,1,,,
        收到意见,2026年3月20日,1,,,
        告知延期答复,2026-03-30,,,20,2026-03-27
        """;

    private static readonly RequestForm Asked = new(ApplicantKind.Person)
    {
        Name = "林小青", Proof = ProofKind.IdCard, ProofNumber = "11010519491231002X", Phone = "13900001234", Description = "上河村饮水工程验收报告", Form = ProvisionForm.Electronic, Way = ProvisionWay.Online,
    };

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_list_of_events_is_explained_day_by_day_as_text_as_JSON_and_as_a_document()
    {
        var file = File("events.csv", Csv);
        var text = CommandLine.Exec("clock", "explain", file, "--on", "2026-04-01", "--lang", "zh");
        var json = CommandLine.Exec("clock", "explain", file, "--on", "2026-04-01", "--to", "json");
        var paper = Path.Combine(folder.Path, "说明.docx");
        var docx = CommandLine.Exec("clock", "explain", file, "--on", "2026-04-01", "--out", paper, "--organ", "青禾镇人民政府");

        Assert.Equal((0, 0, 0), (text.ExitCode, json.ExitCode, docx.ExitCode));
        using var read = JsonDocument.Parse(json.Output);
        var due = read.RootElement.GetProperty("due").GetString()!;
        Assert.Contains($"答复期限至{DateOnly.ParseExact(due, "yyyy-MM-dd", null):yyyy年M月d日}", text.Lines[0]);

        // The same lines in the same order, whichever way they are written.
        var ledger = read.RootElement.GetProperty("ledger").EnumerateArray().ToList();
        var rows = text.Lines.Skip(2).Select(line => line.Split('\t')).ToList();
        Assert.Equal(ledger.Count, rows.Count);
        Assert.All(ledger.Zip(rows), pair => Assert.StartsWith(pair.First.GetProperty("what").GetProperty("zh").GetString()!, pair.Second[1]));
        Assert.Contains(rows, row => row is ["2026年3月20日（星期五）", "收到意见", "收到意见，恢复计算", "《条例》第三十三条"]);
        Assert.Contains(ledger, line => line.GetProperty("event").GetString() == "extended" && line.GetProperty("article").GetString() == "art. 33");
        Assert.Equal(due, ledger.Last(line => line.GetProperty("kind").GetString() == "due").GetProperty("from").GetString());
        var counted = ledger.Where(line => line.GetProperty("day").ValueKind == JsonValueKind.Number).Select(line => line.GetProperty("day").GetInt32()).ToList();
        Assert.Equal(Enumerable.Range(1, 40), counted);   // 20 working days and 20 more, each once

        var printed = Word(paper);
        Assert.Contains("答复期限计算说明", printed);
        Assert.Contains("青禾镇人民政府", printed);
        Assert.All(rows, row => Assert.Contains(row[0], printed));
    }

    [Theory]
    [InlineData("event,on\nreceived,2026-03-02\nextended,2026-03-27\n", "clock.file-days", "3")]
    [InlineData("event,on\nreceived,2026-02-30\n", "clock.file-on", "2")]
    [InlineData("event,on\nposted,2026-03-02\n", "clock.file-event", "2")]
    [InlineData("event,on,colour\nreceived,2026-03-02,red\n", "clock.file-field", "2")]
    [InlineData("{ \"events\": [ { \"event\": \"received\" } ] }", "clock.file-on", "1")]
    [InlineData("{ \"events\": [ { \"event\": \"received\", ", "clock.file-json", "1")]
    [InlineData("[]", "clock.no-events", "")]
    public void What_is_not_understood_is_refused_with_its_row(string written, string code, string row)
    {
        var run = CommandLine.Exec(["clock", "explain", "-"], Encoding.UTF8.GetBytes(written));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"[{code}]", run.Errors);
        Assert.Contains(row, run.Errors);
    }

    [Fact]
    public async Task A_case_of_the_office_is_explained_by_its_number()
    {
        await using var office = new OfficeUnderTest(Database.SQLite);
        await office.Given(An.Organ("qinghe", "青禾镇人民政府"), An.Organ("shanghe", "上河镇人民政府"));
        foreach (var organ in new[] { "qinghe", "shanghe", "qinghe" })
        {
            Assert.Null((await office.Run((SubmitRequest submit) => submit.Run(new(organ, Asked, []), office.Act(RequestAccess.TheApplicant), default))).Refusal);
        }

        var data = Path.GetFullPath(office.Settings.Data);
        var today = BeijingTime.Day(office.Clock.Now);
        var year = today.Year;
        var both = Case("", ["--case", $"{year}-0001"]);
        var one = Case("", ["--case", $"{year}-0001", "--organ", "qinghe", "--on", $"{today:yyyy-MM-dd}"]);
        var none = Case("", ["--case", $"{year}-0009"]);
        var neither = Case("", []);

        Assert.Equal((2, 0, 2, 2), (both.ExitCode, one.ExitCode, none.ExitCode, neither.ExitCode));
        Assert.Contains("--organ", both.Errors);
        Assert.Contains("[clock.no-case]", none.Errors);
        Assert.Contains("[clock.one-source]", neither.Errors);
        Assert.StartsWith($"青禾镇人民政府 {year}-0001 due ", one.Output);
        Assert.Contains("20 working days left", one.Lines[0]);
        Assert.DoesNotContain("林小青", one.Output);

        // The holidays of the place are counted with.
        var days = LawBook.Embedded.CalendarOf();
        var (closed, due) = (days.After(today, 3), days.After(today, 20));
        var festival = File("yunling.csv", $"date,kind,name,year\n{closed:yyyy-MM-dd},holiday,山歌节,{year}\n");
        var there = Case(festival, ["--case", $"{year}-0001", "--organ", "qinghe"]);
        Assert.Contains($"due {due:yyyy-MM-dd}", one.Output);
        Assert.Contains($"due {days.After(due, 1):yyyy-MM-dd}", there.Output);
        Assert.Contains("山歌节", there.Output);
        var missing = Case(Path.Combine(folder.Path, "none.csv"), ["--case", $"{year}-0001"]);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("[office.local-holidays]", missing.Errors);

        CommandLine.Run Case(string local, string[] arguments) =>
            CommandLine.Exec(["clock", "explain", .. arguments, "--data", data], null, ("Office__MasterKeyFile", office.Settings.MasterKeyFile!), ("Office__LocalHolidays", local));
    }

    public void Dispose() => folder.Dispose();

    private string File(string name, string text)
    {
        var path = Path.Combine(folder.Path, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static string Word(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "");
    }
}
