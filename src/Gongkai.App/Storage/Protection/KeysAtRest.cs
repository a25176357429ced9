using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Storage.Protection;

/// <summary>Wraps data-protection keys with the master key before they go into the database: whoever reads a dump of it signs no cookies.</summary>
internal sealed class KeysAtRest(MasterKeyFile file) : IXmlEncryptor
{
    public const string Purpose = "data protection keys";
    public const string Element = "wrapped";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement(Element, new PersonalCipher(file.Path, Purpose).Encrypt(plaintextElement.ToString(SaveOptions.DisableFormatting))), typeof(KeysFromRest));
}

/// <summary>The other way. Its name stands in every stored key: it is never renamed or moved.</summary>
public sealed class KeysFromRest(IServiceProvider services) : IXmlDecryptor
{
    /// <inheritdoc/>
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(new PersonalCipher(services.GetRequiredService<MasterKeyFile>().Path, KeysAtRest.Purpose).Decrypt(encryptedElement.Value));
}
