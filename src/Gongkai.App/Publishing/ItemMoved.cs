using Gongkai.Law.Publishing;

namespace Gongkai.App.Publishing;

/// <summary>A version after a move.</summary>
/// <param name="VersionId">Which.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Round">The round of reviews it is in.</param>
public sealed record ItemMoved(Guid VersionId, ItemState State, int Round);
