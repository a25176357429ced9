using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Law;
using Gongkai.Law.Grounds;

namespace Gongkai.App.Requests;

/// <summary>The seven questions of a case and what was answered: 补不补—是不是—谁负责—有没有—给不给—怎么给—怎么答.</summary>
public static class Journey
{
    /// <summary>What is answered where the question leads on.</summary>
    public const string Next = "next";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An answer, and why.</summary>
    /// <param name="Choice"><see cref="Next"/>, or the outcome that was found.</param>
    public sealed record Answer(string Choice, string? Note);

    public static IReadOnlyDictionary<string, Answer> Read(RequestCase request) =>
        request.Answers is null ? new Dictionary<string, Answer>() : JsonSerializer.Deserialize<Dictionary<string, Answer>>(request.Answers, Options) ?? [];

    /// <summary>The first question without an answer; the last when an outcome was found.</summary>
    public static HandlingStep Current(RequestCase request, OutcomeBook book)
    {
        var answers = Read(request);
        return book.Steps.FirstOrDefault(step => !answers.TryGetValue(step.Code, out var answer) || answer.Choice != Next) ?? book.Steps[^1];
    }

    /// <summary>Writes an answer; those to later questions no longer hold when an outcome was found before them.</summary>
    internal static string Write(RequestCase request, OutcomeBook book, string step, Answer answer)
    {
        var until = book.Steps.ToList().FindIndex(one => one.Code == step);
        var kept = Read(request).Where(one => answer.Choice == Next ? one.Key != step : book.Steps.ToList().FindIndex(s => s.Code == one.Key) < until);
        return JsonSerializer.Serialize(kept.Append(new(step, answer)).ToDictionary(), Options);
    }
}
