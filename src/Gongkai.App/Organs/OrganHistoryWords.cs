using Gongkai.App.History;

namespace Gongkai.App.Organs;

internal sealed class OrganHistoryWords : SubjectWords
{
    public override IEnumerable<(string, string)> Kinds => [("FormerPlace", "原隶属关系")];

    public override IEnumerable<(string, string)> Fields => [("FormerPlace.ParentId", "原上级机关"), ("FormerPlace.Until", "隶属至")];
}
