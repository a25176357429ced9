using Gongkai.Law;
using Gongkai.Law.Identity;
using Gongkai.Law.Requests;
using Gongkai.Reports.Reading;

namespace Gongkai.App.Requests;

/// <summary>What an application form says: who asks, for what, in which form and way. What it is wanted for is not asked. (Regulation art. 29)</summary>
public sealed record RequestForm(ApplicantKind Kind)
{
    public const int LongestDescription = 2000;
    public const int LongestLine = 100;

    public string? Name { get; init; }

    public ProofKind Proof { get; init; }

    public string? ProofNumber { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public string? PostCode { get; init; }

    public string? Email { get; init; }

    public string? Representative { get; init; }

    public string? Contact { get; init; }

    public string? AgentName { get; init; }

    public string? AgentProofNumber { get; init; }

    public string? AgentPhone { get; init; }

    /// <summary>名称、文号或者便于查询的其他特征性描述.</summary>
    public string? Description { get; init; }

    public ProvisionForm? Form { get; init; }

    public ProvisionWay? Way { get; init; }

    /// <summary>
    /// Everything that is missing or wrong. A paper that was sent in is registered with what it lacks, for that is asked for by a 补正 notice; what is there must be right.
    /// </summary>
    /// <param name="complete">Whether the items of art. 29 must all be there: where the applicant fills in the form.</param>
    public IReadOnlyList<Refusal> Faults(bool complete)
    {
        var faults = new List<Refusal?> { Needed("name", IsOrganisation ? "单位名称" : "姓名", Name), Long("name", Name), Long("address", Address, LongestLine * 2), Long("post-code", PostCode), Long("representative", Representative), Long("contact", Contact) };
        faults.Add(ProofFault(complete));
        faults.Add(PhoneFault("phone", Phone));
        faults.Add(Email is { } mail && !string.IsNullOrWhiteSpace(mail) && (mail.Length > LongestLine || !IsEmail(mail.Trim())) ? Fault("email", "电子邮箱写得不对，请核对，例如 wang@example.cn。", "This is no e-mail address.") : null);
        if (HasAgent)
        {
            faults.AddRange([Needed("agent-name", "代理人姓名", AgentName), Long("agent-name", AgentName), AgentFault(complete), PhoneFault("agent-phone", AgentPhone)]);
        }

        faults.Add(Needed("description", "所需信息的内容描述", Description));
        faults.Add(Description?.Length > LongestDescription ? Fault("description", $"内容描述不能超过 {LongestDescription} 个字，现有 {Description.Length} 个字；材料多的可以作为附件。", "The description is too long.") : null);
        if (complete)
        {
            faults.AddRange(Complete());
        }

        return [.. faults.OfType<Refusal>()];
    }

    /// <summary>Whether somebody acts for the applicant.</summary>
    public bool HasAgent => !string.IsNullOrWhiteSpace(AgentName) || !string.IsNullOrWhiteSpace(AgentProofNumber) || !string.IsNullOrWhiteSpace(AgentPhone);

    public bool IsOrganisation => Kind != ApplicantKind.Person;

    /// <summary>The same with blanks as nothing and numbers as cards print them.</summary>
    public RequestForm Tidied() => this with
    {
        Name = Tidy(Name), Proof = IsOrganisation ? ProofKind.CreditCode : Proof, ProofNumber = Number(ProofNumber), Phone = Number(Phone), Address = Tidy(Address), PostCode = Number(PostCode), Email = Tidy(Email),
        Representative = IsOrganisation ? Tidy(Representative) : null, Contact = IsOrganisation ? Tidy(Contact) : null, AgentName = Tidy(AgentName),
        AgentProofNumber = Number(AgentProofNumber), AgentPhone = Number(AgentPhone), Description = Tidy(Description),
    };

    internal Applicant ApplicantOf(Guid request) => new()
    {
        RequestId = request, Name = Name!, Proof = Proof, ProofNumber = ProofNumber, Phone = Phone, Address = Address, PostCode = PostCode, Email = Email, Representative = Representative, Contact = Contact,
        AgentName = AgentName, AgentProofNumber = AgentProofNumber, AgentPhone = AgentPhone,
    };

    private IEnumerable<Refusal?> Complete()
    {
        yield return string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Email) && string.IsNullOrWhiteSpace(Address)
            ? Fault("phone", "请至少填写一种联系方式：电话、电子邮箱或者通信地址。", "A telephone, an e-mail or a postal address is needed.") : null;
        yield return IsOrganisation ? Needed("contact", "联系人", Contact) : null;
        yield return Description is { } text && !string.IsNullOrWhiteSpace(text) && text.Trim().Length < 6 ? Fault("description", "请写得具体一些：信息的名称、文号，或者时间、地点、事项等便于查找的特征。", "Say more precisely what is wanted.") : null;
        yield return Form is null ? Fault("form", "请选择信息的形式。", "Choose the form.") : null;
        yield return (Way, Blank(Way)) switch
        {
            (null, _) => Fault("way", "请选择获取信息的方式。", "Choose the way."),
            (ProvisionWay.Email, true) => Fault("email", "选择电子邮件方式的，请填写电子邮箱。", "An e-mail address is needed to be sent it."),
            (ProvisionWay.Post, true) => Fault("address", "选择邮寄方式的，请填写通信地址。", "An address is needed to be sent it."),
            (ProvisionWay.Fax, true) => Fault("phone", "选择传真方式的，请填写电话（传真）号码。", "A number is needed to be sent it."),
            _ => null,
        };
    }

