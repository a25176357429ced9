using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Figures.Gluing;

/// <summary>The marks of a glued row without their spaces, each knowing where it stood and whether a space stood before it.</summary>
internal sealed class Ink
{
    private readonly List<(char Mark, int At, bool AfterSpace)> marks = [];

    public Ink(string text)
    {
        Text = text;
        var space = false;

        for (var at = 0; at < text.Length; at++)
        {
            var mark = Fold.Char(text[at]);
            if (mark != ' ')
            {
                marks.Add((mark, at, space));
            }

            space = mark == ' ';
        }

        DropNumberOfNextLabel();
    }

    public string Text { get; }

    public int Length => marks.Count;

    /// <summary>The folded mark; a NUL behind the end, which is no mark of any cell.</summary>
    public char this[int index] => index < marks.Count ? marks[index].Mark : '\0';

    /// <summary>Where the mark stands in <see cref="Text"/>.</summary>
    public int At(int index) => marks[index].At;

    public bool AfterSpace(int index) => index == 0 || index >= marks.Count || marks[index].AfterSpace;

    // 出版物00000004.无正当理由: the last digit and its point are the number of the label that follows. No form numbers its rows past 9.
    private void DropNumberOfNextLabel()
    {
        if (marks is [.., var digit, { Mark: '.' or ',' }] && char.IsAsciiDigit(digit.Mark))
        {
            marks.RemoveRange(marks.Count - 2, 2);
        }
    }
}
