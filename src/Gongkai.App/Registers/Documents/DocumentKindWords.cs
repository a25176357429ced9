using Gongkai.Law;
using Gongkai.Law.Registers;

namespace Gongkai.App.Registers.Documents;

/// <summary>What kinds of documents are called: as the register's own list in the law folder says it.</summary>
public static class DocumentKindWords
{
    public static string Name(this DocumentKind kind) => DocumentFaults.NameOf(LawBook.Embedded.Registers["document"], kind);
}
