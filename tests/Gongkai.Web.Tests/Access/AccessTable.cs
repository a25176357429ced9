using Gongkai.App.People;
using Gongkai.Testing;

namespace Gongkai.Web.Tests.Access;

/// <summary>What <c>access.csv</c> says: method, route, who. Who is <c>anyone</c>, <c>signed-in</c>, or the roles of which one must be held.</summary>
internal static class AccessTable
{
    public const string Anyone = "anyone";
    public const string SignedIn = "signed-in";

    public static IReadOnlyDictionary<string, string> Lines { get; } = File.ReadAllLines(Path.Combine(SharedReference.Checkout, "tests/Gongkai.Web.Tests/Access/access.csv"))
        .Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).ToDictionary(cells => $"{cells[0]},{cells[1]}", cells => cells[2]);

    public static Answer Expected(string route, string visitor, Role? role)
    {
        var who = Lines[route];

        return who == Anyone ? Answer.Served
            : visitor == Anyone ? Answer.SignInFirst
            : who == SignedIn || (role is not null && who.Split(' ').Contains($"{role}")) ? Answer.Served
            : Answer.Forbidden;
    }
}
