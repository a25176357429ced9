using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Says why a number is missing; an explained gap is no finding any more.</summary>
public sealed class ExplainNumber(OfficeDb db)
{
    public sealed record Command(string OrganCode, string Number, string? Reason);

    public async Task<Outcome<NumberNote>> Run(Command command, Act act, CancellationToken stop)
    {
        var organ = await db.Organs.FirstOrDefaultAsync(o => o.Code == command.OrganCode, stop);
        if (organ is null)
        {
            return RegisterAccess.NotFound;
        }

        if (!RegisterAccess.MayWrite(act.Actor, organ))
        {
            return RegisterAccess.MayNotWrite;
        }

        if (DocumentNumber.Parse(command.Number) is not { } number || command.Reason?.Trim() is not { Length: > 0 and <= 300 } reason)
        {
            return new Refusal("document.number-note", new("请写明缺号的原因（不超过300字），如“该号用于函”“作废”", "why is the number missing?"));
        }

        var key = number.ToString();
        if (await db.NumberNotes.FirstOrDefaultAsync(n => n.OrganId == organ.Id && n.NumberKey == key, stop) is { } note)
        {
            note.Reason = reason;
        }
        else
        {
            db.NumberNotes.Add(note = new NumberNote { OrganId = organ.Id, NumberKey = key, Reason = reason });
        }

        return await db.TryCommit(act, new Subject("document.number-note", nameof(NumberNote), key, organ.Id), stop) is { } conflict ? conflict : note;
    }
}
