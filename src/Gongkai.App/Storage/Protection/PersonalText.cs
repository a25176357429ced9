using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gongkai.App.Storage.Protection;

/// <summary>A personal text between an entity and its column.</summary>
internal sealed class PersonalText(PersonalCipher cipher) : ValueConverter<string, string>(text => cipher.Encrypt(text), stored => cipher.Decrypt(stored))
{
    public PersonalCipher Cipher => cipher;
}
