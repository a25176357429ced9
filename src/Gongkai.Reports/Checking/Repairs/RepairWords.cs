using Gongkai.Law;
using Gongkai.Reports.Checking.Arithmetic;

namespace Gongkai.Reports.Checking.Repairs;

/// <summary>Says a repair: 改这一格即可：（七）总计·自然人 2 → 3.</summary>
internal static class RepairWords
{
    /// <summary>The repair made of these steps.</summary>
    public static Repair Of(IReadOnlyList<Step> steps, EquationSet set)
    {
        var changes = steps.Select(step => set.Law.Phrase(
            "change", ("cell", FormNames.Cell(set.Law, set.Form, step.Term.Cell)), ("from", step.From), ("to", step.To))).ToList();
        var list = new Wording(string.Join('；', changes.Select(change => change.Zh)), string.Join("; ", changes.Select(change => change.En)));
        var message = set.Law.Phrase(steps.Count == 1 ? "repairOne" : "repairSeveral", ("count", steps.Count), ("changes", list));

        return new Repair([.. steps.Select(step => new CellChange(step.Term.Cell, step.From, step.To))], message);
    }
}
