using Gongkai.App.Registers.Documents;
using Gongkai.Law.Registers;

namespace Gongkai.App.Search;

/// <summary>What the columns are called.</summary>
public static class PublicKindWords
{
    public static string Of(PublicKind kind) => kind switch
    {
        PublicKind.Item => "公开信息",
        PublicKind.Rule => DocumentKind.Rule.Name(),
        PublicKind.NormativeDocument => DocumentKind.NormativeDocument.Name(),
        PublicKind.Interpretation => "政策解读",
        PublicKind.Consultation => "征求意见",
        PublicKind.DisclosureRule => "公开制度",
        PublicKind.AnnualReport => "年度报告",
        PublicKind.RequestReply => "申请答复",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
