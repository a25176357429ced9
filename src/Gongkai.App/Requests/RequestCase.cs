using Gongkai.App.Organs;
using Gongkai.App.Storage;
using Gongkai.Law.Clock;
using Gongkai.Law.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongkai.App.Requests;

/// <summary>
/// One request for information, from receipt to delivery. What happened stands in its dated events, which are only ever added; the days are a fold over them, and the
/// columns that lists sort by are what the fold last said.
/// </summary>
public sealed class RequestCase
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who is to answer.</summary>
    public required Guid OrganId { get; init; }

    public Organ? Organ { get; init; }

    /// <summary>The year it was registered in, for its number.</summary>
    public required int Year { get; init; }

    /// <summary>Running number within the organ and the year, without gaps.</summary>
    public required long Serial { get; init; }

    public required RequestChannel Channel { get; init; }

    public required ApplicantKind Kind { get; set; }

    public Applicant? Applicant { get; set; }

    /// <summary>What is asked for, as it was written; it may name people.</summary>
    [Personal]
    public required string Description { get; set; }

    public ProvisionForm? Form { get; init; }

    public ProvisionWay? Way { get; init; }

    /// <summary>Items within the one paper: handled together and counted once.</summary>
    public int Items { get; init; } = 1;

    /// <summary>The day on the paper or of posting.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>The day it came to the organ.</summary>
    public required DateOnly ArrivedOn { get; init; }

    /// <summary>The day both sides confirmed it; null while they have not, or where the channel needs none.</summary>
    public DateOnly? ConfirmedOn { get; set; }

    /// <summary>收到申请之日, by the rule of the channel (art. 31); null while it waits for the confirmation.</summary>
    public DateOnly? ReceivedOn { get; set; }

    public RequestState State { get; set; }

    /// <summary>By when the organ answers, as the fold last said; null while the days stand still or are not known.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Whether a day of it lies in a year whose calendar is not published.</summary>
    public bool Provisional { get; set; }

    /// <summary>What the clock did when it was last reckoned.</summary>
    public ClockState Clock { get; set; }

    /// <summary>By when the one that is waited for has to act: the applicant, a third party, another organ.</summary>
    public DateOnly? WaitsUntil { get; set; }

    /// <summary>Who handles it.</summary>
    public Guid? HandlerId { get; set; }

    public string? Handler { get; set; }

    /// <summary>SHA-256 of the code the applicant asks by; null where none was given, as with a paper.</summary>
    public string? CodeHash { get; set; }

    /// <summary>What was answered to the questions of the handling path, as JSON; see <see cref="Journey"/>.</summary>
    [Personal]
    public string? Answers { get; set; }

    /// <summary>The one outcome: a code of <c>law/grounds.json</c>. Proposed, until it is signed.</summary>
    public string? OutcomeCode { get; set; }

    /// <summary>Basis, facts, reasons and whatever else the outcome demands, as JSON; see <see cref="Drafts"/>.</summary>
    [Personal]
    public string? Draft { get; set; }

    /// <summary>The reply as it goes out.</summary>
    [Personal]
    public string? Reply { get; set; }

    /// <summary>文号 of the reply.</summary>
    public string? ReplyNumber { get; set; }

    public Guid? DraftedBy { get; set; }

    public Guid? ReviewedBy { get; set; }

    public Guid? SignedBy { get; set; }

    /// <summary>SHA-256 of what was signed, see <see cref="SignedText"/>; null while nothing is, and for what an old ledger brought.</summary>
    public string? SignedHash { get; set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>The row of the report that the first signature put it in; a later correction leaves it there.</summary>
    public string? CountedRow { get; set; }

    public DateOnly? CountedOn { get; set; }

    public DeliveryWay? Delivery { get; set; }

    public DateOnly? DispatchedOn { get; set; }

    /// <summary>The day that decides whether the organ was in time.</summary>
    public DateOnly? DeliveredOn { get; set; }

    /// <summary>Number of the item of post, who signed for it.</summary>
    [Personal]
    public string? DeliveryProof { get; set; }

    /// <summary>The fee that was noticed, in yuan.</summary>
    public decimal? Fee { get; set; }

    /// <summary>The number of the treasury's receipt.</summary>
    public string? FeeReceipt { get; set; }

    /// <summary>The request that this one repeats, or that it was cited for.</summary>
    public Guid? EarlierId { get; set; }

    /// <summary>The list it was brought in with.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>原登记编号 in the ledger it was brought in with.</summary>
    public string? OldNumber { get; init; }

    /// <summary>Wrong second factors since the last right one; after a few the case stays shut for a while.</summary>
    public int WrongLooks { get; set; }

    public DateTime? ShutUntil { get; set; }

    public required DateTime RegisteredAt { get; init; }

    public int Revision { get; set; } = 1;

    public List<RequestEvent> Events { get; } = [];

    public List<RequestFile> Files { get; } = [];

    /// <summary>What goes out with the reply, in the order it was added; of what was added together, by name.</summary>
    public IEnumerable<RequestFile> ReplyFiles =>
        Files.Where(file => file.Kind == RequestFileKind.Reply).OrderBy(file => file.AddedAt).ThenBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Id);

    /// <summary>As people name it: 2026-0017.</summary>
    public string Number => $"{Year:0000}-{Serial:0000}";

    internal sealed class Mapping : IEntityTypeConfiguration<RequestCase>
    {
        public void Configure(EntityTypeBuilder<RequestCase> request)
        {
            request.ToTable("Requests");
            request.Ignore(r => r.Number);
            request.Ignore(r => r.ReplyFiles);
            request.HasIndex(r => new { r.OrganId, r.Year, r.Serial }).IsUnique();
            request.HasIndex(r => r.CodeHash).IsUnique();
            request.HasIndex(r => new { r.OrganId, r.State, r.DueOn });
            request.HasIndex(r => new { r.OrganId, r.DecidedOn });
            request.HasIndex(r => new { r.OrganId, r.CountedOn });
            request.HasIndex(r => r.ImportId);
            request.HasIndex(r => new { r.OrganId, r.OldNumber });
            request.HasOne(r => r.Organ).WithMany().HasForeignKey(r => r.OrganId).OnDelete(DeleteBehavior.Restrict);
            request.HasOne(r => r.Applicant).WithOne().HasForeignKey<Applicant>(a => a.RequestId).OnDelete(DeleteBehavior.Cascade);
            request.HasMany(r => r.Events).WithOne().HasForeignKey(e => e.RequestId).OnDelete(DeleteBehavior.Cascade);
            request.HasMany(r => r.Files).WithOne().HasForeignKey(f => f.RequestId).OnDelete(DeleteBehavior.Cascade);
            request.Property(r => r.Revision).IsConcurrencyToken();   // two decisions on one case: the second is told
        }
    }
}
