using System.Globalization;
using Gongkai.Law.Registers;

namespace Gongkai.Law.Requests.Ledgers;

/// <summary>The cells of one row by field code, and where its faults go.</summary>
internal sealed class LedgerCells(RegisterRow row)
{
    public string? this[string code] => row.Values.GetValueOrDefault(code);

    public DateOnly? Day(string code) => this[code] is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public bool Any(params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
        {
            if (this[code] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the cell means; null when it is blank, or means nothing, which is a fault of the row.</summary>
    public T? Of<T>(string code, Func<string, Outcome<T>> read)
        where T : struct
    {
        if (this[code] is not { } text)
        {
            return null;
        }

        var outcome = read(text);
        if (outcome.Refusal is not { } refusal)
        {
            return outcome.Value;
        }

        row.Fault(code, refusal.Reason);
        return null;
    }

    public T? Take<T>(string code, Outcome<T> outcome)
        where T : class
    {
        if (outcome.Refusal is not { } refusal)
        {
            return outcome.Value;
        }

        row.Fault(code, refusal.Reason);
        return null;
    }

    public bool Take(string code, Outcome<bool> outcome, bool otherwise)
    {
        if (outcome.Refusal is not { } refusal)
        {
            return outcome.Value;
        }

        row.Fault(code, refusal.Reason);
        return otherwise;
    }

    public void FaultIf(bool wrong, string code, string zh, string en)
    {
        // One fault of a field is enough: what could not be read is not missing too.
        if (wrong && row.Faults.All(fault => fault.Field != row.Form.Field(code)!.Label))
        {
            row.Fault(code, new(zh, en));
        }
    }
}
