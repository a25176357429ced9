namespace Gongkai.Law.Registers;

/// <summary>Where an import of a list stands.</summary>
public enum ImportState
{
    /// <summary>The file is here; its columns are being matched.</summary>
    Uploaded,

    /// <summary>Waits for its turn to be tried, or is being tried.</summary>
    Trying,

    /// <summary>Tried: what would be written is known, nothing is.</summary>
    Tried,

    /// <summary>Waits for its turn to be written, or is being written.</summary>
    Writing,

    /// <summary>Written.</summary>
    Done,

    /// <summary>Ended by something that is not a row's fault.</summary>
    Failed,

    /// <summary>Taken back.</summary>
    Undone,

    /// <summary>Given up before anything was written.</summary>
    Dropped,
}

/// <summary>What can be done with an import.</summary>
public enum ImportMove
{
    Try,
    FinishTrial,
    Write,
    FinishWriting,
    Fail,
    Undo,
    Drop,
}

/// <summary>The life of an import as a table.</summary>
public static class ImportLife
{
    /// <summary>Every move there is.</summary>
    public static IReadOnlyList<ImportStep> Steps { get; } =
    [
        new(ImportState.Uploaded, ImportMove.Try, ImportState.Trying),
        new(ImportState.Trying, ImportMove.FinishTrial, ImportState.Tried),
        new(ImportState.Trying, ImportMove.Fail, ImportState.Failed),
        new(ImportState.Tried, ImportMove.Try, ImportState.Trying),
        new(ImportState.Tried, ImportMove.Write, ImportState.Writing),
        new(ImportState.Writing, ImportMove.FinishWriting, ImportState.Done),
        new(ImportState.Writing, ImportMove.Fail, ImportState.Failed),
        new(ImportState.Done, ImportMove.Undo, ImportState.Undone),
        new(ImportState.Failed, ImportMove.Undo, ImportState.Undone),
        new(ImportState.Uploaded, ImportMove.Drop, ImportState.Dropped),
        new(ImportState.Tried, ImportMove.Drop, ImportState.Dropped),
    ];

    /// <summary>Where the move leads; null when it may not be made from here.</summary>
    public static ImportState? After(ImportState from, ImportMove move) => Steps.FirstOrDefault(step => step.From == from && step.Move == move)?.To;

    /// <summary>Whether a job works on it, or will.</summary>
    public static bool IsAtWork(this ImportState state) => state is ImportState.Trying or ImportState.Writing;

    /// <summary>Whether the uploaded file is still needed.</summary>
    public static bool NeedsFile(this ImportState state) => state is ImportState.Uploaded or ImportState.Trying or ImportState.Tried or ImportState.Writing;

    /// <summary>The state as lists name it.</summary>
    public static Wording Name(this ImportState state) => state switch
    {
        ImportState.Uploaded => new("待核对列", "columns to be matched"),
        ImportState.Trying => new("试运行中", "being tried"),
        ImportState.Tried => new("已试运行，未写入", "tried, nothing written"),
        ImportState.Writing => new("写入中", "being written"),
        ImportState.Done => new("已写入", "written"),
        ImportState.Failed => new("中断", "failed"),
        ImportState.Undone => new("已撤销", "undone"),
        _ => new("已放弃", "dropped"),
    };
}

/// <summary>One line of the table.</summary>
public sealed record ImportStep(ImportState From, ImportMove Move, ImportState To);
