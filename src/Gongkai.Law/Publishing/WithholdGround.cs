namespace Gongkai.Law.Publishing;

/// <summary>A ground on which information is not disclosed. (Regulation, arts 14 to 16)</summary>
/// <param name="Code">Stable, kept with the item.</param>
/// <param name="Name">In the form.</param>
/// <param name="Article">The provision.</param>
/// <param name="MayWithhold">Whether the organ may withhold, and not must.</param>
public sealed record WithholdGround(string Code, Wording Name, string Article, bool MayWithhold)
{
    /// <summary>Every ground there is.</summary>
    public static IReadOnlyList<WithholdGround> All { get; } =
    [
        new("state-secret", new("依法确定为国家秘密", "lawfully classified as a state secret"), "art. 14", false),
        new("forbidden-by-law", new("法律、行政法规禁止公开", "disclosure forbidden by law or administrative regulation"), "art. 14", false),
        new("safety", new("公开后可能危及国家安全、公共安全、经济安全、社会稳定", "disclosure may endanger safety or social stability"), "art. 14", false),
        new("third-party", new("涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害", "disclosure harms the lawful rights of a third party"), "art. 15", false),
        new("internal-affairs", new("人事管理、后勤管理、内部工作流程等内部事务信息", "internal affairs"), "art. 16", true),
        new("process", new("讨论记录、过程稿、磋商信函、请示报告等过程性信息", "information of the process"), "art. 16", true),
        new("enforcement-file", new("行政执法案卷信息", "administrative enforcement files"), "art. 16", true),
    ];

    /// <summary>The ground with this code; null when there is none.</summary>
    public static WithholdGround? Find(string? code) => All.FirstOrDefault(ground => ground.Code == code);
}
