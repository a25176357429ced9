using Gongkai.App.History;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Gongkai.App.Storage.Protection;
using Gongkai.Law;
using Gongkai.Reports.Checking;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Setup;

/// <summary>Begins an office in an empty place: tables, the organ at the top, and the first administrator with a password that is shown once.</summary>
public sealed class InitOffice(OfficeDb db, HoldMasterKey key, MasterKeyFile keyFile, AddOrgan addOrgan, AddPerson addPerson, AssignRole assignRole)
{
    /// <param name="Code">The top organ's code, part of public addresses.</param>
    /// <param name="UserName">What the first administrator types.</param>
    public sealed record Command(string Code, string Name, OrganType Type, OrganLevel Level, string UserName, string PersonName);

    /// <param name="Password">Kept nowhere.</param>
    /// <param name="MasterKey">The file with the key of personal data: to be kept apart from the backups.</param>
    public sealed record Begun(string UserName, string Password, string MasterKey);

    public async Task<Outcome<Begun>> Run(Command command, Act act, CancellationToken stop = default)
    {
        await db.Database.MigrateAsync(stop);
        if (await db.Organs.AnyAsync(stop) || await db.Users.AnyAsync(stop))
        {
            return new Refusal("office.begun", new(
                "这里已经有机关或账号，不能再次初始化。忘记管理员密码时用“gongkai office user reset-password”。",
                "There are organs or accounts here already. For a forgotten password: gongkai office user reset-password."));
        }

        if (await key.Begin(stop) is { } noKey)
        {
            return noKey;
        }

        await using var whole = await db.Database.BeginTransactionAsync(stop);
        var begun = await Begin(command, act, stop);
        if (begun.Refusal is null)
        {
            await whole.CommitAsync(stop);
        }

        return begun;
    }

    private async Task<Outcome<Begun>> Begin(Command command, Act act, CancellationToken stop)
    {
        var organ = await addOrgan.Run(new(command.Code, command.Name, command.Type, command.Level, null), act, stop);
        if (organ.Refusal is { } noOrgan)
        {
            return noOrgan;
        }

        var person = await addPerson.Run(new(command.UserName, command.PersonName, organ.Value.Id), act, stop);
        if (person.Refusal is { } noPerson)
        {
            return noPerson;
        }

        var role = await assignRole.Run(new(person.Value.PersonId, Role.Administrator, organ.Value.Id, WithSubtree: true), act, stop);

        return role.Refusal is { } noRole ? noRole : new Begun(command.UserName, person.Value.Password, keyFile.Path);
    }
}
