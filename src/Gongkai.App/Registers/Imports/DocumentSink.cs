using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Registers.Documents;
using Gongkai.App.Storage;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Imports;

/// <summary>Documents with the events that a list tells: amended, repealed, declared void.</summary>
internal sealed class DocumentSink(OfficeDb db, RegisterForm form, RegisterImport import, Organ organ) : RegisterSink(db, form, import, organ)
{
    private readonly HashSet<(string?, string, DateOnly)> seen = [];

    public override async Task Check(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop)
    {
        var known = (await Db.Documents.Where(d => d.OrganId == Organ.Id && d.ImportId != Import.Id).Select(d => new { d.NumberKey, d.Title, d.MadeOn }).ToListAsync(stop))
            .Select(d => (d.NumberKey, d.Title, d.MadeOn)).ToHashSet();
        foreach (var row in rows.Where(row => row.Faults.Count == 0))
        {
            var made = row.Day(FieldRole.DecidedOn)!.Value;
            var key = (row[FieldRole.Number] is { } number ? DocumentNumber.Normalised(number) : null, row[FieldRole.Title]!, made);
            if (known.Contains(key))
            {
                row.Fault(FieldRole.Number, new("登记簿里已有文号、标题和成文日期都相同的文件", "the register has this document already"));
            }
            else if (!seen.Add(key))
            {
                row.Fault(FieldRole.Number, new("与清单中前面的一行重复（文号、标题和成文日期都相同）", "the list has this document already"));
            }

            DocumentFaults.Check(row, Organ, act.Today);
        }
    }

    public override async Task Write(IReadOnlyList<RegisterRow> rows, Act act, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            var document = new RegisteredDocument
            {
                OrganId = Organ.Id, Serial = await Counter.Next(Db, RegisterDocument.CounterOf(Organ.Id), stop), Kind = DocumentFaults.KindOf(row), Title = row[FieldRole.Title]!, Number = row[FieldRole.Number],
                MadeOn = row.Day(FieldRole.DecidedOn)!.Value, InForceFrom = row.Day(FieldRole.InForceFrom) ?? row.Day(FieldRole.DecidedOn)!.Value, ExpiresOn = row.Day(FieldRole.ExpiresOn),
                JointWith = row[FieldRole.JointWith], Leads = row[FieldRole.Leads] is null or "是", ImportId = Import.Id, AuthorId = act.Actor.PersonId,
            };
            Add(document, EffectAct.Amended, row.Day(FieldRole.AmendedOn), row[FieldRole.AmendedBy], act);
            Add(document, EffectAct.Repealed, row.Day(FieldRole.RepealedOn), row[FieldRole.RepealedBy], act);
            Add(document, EffectAct.DeclaredVoid, row.Day(FieldRole.VoidOn), row[FieldRole.RepealedBy], act);
            document.Fold();
            Db.Documents.Add(document);
        }
    }

    private static void Add(RegisteredDocument document, EffectAct what, DateOnly? on, string? by, Act act)
    {
        if (on is { } day)
        {
            document.Events.Add(new DocumentEvent { DocumentId = document.Id, Act = what, On = day, By = by, EnteredAt = act.At });
        }
    }
}
