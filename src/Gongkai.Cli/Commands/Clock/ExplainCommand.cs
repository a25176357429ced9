using System.CommandLine;
using System.Globalization;
using Gongkai.App.Requests.Explain;
using Gongkai.Cli.Commands.Office;
using Gongkai.Cli.Features;
using Gongkai.Cli.Output;
using Gongkai.Law;
using Gongkai.Law.Calendar;
using Gongkai.Law.Clock;

namespace Gongkai.Cli.Commands.Clock;

/// <summary><c>gongkai clock explain FILE | --case NUMBER</c>: why an answer is due on that day, day by day, as text, JSON or a document.</summary>
internal sealed class ExplainCommand
{
    private static readonly string[] Formats = ["text", "json", "docx"];

    private readonly Terminal terminal;
    private readonly OfficeConnection connection;
    private readonly Argument<string?> file;
    private readonly Option<string?> number, organ, on, local, to, output;

    private ExplainCommand(Terminal terminal, OfficeConnection connection)
    {
        (this.terminal, this.connection) = (terminal, connection);
        file = new("file") { Arity = ArgumentArity.ZeroOrOne, Description = terminal.Say("事项文件（JSON、CSV 或 XLSX，格式见 docs/clock-events.md）；- 表示标准输入", "Dated events in JSON, CSV or XLSX (docs/clock-events.md); - is standard input") };
        number = new("--case") { Description = terminal.Say("公开工作系统里的申请编号，例如 2026-0017", "A request of the office by its number, such as 2026-0017"), HelpName = "NUMBER" };
        organ = new("--organ") { Description = terminal.Say("机关的名称或者代码；几个机关有同一编号时必填，对事项文件则是落款", "The organ's name or code, where several have the number; with a file, who signs the document"), HelpName = "ORGAN" };
        on = new("--on") { Description = terminal.Say("按哪一天计算（默认今天，北京时间）", "The day of reading (default: today in Beijing)"), HelpName = "DATE" };
        local = new("--local") { Description = terminal.Say("地方性放假安排的代码（law/calendar/local 中的文件名）；只用于事项文件", "The local holidays to lay over (a file of law/calendar/local); with a file only"), HelpName = "CODE" };
        to = new("--to") { Description = terminal.Say("输出格式；不写则取自 --out 的扩展名，再就是 text", "Format; without it, from the extension of --out, else text") };
        to.AcceptOnlyFromAmong(Formats);
        output = new("--out") { Description = terminal.Say("输出文件；不写则写到标准输出", "Where to write; without it, standard output"), HelpName = "PATH" };
    }

    public static Command Create(Terminal terminal, OfficeConnection connection)
    {
        var explain = new ExplainCommand(terminal, connection);
        var command = new Command("explain", terminal.Say("答复期限为什么是这一天：逐日列出事项、规则、依据和剩余工作日", "Why an answer is due on that day: the ledger of days with events, rules, articles and days left"))
        {
            explain.file, explain.number, explain.organ, explain.on, explain.local, explain.to, explain.output,
        };
        command.SetAction(explain.Run);
        return command;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var (path, named, written) = (parsed.GetValue(file), parsed.GetValue(number), parsed.GetValue(on));
        if (path is null == named is null)
        {
            return Refused(new("clock.one-source", new("请给出事项文件，或者用 --case 写明申请编号，二者取一", "Name a file of events, or a request with --case: one of the two")));
        }

        if (written is not null && !DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return Refused(new("clock.on", new($"“{written}”不是日期，请写成 2026-03-02 这样", $"'{written}' is no day: write it like 2026-03-02")));
        }

        var day = written is null ? (DateOnly?)null : DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return named is null
            ? FromFile(parsed, path!, day ?? BeijingTime.Day(TimeProvider.System.GetUtcNow().UtcDateTime))
            : await connection.Run(parsed, office => FromOffice(parsed, office, new(named, parsed.GetValue(organ), day)), stop);
    }

    private int FromFile(ParseResult parsed, string path, DateOnly day)
    {
        var overlay = parsed.GetValue(local);
        if (overlay is not null && !LawBook.Embedded.LocalHolidays.ContainsKey(overlay))
        {
            return Refused(new("clock.local", new($"没有代码为“{overlay}”的地方放假安排", $"there are no local holidays '{overlay}'")));
        }

        var bytes = BoundedRead.Bytes(path, EventFile.MostBytes);
        var events = bytes.Refusal is { } unread ? unread : EventFile.Read(bytes.Value, Path.GetFileName(path));
        if (events.Refusal is { } refusal)
        {
            terminal.CannotRead(path, refusal);
            return ExitCode.CannotRead;
        }

        var clock = LawBook.Embedded.RequestClock(overlay);
        return Write(parsed, new(clock.Fold(events.Value, day), clock, null, parsed.GetValue(organ)));
    }

    private async Task<int> FromOffice(ParseResult parsed, OfficeAtWork office, ExplainClock.Query query)
    {
        var found = await office.Get<ExplainClock>().Run(query, office.Act.Actor, office.Stop);
        return found.Refusal is { } refusal ? Refused(refusal) : Write(parsed, new(found.Value.Reading, found.Value.Clock, found.Value.Number, found.Value.Organ));
    }

    private int Write(ParseResult parsed, ExplainedClock explained)
    {
        var path = parsed.GetValue(output);
        var format = parsed.GetValue(to) ?? (path is null ? "text" : Path.GetExtension(path).TrimStart('.').ToLowerInvariant());
        format = format == "txt" ? "text" : format;
        if (!Formats.Contains(format))
        {
            return Refused(new("clock.format", new($"请用 --to 指定格式：{string.Join("、", Formats)}", $"Name the format with --to: {string.Join(", ", Formats)}")));
        }

        var bytes = format switch { "json" => ClockJson.Write(explained), "docx" => explained.Paper(), _ => ClockText.Write(explained, terminal.Language) };
        if (path is not null)
        {
            return OutputFile.Write(terminal, path, bytes);
        }

        using var results = Console.OpenStandardOutput();
        results.Write(bytes);
        return ExitCode.Clean;
    }

    private int Refused(Refusal refusal) => OfficeConnection.Refused(terminal, refusal);
}
