using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests;

/// <summary>Who asks: everything that tells about a person, apart from the case, encrypted field by field. (Regulation art. 29; 个人信息保护法 art. 51)</summary>
public sealed class Applicant
{
    /// <summary>The case it belongs to; also its key.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>姓名 or 名称.</summary>
    [Personal(Lookup = Lookup.Text)]
    public required string Name { get; init; }

    public ProofKind Proof { get; init; }

    /// <summary>证件号码 or 统一社会信用代码; null on an old ledger that did not keep it.</summary>
    [Personal(Lookup = Lookup.Number)]
    public string? ProofNumber { get; init; }

    [Personal(Lookup = Lookup.Number)]
    public string? Phone { get; init; }

    [Personal]
    public string? Address { get; init; }

    [Personal]
    public string? PostCode { get; init; }

    [Personal(Lookup = Lookup.Text)]
    public string? Email { get; init; }

    /// <summary>法定代表人 of an organisation.</summary>
    [Personal]
    public string? Representative { get; init; }

    /// <summary>联系人 of an organisation.</summary>
    [Personal]
    public string? Contact { get; init; }

    /// <summary>代理人, who acts with a power of attorney.</summary>
    [Personal]
    public string? AgentName { get; init; }

    [Personal(Lookup = Lookup.Number)]
    public string? AgentProofNumber { get; init; }

    [Personal]
    public string? AgentPhone { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<Applicant>
    {
        public void Configure(EntityTypeBuilder<Applicant> applicant)
        {
            applicant.ToTable("RequestApplicants");
            applicant.HasKey(a => a.RequestId);
        }
    }
}
