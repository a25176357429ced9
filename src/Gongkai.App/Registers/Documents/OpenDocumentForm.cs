using System.Globalization;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Opens the form of a document: empty, or with what was entered.</summary>
public sealed class OpenDocumentForm(OfficeDb db, LawBook law)
{
    public sealed record View(RegisterForm Form, IReadOnlyDictionary<string, string?> Values, int Revision, IReadOnlyList<Organ> Writable);

    // Events are entered one by one on the document's page, with their reasons.
    private static readonly FieldRole[] OfEvents = [FieldRole.AmendedOn, FieldRole.AmendedBy, FieldRole.RepealedOn, FieldRole.RepealedBy, FieldRole.VoidOn];

    public async Task<Outcome<View>> Run(Guid? id, Actor actor, CancellationToken stop)
    {
        var whole = law.Registers["document"];
        var form = whole with { Fields = [.. whole.Fields.Where(field => field.Role is not { } role || !OfEvents.Contains(role))] };
        var writable = await RegisterAccess.Writable(db, actor, stop);
        if (id is null)
        {
            return new View(form, new Dictionary<string, string?>(), 0, writable);
        }

        var document = await db.Documents.AsNoTracking().Include(d => d.Organ).FirstOrDefaultAsync(d => d.Id == id, stop);
        return document is null || !RegisterAccess.MayWrite(actor, document.Organ!) ? RegisterAccess.NotFound : new View(form, Values(form, document), document.Revision, writable);
    }

    private static Dictionary<string, string?> Values(RegisterForm form, RegisteredDocument d) => form.Fields.ToDictionary(field => field.Code, field => field.Role switch
    {
        FieldRole.Title => d.Title,
        FieldRole.Kind => DocumentFaults.NameOf(form, d.Kind),
        FieldRole.Number => d.Number,
        FieldRole.DecidedOn => Iso(d.MadeOn),
        FieldRole.InForceFrom => Iso(d.InForceFrom),
        FieldRole.ExpiresOn => d.ExpiresOn is { } day ? Iso(day) : null,
        FieldRole.JointWith => d.JointWith,
        FieldRole.Leads => d.Leads ? "是" : "否",
        _ => null,
    });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
