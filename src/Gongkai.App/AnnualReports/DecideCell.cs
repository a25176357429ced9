using Gongkai.App.History;
using Gongkai.App.Storage;
using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Reports.Figures;

namespace Gongkai.App.AnnualReports;

/// <summary>What stands in a cell that the reader could not decide.</summary>
/// <param name="VersionId">The draft.</param>
/// <param name="Cell">The cell's code.</param>
/// <param name="Text">A number, a mark such as /, or nothing when the cell is blank.</param>
public sealed record DecideCellCommand(Guid VersionId, string Cell, string Text);

/// <summary>Decides a doubtful cell of a brought-in report; the decision is kept with who, when and why, and holds when the same source is read again.</summary>
public sealed class DecideCell(OfficeDb db, LawBook law)
{
    private const int LongestText = 60;

    public async Task<Outcome<DecidedCell>> Run(DecideCellCommand command, Act act, CancellationToken stop)
    {
        var version = await LoadVersion.ForWriting(db, command.VersionId, stop);
        if (DraftWriting.Refuse(version, act) is { } refusal)
        {
            return refusal;
        }

        if (version!.SourceReading is not { } json || !SourceReading.Parse(json).Cells.TryGetValue(command.Cell, out var seen) || seen.State != CellState.Undecided)
        {
            return new Refusal("report.cell-not-doubtful", new("这一格没有疑问，需要改动时请到填报页修改", "This cell is not in doubt; edit it instead"));
        }

        var text = command.Text.Trim();
        var content = VersionContent.Parse(version.Content, law);
        if (text.Length > LongestText || TypedFigure.Read(content.Form, CellRef.Parse(command.Cell), text).State is CellState.Undecided or CellState.Missing)
        {
            return new Refusal("report.not-a-decision", new("请选择一个读法，或填写这一格的数", "Choose a reading, or type what stands in the cell"));
        }

        var before = DraftFields.Read(content, command.Cell)!;
        var decisions = CellDecision.Parse(version.CellDecisions);
        decisions[command.Cell] = new CellDecision(text, seen.Text ?? "", act.Actor.Name, act.Actor.PersonId, act.At, act.Because);
        var decided = DraftFields.Write(content, new Dictionary<string, string> { [command.Cell] = text });

        version.CellDecisions = CellDecision.Write(decisions);
        version.Content = VersionContent.Write(decided);
        DraftWriting.Note(db, version, ReportEditKind.Decision, act, new Dictionary<string, string[]> { [command.Cell] = [before, text] });

        return await DraftWriting.Commit(db, act, DraftWriting.About("decide-cell", version), stop) is { } stale
            ? stale
            : new DecidedCell(version.Revision, decided.Figures.All.Count(reading => reading.State == CellState.Undecided));
    }
}

/// <summary>The draft after a decision.</summary>
/// <param name="Revision">Its revision now.</param>
/// <param name="StillDoubtful">How many cells still want a decision.</param>
public sealed record DecidedCell(int Revision, int StillDoubtful);
