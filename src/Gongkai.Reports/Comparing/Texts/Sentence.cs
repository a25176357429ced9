using Gongkai.Reports.Reading;

namespace Gongkai.Reports.Comparing.Texts;

/// <summary>One sentence of a report.</summary>
/// <param name="Section">The number of its section in the report.</param>
/// <param name="Text">As printed.</param>
/// <param name="Key">Folded and without spaces: what is compared.</param>
internal sealed record Sentence(int Section, string Text, string Key)
{
    // A report of this length is a book; the rest of it is compared as one sentence a paragraph end.
    private const int Longest = 2000;

    /// <summary>Cuts paragraphs into sentences. Nothing is lost: joined they give the paragraphs again.</summary>
    public static IEnumerable<Sentence> In(int section, IEnumerable<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var from = 0;
            for (var i = 0; i < paragraph.Length; i++)
            {
                if (i + 1 == paragraph.Length || i - from >= Longest || Ends(paragraph, i))
                {
                    if (Of(section, paragraph[from..(i + 1)]) is { } sentence)
                    {
                        yield return sentence;
                    }

                    from = i + 1;
                }
            }
        }
    }

    private static Sentence? Of(int section, string text) => Fold.Tight(text) is { Length: > 0 } key ? new Sentence(section, text.Trim(), key) : null;

    private static bool Ends(string text, int at) =>
        text[at] is '\n' || (text[at] is '。' or '！' or '？' or '；' or '!' or '?' or ';' && !(text[at + 1] is '”' or '」' or '）' or ')' or '。'));
}
