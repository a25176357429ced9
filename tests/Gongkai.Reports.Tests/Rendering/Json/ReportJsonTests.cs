using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gongkai.Law;
using Gongkai.Reports.Rendering.Json;
using Gongkai.Testing;

namespace Gongkai.Reports.Tests.Rendering.Json;

public sealed class ReportJsonTests
{
    private static readonly string Schema = File.ReadAllText(Path.Combine(SharedReference.Checkout, "docs/schema/report.schema.json"));

    [Theory]
    [InlineData(2020)]
    [InlineData(2023)]
    public void What_is_written_is_valid_against_the_published_schema(int year) =>
        Assert.Empty(JsonSchema.Mistakes(Schema, Encoding.UTF8.GetString(ReportJson.Write(SampleContent.Of(year, odd: true)))));

    [Fact]
    public void The_schema_refuses_a_value_where_a_cell_is_blank()
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(SampleContent.Of(2023))).Replace("\"state\": \"number\"", "\"state\": \"blank\"", StringComparison.Ordinal);

        Assert.NotEmpty(JsonSchema.Mistakes(Schema, json));
    }

    [Fact]
    public void Reading_what_was_written_gives_the_same_content() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyContent.Arbitrary, content => Assert.Equal(Told.All(content), Told.All(RenderedJsonReader.Read(ReportJson.Write(content), LawBook.Embedded).Value))));

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("[1, 2]", "format")]
    [InlineData("{\"format\":\"gongkai-report/1\",\"form\":\"annual-report/1999\"}", "not a known form")]
    [InlineData("{\"format\":\"gongkai-report/1\",\"form\":\"annual-report/2021\"}", "cells is not there")]
    [InlineData("{\"format\":\"gongkai-report/1\",\"form\":\"annual-report/2021\",\"cells\":{\"requests/nothing/person\":{}}}", "requests/nothing/person")]
    [InlineData("{\"format\":\"gongkai-report/1\",\"form\":\"annual-report/2021\",\"cells\":{\"requests/received/person\":{\"state\":\"blank\",\"value\":3}}}", "do not fit")]
    [InlineData("{\"format\":\"gongkai-report/1\",\"form\":\"annual-report/2021\",\"cells\":{\"requests/received/person\":{\"state\":\"number\",\"value\":1e400}}}", "too large")]
    [InlineData("{\"format\":\"gongkai-report/1\",\"form\":\"\\ud800\"}", "half a character")]
    [InlineData("{\"format\":\"gongkai-report/1\",\"form\":\"annual-report/2021\",\"signed\":\"2024-02-31\",\"cells\":{}}", "2024-01-31")]
    public void What_is_not_a_report_is_refused_with_the_place_of_the_mistake(string json, string said)
    {
        var refusal = RenderedJsonReader.Read(Encoding.UTF8.GetBytes(json), LawBook.Embedded).Refusal;

        Assert.Contains(said, refusal!.Reason.En, StringComparison.Ordinal);
    }
}
