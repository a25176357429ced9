using Gongkai.App.Organs;
using Gongkai.App.People;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.Demo;

/// <summary>The invented people of the demonstration: one clerk, three reviewers, a secrecy reviewer, a handler of requests and a head of the disclosure office for every organ, and those who look after the whole county.</summary>
internal sealed class DemoPeople(DateTime createdAt)
{
    /// <summary>Known to everyone, so it opens nothing outside the demonstration.</summary>
    public const string Password = "Gongkai-demo-2026";

    private static readonly string[] Surnames = ["林", "苏", "陆", "程", "秦", "沈", "许", "罗", "唐", "梁", "叶", "方", "石", "龙", "白", "任", "姜", "范", "邹", "章"];

    private static readonly string[] Given = ["岚", "一鸣", "静", "文博", "晓云", "立平", "佳禾", "海川", "素梅", "志远", "明月", "建中", "青", "若水", "振华", "秋实", "思源", "安", "雨桐", "德明"];

    private static readonly (string Suffix, Role Role)[] Posts =
        [("clerk", Role.InformationOfficer), ("first", Role.FirstReviewer), ("second", Role.SecondReviewer), ("final", Role.FinalReviewer), ("secrecy", Role.SecrecyReviewer)];

    // One hash for all: hashing is meant to be slow, and these passwords are no secret.
    private readonly string hash = new PasswordHasher<Person>().HashPassword(null!, Password);

    private int next;

    /// <summary>Everyone, with the role they hold.</summary>
    public IEnumerable<(Person Person, Assignment Assignment)> Make(IReadOnlyDictionary<string, Organ> organs)
    {
        var (root, office) = (organs[DemoOrgan.Root], organs["yunling-office"]);
        yield return Of("admin", Role.Administrator, office, root, withSubtree: true);
        yield return Of("county", Role.Authority, office, root, withSubtree: true);
        yield return Of("supervisor", Role.Supervisor, office, root, withSubtree: true);
        yield return Of("auditor", Role.Auditor, organs["yunling-audit"], root, withSubtree: true);

        foreach (var organ in organs.Values)
        {
            foreach (var (suffix, role) in Posts)
            {
                yield return Of($"{organ.Code}-{suffix}", role, organ, organ, withSubtree: false);
            }
        }

        foreach (var organ in organs.Values)
        {
            yield return Of($"{organ.Code}-requests", Role.RequestHandler, organ, organ, withSubtree: false);
            yield return Of($"{organ.Code}-head", Role.OfficeHead, organ, organ, withSubtree: false);
        }
    }

    private (Person Person, Assignment Assignment) Of(string userName, Role role, Organ works, Organ holds, bool withSubtree)
    {
        var person = new Person
        {
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            Name = Surnames[next % Surnames.Length] + Given[next * 7 / 5 % Given.Length],
            OrganId = works.Id,
            Email = $"{userName}@yunling.example",
            Demo = true,
            CreatedAt = createdAt,
            PasswordHash = hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        next++;

        return (person, new Assignment { PersonId = person.Id, Role = role, OrganId = holds.Id, WithSubtree = withSubtree });
    }
}
