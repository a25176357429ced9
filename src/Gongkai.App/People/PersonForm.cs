using System.Net.Mail;
using Gongkai.Law;

namespace Gongkai.App.People;

/// <summary>What can be said about a person's own fields, wherever they are typed.</summary>
internal static class PersonForm
{
    public const int LongestName = 50;
    public const int LongestNote = 500;
    private const int LongestEmail = 254;

    public static Refusal? Name(string name) => name.Trim().Length is 0 or > LongestName
        ? new Refusal("person.name", new("请填写姓名，不超过 50 个字。", "A name of at most 50 characters is needed."))
        : null;

    /// <summary>An address is checked for its form only: whether it is read nobody knows before a letter was sent.</summary>
    public static Refusal? Email(string? email) => email is null || (email.Length <= LongestEmail && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.', StringComparison.Ordinal))
        ? null
        : new Refusal("person.email", new("电子邮箱写法不对，请写成 name@example.gov.cn 的样子，或者留空。", "This is no e-mail address."));

    /// <summary>Digits with what people put between them: extensions and area codes.</summary>
    public static Refusal? Phone(string? phone) => phone is null || (phone.Length <= 30 && phone.Count(char.IsAsciiDigit) >= 3 && phone.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '-' or '+' or '(' or ')' or '转'))
        ? null
        : new Refusal("person.phone", new("电话号码只能有数字、空格、短横、加号、括号和“转”，请修改或者留空。", "This is no telephone number."));

    public static Refusal? Note(string? note) => note is { Length: > LongestNote }
        ? new Refusal("person.note", new("备注不超过 500 个字，请缩短。", "The note is too long."))
        : null;

    /// <summary>Blank is nothing.</summary>
    public static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
