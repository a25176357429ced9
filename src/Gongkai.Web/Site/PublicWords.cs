using System.Globalization;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Search;
using Gongkai.Law.Registers;

namespace Gongkai.Web.Site;

/// <summary>What columns and states are called on public pages.</summary>
public static class PublicWords
{
    /// <summary>Columns in the order they are offered.</summary>
    public static IReadOnlyList<PublicKind> Kinds { get; } =
        [PublicKind.NormativeDocument, PublicKind.Rule, PublicKind.Interpretation, PublicKind.Consultation, PublicKind.Item, PublicKind.DisclosureRule, PublicKind.AnnualReport, PublicKind.RequestReply];

    public static string Zh(this PublicKind kind) => PublicKindWords.Of(kind);

    /// <summary>States of effect that can be asked for.</summary>
    public static IReadOnlyList<EffectState> Validities { get; } = Enum.GetValues<EffectState>();

    /// <summary>有效性 in words.</summary>
    public static string? Validity(string? code) => Enum.TryParse<EffectState>(code, out var state) ? state.Name().Zh : code;

    /// <summary>Whether the document is to be followed no longer.</summary>
    public static bool HasEnded(string? code) => Enum.TryParse<EffectState>(code, out var state) && state.IsEnded();

    public static string FileSize(long bytes) =>
        bytes < 1024 ? $"{bytes} 字节" : bytes < 1024 * 1024 ? $"{(bytes + 1023) / 1024} KB" : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0.#} MB");
}
