using Gongkai.App.History;

namespace Gongkai.App.Search;

/// <summary>Search in the words of the history.</summary>
internal sealed class SearchHistoryWords : SubjectWords
{
    public override IEnumerable<(string Code, string Name)> Operations => [("search.rebuild", "重建检索索引")];
}