    private bool Blank(ProvisionWay? way) => string.IsNullOrWhiteSpace(way switch { ProvisionWay.Email => Email, ProvisionWay.Post => Address, ProvisionWay.Fax => Phone, _ => "-" });

    private Refusal? ProofFault(bool complete)
    {
        var number = Number(ProofNumber);
        return number is null ? complete ? Fault("proof-number", IsOrganisation ? "请填写统一社会信用代码。" : "请填写证件号码；提交申请须提供身份证明（《条例》第二十九条）。", "A proof of identity is needed.") : null
            : number.Length > LongestLine ? Fault("proof-number", "证件号码太长，请核对。", "The number is too long.")
            : IsOrganisation ? CreditCode.Fault(number) is { } wrong ? Fault("proof-number", wrong.Zh + "。", wrong.En) : null
            : Proof == ProofKind.IdCard && !ResidentNumber.IsValid(number) ? Fault("proof-number", number.Length != 18 ? $"身份证号码应有 18 位，这里是 {number.Length} 位。" : "身份证号码的出生日期或者校验位不对，请核对有没有抄错。", "This is no identity number: its check character or its birthday is wrong.")
            : null;
    }

    private Refusal? AgentFault(bool complete) => Number(AgentProofNumber) is { } number
        ? ResidentNumber.IsValid(number) ? null : Fault("agent-proof-number", "代理人身份证号码不对，请核对有没有抄错。", "The agent's identity number is wrong.")
        : complete ? Fault("agent-proof-number", "请填写代理人的身份证号码。", "The agent's identity number is needed.") : null;

    private static Refusal? PhoneFault(string field, string? phone) =>
        Number(phone) is { } number && (number.Length > 20 || number.Any(letter => !char.IsAsciiDigit(letter) && letter is not ('-' or '+' or '(' or ')' or ',')) || number.Count(char.IsAsciiDigit) < 7)
            ? Fault(field, "电话号码写得不对，请核对。", "This is no telephone number.") : null;

    private static bool IsEmail(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && text.LastIndexOf('@') == at && text.IndexOf('.', at) > at + 1 && text[^1] != '.' && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));

    private static Refusal? Needed(string field, string name, string? value) => string.IsNullOrWhiteSpace(value) ? Fault(field, $"请填写{name}。", $"{field} is missing.") : null;

    private static Refusal? Long(string field, string? value, int longest = LongestLine) => value?.Length > longest ? Fault(field, $"这一项不能超过 {longest} 个字。", $"{field} has more than {longest} characters.") : null;

    private static Refusal Fault(string field, string zh, string en) => new($"request.{field}", new(zh, en), "《政府信息公开条例》第二十九条");

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    // As cards print it: half width, capital, no spaces.
    private static string? Number(string? text) => Tidy(text) is { } there ? string.Concat(there.Select(Fold.Char).Select(char.ToUpperInvariant).Where(letter => !char.IsWhiteSpace(letter))) : null;
}
