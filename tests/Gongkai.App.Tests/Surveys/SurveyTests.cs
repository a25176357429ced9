using Gongkai.App.Feedback;
using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Surveys;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Surveys;

public abstract class SurveyTests(Database database) : OfficeTests(database)
{
    private const string Questions = """
        您多久来一次便民服务中心？（单选）
        每月
        更少

        您想看到哪些信息？(多选)
        - 补贴
        - 规划

        还有什么建议？（填写）
        """;

    private readonly Organ county = An.Organ();

    [Fact]
    public async Task Replies_are_counted_and_shown_when_the_survey_has_ended()
    {
        var survey = (await Open()).Value;
        await Answer(survey.Id, "m1", ["0"], ["0", "1"], ["多公开补贴"]);
        await Answer(survey.Id, "m2", ["0"], ["1"], [""]);
        Assert.Null((await Public(survey.Id))!.Results);

        Office.Clock.Advance(TimeSpan.FromDays(20));
        var shown = (await Public(survey.Id))!;

        Assert.Equal(2, shown.Replies);
        Assert.Equal(["2 0", "1 2", "1"], shown.Results!.Select(counted => string.Join(' ', counted.Counts)));
        Assert.All(shown.Results!, counted => Assert.Empty(counted.Texts));
        Assert.Equal(["多公开补贴"], (await Office.Run((ShowSurvey show) => show.AtDesk(survey.Id, By.Actor, default))).Value.Results![2].Texts);
        Assert.Equal("survey.not-open", (await Answer(survey.Id, "m3", ["0"], ["1"], [""])).Refusal?.Code);
    }

    [Fact]
    public async Task The_same_browser_is_counted_once()
    {
        var survey = (await Open()).Value;
        await Answer(survey.Id, "m1", ["0"], ["1"], [""]);

        Assert.Equal("survey.twice", (await Answer(survey.Id, "m1", ["1"], ["1"], [""])).Refusal?.Code);
    }

    [Theory]
    [InlineData("", "1", "survey.q0")]
    [InlineData("2", "1", "survey.q0")]
    [InlineData("-1", "1", "survey.q0")]
    [InlineData("0", "", "survey.q1")]
    [InlineData("0", "1 1", "survey.q1")]
    public async Task A_choice_that_is_none_is_refused(string one, string many, string code)
    {
        var survey = (await Open()).Value;
        Assert.Equal(code, (await Answer(survey.Id, "m1", one.Split(' ', StringSplitOptions.RemoveEmptyEntries), many.Split(' ', StringSplitOptions.RemoveEmptyEntries), [""])).Refusal?.Code);
    }

    [Theory]
    [InlineData("", "请至少写一道题目。")]
    [InlineData("题目没有记号", "第 1 行：题目后面要写（单选）、（多选）或（填写）。")]
    [InlineData("题目（单选）\n只有一项", "“题目”至少要有两个选项。")]
    [InlineData("题目（填写）\n选项", "“题目”是填写题，不要写选项。")]
    [InlineData("题目（单选）\n甲\n甲", "“题目”有重复的选项。")]
    public void A_mistake_in_the_questions_is_named(string text, string said) => Assert.Equal(said, SurveyText.Parse(text).Refusal?.Reason.Zh);

    [Fact]
    public async Task Ended_early_it_says_what_comes_of_it()
    {
        var survey = (await Open()).Value;
        Assert.Equal("survey.resultNote", (await Close(survey.Id, " ")).Refusal?.Code);

        await Close(survey.Id, "将增设补贴公开栏。");

        Assert.True((await Public(survey.Id)) is null or { Open: false });
        Assert.True((await Office.Run((ListSurveys list) => list.AtDesk(By.Actor, default))).Lines.Single().HasResult);
    }

    private Act By => Office.Act(An.Actor(Role.InformationOfficer, county));

    private async Task<Outcome<Survey>> Open()
    {
        await Office.Given(county);
        var today = Office.Act().Today;
        return await Office.Run((OpenSurvey open) => open.Run(new("yunling", "便民服务调查", "了解大家的需要", Questions, today, today.AddDays(10)), By, default));
    }

    private Task<Outcome<SurveyReply>> Answer(Guid id, string mark, params IReadOnlyList<string>[] answers) =>
        Office.Run((AnswerSurvey answer) => answer.Run(new(id, answers, mark), new Act(FeedbackAccess.TheWriter, Office.Clock.Now), default));

    private Task<Outcome<Survey>> Close(Guid id, string note) => Office.Run((CloseSurvey close) => close.Run(new(id, note), By, default));

    private Task<ShowSurvey.Shown?> Public(Guid id) => Office.Run((ShowSurvey show) => show.Run(id, default));
}

public sealed class SurveyTests_on_SQLite() : SurveyTests(Database.SQLite);

public sealed class SurveyTests_on_PostgreSQL() : SurveyTests(Database.PostgreSQL);
