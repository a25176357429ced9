using Gongkai.Law.Checking;

namespace Gongkai.Law.Tests.Checking;

public sealed class LawFolderTests
{
    private const string Form = "forms/annual-report/2021.json";
    private const string Requests = "checks/annual-report/3-requests.json";

    [Fact]
    public void The_law_of_this_build_is_sound()
    {
        var files = EmbeddedLaw.Files();

        Assert.True(files.Count >= 11, $"only {files.Count} files were looked at");
        Assert.Empty(LawFolder.Check(files).Select(problem => problem.In(Language.English)));
    }

    [Fact]
    public void Every_form_and_every_year_of_the_calendar_is_sealed() =>
        Assert.Equal(Seals.Of(EmbeddedLaw.Files()).Keys.Order(), Seals.Parse(EmbeddedLaw.Files()[Seals.FileName]).Keys.Order());

    [Fact]
    public void A_changed_label_breaks_the_seal() =>
        Assert.Contains("has been changed since", Broken(Form, "\"现行有效件数\"", "\"现行有效数\""));

    [Fact]
    public void A_new_wording_met_in_a_real_report_does_not_break_the_seal() =>
        Assert.Empty(Problems(Form, "\"alsoWritten\": [\"本年制发数量\"]", "\"alsoWritten\": [\"本年制发数量\", \"本年制定件数\"]"));

    [Fact]
    public void A_changed_holiday_breaks_the_seal_of_its_year() =>
        Assert.Contains("workdays.csv#2024", Broken("calendar/workdays.csv", "2024-10-07,holiday", "2024-10-08,holiday"));

    [Fact]
    public void What_is_said_of_requests_is_sealed_and_what_an_office_may_set_is_not()
    {
        Assert.Contains("requests/clock.json was released", Broken("requests/clock.json", "\"code\": \"reply\", \"days\": 20", "\"code\": \"reply\", \"days\": 30"));
        Assert.Contains("grounds.json was released", Broken("grounds.json", "\"row\": \"granted\", \"step\": \"held\"", "\"row\": \"partlyGranted\", \"step\": \"held\""));
        Assert.Contains("letters/refusals.json was released", Broken("letters/refusals.json", "《中华人民共和国政府信息公开条例》", "《政府信息公开条例》"));
        Assert.Empty(Problems("requests/clock.json", "\"code\": \"supplement\", \"days\": 15", "\"code\": \"supplement\", \"days\": 10"));
        Assert.Empty(Problems("requests/clock.json", "\"code\": \"answerDayCounts\", \"on\": true", "\"code\": \"answerDayCounts\", \"on\": false"));
    }

    [Fact]
    public void A_syntax_error_is_named_by_its_line() =>
        Assert.StartsWith($"{Form}:4:", Problems(Form, "\"source\": \"国办公开办函〔2021〕30号\",", "\"source\" \"国办公开办函〔2021〕30号\",")[0]);

    [Fact]
    public void An_unknown_property_is_an_error_and_not_ignored() => Assert.Contains("not well-formed", Broken(Form, "\"corner\": \"信息内容\"", "\"cornr\": \"信息内容\""));

    [Fact]
    public void A_file_without_a_source_is_named() => Assert.Contains("does not name its source", Broken(Requests, "\"source\": \"Check catalogue of the annual report; the source of each check stands with it\"", "\"source\": \"\""));

    [Fact]
    public void A_relation_over_a_row_that_no_form_has_is_named_with_its_line()
    {
        var problems = Problems(Requests, "\"left\": [\"received\", \"carriedIn\"]", "\"left\": [\"receivd\", \"carriedIn\"]").Where(p => p.Contains("receivd")).ToList();

        Assert.Equal(2, problems.Count); // one for each form that lacks the row
        Assert.All(problems, problem => Assert.Matches(@"^checks/annual-report/3-requests\.json:\d+: AR-301", problem));
    }

    private static string Broken(string file, string text, string by) => string.Join('\n', Problems(file, text, by));

    private static List<string> Problems(string file, string text, string by)
    {
        var files = EmbeddedLaw.Files().ToDictionary();
        Assert.Contains(text, files[file]);
        files[file] = files[file].Replace(text, by);

        return [.. LawFolder.Check(files).Select(problem => problem.In(Language.English))];
    }
}
