using System.Xml.Linq;
using Gongkai.App.People.Signing;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage.Protection;

/// <summary>Writes what is encrypted beside the personal columns anew under another master key: the data-protection keys, and the keys that codes are computed from.</summary>
internal sealed class RewrittenKeys(OfficeDb db, string otherKeyPath)
{
    private const string CodesToken = "AuthenticatorKey";

    /// <summary>How many values.</summary>
    public async Task<long> Write(CancellationToken stop) => await ProtectionKeys(stop) + await CodesKeys(stop);

    private async Task<int> ProtectionKeys(CancellationToken stop)
    {
        var (old, values) = (new PersonalCipher(db.KeyPath, KeysAtRest.Purpose), 0);
        foreach (var key in await db.ProtectionKeys.AsNoTracking().ToListAsync(stop))
        {
            var xml = XElement.Parse(key.Xml);
            foreach (var wrapped in xml.Descendants(KeysAtRest.Element))
            {
                wrapped.Value = old.Under(otherKeyPath).Encrypt(old.Decrypt(wrapped.Value));
                values++;
            }

            var text = xml.ToString(SaveOptions.DisableFormatting);
            await db.ProtectionKeys.Where(k => k.Id == key.Id).ExecuteUpdateAsync(k => k.SetProperty(x => x.Xml, text), stop);
        }

        return values;
    }

    private async Task<int> CodesKeys(CancellationToken stop)
    {
        var old = new PersonalCipher(db.KeyPath, PersonStore.CodesKey);
        var tokens = await db.UserTokens.AsNoTracking().Where(token => token.Name == CodesToken && token.Value != null).ToListAsync(stop);
        foreach (var token in tokens)
        {
            var value = old.Under(otherKeyPath).Encrypt(old.Decrypt(token.Value!));
            await db.UserTokens.Where(t => t.UserId == token.UserId && t.LoginProvider == token.LoginProvider && t.Name == token.Name).ExecuteUpdateAsync(t => t.SetProperty(x => x.Value, value), stop);
        }

        return tokens.Count;
    }
}
