using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gongkai.Law.Fees;

/// <summary>The file <c>law/fees.json</c>: the tariffs of 信息处理费. One request is charged by one of them, never by both.</summary>
/// <param name="Source">The act.</param>
/// <param name="InForceFrom">Requests before this day cost nothing.</param>
/// <param name="Article">The provision.</param>
/// <param name="Tariffs">By item and by page.</param>
public sealed record FeeBook(string Source, DateOnly InForceFrom, string Article, IReadOnlyList<FeeTariff> Tariffs)
{
    /// <summary>Relative to the law folder.</summary>
    public const string File = "fees.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>None.</summary>
    public static FeeBook Empty { get; } = new("", DateOnly.MaxValue, "", []);

    /// <summary>按件计收: for all items of one applicant in a month.</summary>
    public FeeTariff ByItem => Tariffs.First(tariff => tariff.Code == "byItem");

    /// <summary>按量计收: for the pages of one reply.</summary>
    public FeeTariff ByPage => Tariffs.First(tariff => tariff.Code == "byPage");

    /// <summary>The tariff with this code; null when there is none.</summary>
    public FeeTariff? Find(string? code) => Tariffs.FirstOrDefault(tariff => tariff.Code == code);

    /// <summary>Reads the file's text.</summary>
    /// <exception cref="JsonException">The text is no such file, or the bands of a tariff leave a gap.</exception>
    public static FeeBook Parse(string json)
    {
        var file = JsonSerializer.Deserialize<FeeBook>(json, Options) is { Tariffs: not null } book ? book : throw new JsonException("The tariffs are missing.");
        foreach (var code in new[] { "byItem", "byPage" })
        {
            if (file.Tariffs.Count(tariff => tariff.Code == code) != 1)
            {
                throw new JsonException($"There must be one tariff '{code}'.");
            }
        }

        return file.Tariffs.FirstOrDefault(tariff => !IsSound(tariff)) is { } wrong ? throw new JsonException($"The bands of '{wrong.Code}' leave a gap, overlap or have no end.") : file;
    }

    private static bool IsSound(FeeTariff tariff) =>
        tariff.Bands is [{ From: 1 }, ..] && tariff.Bands.All(band => band.Rate >= 0 && (band.To is null || band.To >= band.From))
        && tariff.Bands.Zip(tariff.Bands.Skip(1)).All(pair => pair.First.To + 1 == pair.Second.From)
        && (tariff.Bands[^1].To is null ? tariff.Above is null : tariff.Above is { Width: > 0, Rate: >= 0, Step: >= 0 });
}
