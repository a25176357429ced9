using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Registers;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Registers.Documents;

/// <summary>Faults of a form, field by field.</summary>
public sealed record FormFaults(IReadOnlyList<FieldFault> All)
{
    public static Refusal Refusal(IReadOnlyList<FieldFault> faults) => new("register.faults", new(
        string.Join("；", faults.Select(fault => fault.Field is null ? fault.What.Zh : $"{fault.Field}：{fault.What.Zh}")),
        string.Join("; ", faults.Select(fault => fault.What.En))));
}

/// <summary>Enters a 规章 or 行政规范性文件 in the register, or changes what was entered wrongly.</summary>
public sealed class RegisterDocument(OfficeDb db, LawBook law)
{
    /// <param name="OrganCode">For a new document.</param>
    /// <param name="DocumentId">To change one; with the revision that the page was opened with.</param>
    /// <param name="Fields">By field code of the document register.</param>
    public sealed record Command(string OrganCode, Guid? DocumentId, int? Revision, IReadOnlyDictionary<string, string> Fields);

    public async Task<Outcome<RegisteredDocument>> Run(Command command, Act act, CancellationToken stop)
    {
        RegisteredDocument? known = null;
        if (command.DocumentId is { } id)
        {
            var loaded = await LoadDocument.ForWriting(db, id, command.Revision, act, stop);
            if (loaded.Refusal is { } refusal)
            {
                return refusal;
            }

            known = loaded.Value;
        }

        var register = await RegisterAccess.ToWrite(db, act.Actor, known?.Organ, command.OrganCode, stop);
        if (register.Refusal is { } mayNot)
        {
            return mayNot;
        }

        var organ = register.Value;
        var row = RegisterRow.Read(law.Registers["document"], command.Fields);
        DocumentFaults.Check(row, organ, act.Today);
        return row.Faults.Count > 0 ? FormFaults.Refusal(row.Faults) : known is null ? await Add(row, organ, act, stop) : await Change(known, row, act, stop);
    }

    internal static string CounterOf(Guid organ) => $"documents/{organ}";

    private async Task<Outcome<RegisteredDocument>> Add(RegisterRow row, Organ organ, Act act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var document = new RegisteredDocument
        {
            OrganId = organ.Id, Serial = await Counter.Next(db, CounterOf(organ.Id), stop), Kind = DocumentFaults.KindOf(row), Title = "", MadeOn = default, InForceFrom = default, AuthorId = act.Actor.PersonId,
        };
        Take(document, row);
        document.Fold();
        db.Documents.Add(document);
        await db.Commit(act, new Subject("document.add", nameof(RegisteredDocument), document.Id.ToString(), organ.Id), stop);
        await transaction.CommitAsync(stop);
        return document;
    }

    private Task<Outcome<RegisteredDocument>> Change(RegisteredDocument document, RegisterRow row, Act act, CancellationToken stop)
    {
        document.Kind = DocumentFaults.KindOf(row);
        Take(document, row);
        return LoadDocument.Commit(db, document, "document.edit", act, stop);
    }

    private static void Take(RegisteredDocument document, RegisterRow row)
    {
        document.Title = row[FieldRole.Title]!;
        document.Number = row[FieldRole.Number];
        document.MadeOn = row.Day(FieldRole.DecidedOn)!.Value;
        document.InForceFrom = row.Day(FieldRole.InForceFrom) ?? document.MadeOn;
        document.ExpiresOn = row.Day(FieldRole.ExpiresOn);
        document.JointWith = row[FieldRole.JointWith];
        document.Leads = row[FieldRole.Leads] is null or "是";
    }
}
