namespace Gongkai.App.Storage;

/// <summary>Which page of a list is shown: the one asked for, or the nearest there is. A list without anything has one page, with nothing on it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many pages there are; at least one.</param>
/// <param name="Size">The most that one page shows.</param>
public readonly record struct Paging(int Number, int Count, int Size)
{
    /// <param name="asked">The page that was asked for; addresses are typed by people, so any number may come.</param>
    public static Paging Of(int total, int size, int asked)
    {
        var count = CountOf(total, size);
        return new(Math.Clamp(asked, 1, count), count, size);
    }

    /// <summary>How many pages so many make; at least one.</summary>
    public static int CountOf(int total, int size) => Math.Max(1, (total + size - 1) / size);

    internal int Before => (Number - 1) * Size;
}

/// <summary>Cuts a page out of an ordered list.</summary>
public static class PagedLists
{
    public static IQueryable<T> On<T>(this IQueryable<T> ordered, Paging page) => ordered.Skip(page.Before).Take(page.Size);

    public static IEnumerable<T> On<T>(this IReadOnlyCollection<T> ordered, Paging page) => ordered.Skip(page.Before).Take(page.Size);
}
