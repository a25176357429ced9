namespace Gongkai.Reports.Figures.Gluing;

/// <summary>How readily a row is believed to have blank cells, which glued digits cannot show.</summary>
/// <param name="Price">What a blank costs.</param>
/// <param name="EmptyTotalIsZero">Whether a sum whose total is blank fails unless it comes to nothing; else such a sum says nothing.</param>
internal sealed record Blanks(int Price, bool EmptyTotalIsZero)
{
    /// <summary>As readily as any one error: the organ leaves cells blank elsewhere, or the row has figures of several digits that could hide a blank.</summary>
    public static readonly Blanks Likely = new(1, EmptyTotalIsZero: false);

    /// <summary>
    /// For a table in which some row certainly leaves several cells blank: there 345345 is as likely 345, five blanks and 345 as six digits and a blank.
    /// </summary>
    public static readonly Blanks Usual = new(0, EmptyTotalIsZero: false);

    /// <summary>
    /// For a row with one digit for every cell in a report that shows no blanks: besides the blank another figure would have to make up for it.
    /// </summary>
    public static readonly Blanks Unlikely = new(2, EmptyTotalIsZero: true);
}
