using Gongkai.App.Requests;
using Gongkai.Law;
using Gongkai.Law.Requests;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Gongkai.Web.Pages.Portal.Requests;

/// <summary>The application form's fields as a browser sends them, at the portal and at the registration desk.</summary>
public sealed class RequestInput
{
    /// <summary>The kind of an organisation; a person's is not asked.</summary>
    public ApplicantKind? Kind { get; set; }

    public string? Name { get; set; }

    public ProofKind Proof { get; set; }

    public string? ProofNumber { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? PostCode { get; set; }

    public string? Email { get; set; }

    public string? Representative { get; set; }

    public string? Contact { get; set; }

    public string? AgentName { get; set; }

    public string? AgentProofNumber { get; set; }

    public string? AgentPhone { get; set; }

    public string? Description { get; set; }

    public ProvisionForm? Form { get; set; }

    public ProvisionWay? Way { get; set; }

    /// <summary>What the operation takes.</summary>
    public RequestForm As(ApplicantKind kind) => new(kind)
    {
        Name = Name, Proof = Proof, ProofNumber = ProofNumber, Phone = Phone, Address = Address, PostCode = PostCode, Email = Email, Representative = Representative, Contact = Contact,
        AgentName = AgentName, AgentProofNumber = AgentProofNumber, AgentPhone = AgentPhone, Description = Description, Form = Form, Way = Way,
    };

    /// <summary>The fields in the order of the form, for what is wrong to be listed in.</summary>
    public static IReadOnlyList<string> Order { get; } = [.. typeof(RequestInput).GetProperties().Where(field => field.CanWrite).Select(field => $"Input.{field.Name}")];

    /// <summary>Puts a refusal beside its field: request.proof-number stands at Input.ProofNumber.</summary>
    public static void Add(ModelStateDictionary state, Refusal refusal)
    {
        var field = string.Concat(refusal.Code["request.".Length..].Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        state.AddModelError(field == "Files" ? field : typeof(RequestInput).GetProperty(field) is null ? "" : $"Input.{field}", refusal.Reason.Zh);
    }
}
