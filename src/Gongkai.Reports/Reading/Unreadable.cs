using Gongkai.Law;

namespace Gongkai.Reports.Reading;

/// <summary>Carries a refusal out of the depths of a format reader; <see cref="DocumentReader"/> turns it back into a value, so it never leaves this namespace.</summary>
internal sealed class UnreadableException(Refusal refusal) : Exception(refusal.Reason.En)
{
    public Refusal Refusal { get; } = refusal;
}
