using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Catalogue;

/// <summary>Sets the pattern of 索引号 for an organ and everything below it. A trial says what the next number would be and writes nothing.</summary>
public sealed class SetIndexRule(OfficeDb db, IndexNumbers numbers, LawBook law)
{
    /// <param name="Pattern">Empty to take the organ's own pattern away, so that the one above it holds again.</param>
    /// <param name="Try">Only shows what would come of it.</param>
    public sealed record Command(string Code, string? Pattern, bool Try);

    /// <param name="InForce">The pattern that holds now.</param>
    /// <param name="Own">Whether it is the organ's own.</param>
    /// <param name="Next">What the next number is, or why there is none.</param>
    public sealed record Answer(string InForce, bool Own, Outcome<string> Next);

    public async Task<Outcome<Answer>> Run(Command command, Act act, CancellationToken stop)
    {
        if (await db.Organs.AsNoTracking().SingleOrDefaultAsync(organ => organ.Code == command.Code, stop) is not { } organ)
        {
            return OrganRefusals.NotFound;
        }

        if (!act.Actor.Holds(organ, Role.Administrator, Role.Authority))
        {
            return OrganRefusals.NotAllowed;
        }

        var text = command.Pattern?.Trim() ?? "";
        var read = text.Length == 0 ? IndexPattern.Usual : IndexPattern.Parse(text);
        if (read.Refusal is { } refusal)
        {
            return refusal;
        }

        if (!command.Try)
        {
            await Write(organ, text, stop);
            if (await db.TryCommit(act, new Subject("index-rule.set", nameof(IndexRule), organ.Id.ToString(), organ.Id), stop) is { } conflict)
            {
                return conflict;
            }
        }

        var pattern = command.Try && text.Length > 0 ? read.Value : await numbers.For(organ, stop);
        var own = command.Try ? text.Length > 0 : await db.IndexRules.AnyAsync(rule => rule.OrganId == organ.Id, stop);
        return new Answer(pattern.Text, own, await numbers.Preview(pattern, organ, law.Catalogue.Matters[0].Code, law.Catalogue.Themes[0].Code, act.Today, stop));
    }

    private async Task Write(Organ organ, string text, CancellationToken stop)
    {
        var rule = await db.IndexRules.SingleOrDefaultAsync(r => r.OrganId == organ.Id, stop);
        if (text.Length == 0)
        {
            db.IndexRules.RemoveRange(rule is null ? [] : [rule]);
        }
        else if (rule is null)
        {
            db.IndexRules.Add(new IndexRule { OrganId = organ.Id, Pattern = text });
        }
        else
        {
            rule.Pattern = text;
        }
    }
}
