namespace Gongkai.Reports.Narrative.Claims;

/// <summary>Sections to sentences.</summary>
internal static class Sentences
{
    private const int Longest = 1200;

    public static List<Sentence> Of(IReadOnlyList<Section> sections)
    {
        var sentences = new List<Sentence>();

        foreach (var section in sections)
        {
            foreach (var (passage, part) in section.Texts)
            {
                var tight = passage.Tight;
                for (var from = 0; from < tight.Length;)
                {
                    var stop = tight.AsSpan(from).IndexOfAny('。', '！', '？');
                    var to = Math.Min(stop < 0 ? tight.Length : from + stop + 1, from + Longest);
                    sentences.Add(new Sentence(passage, from, to, section.Code, part));
                    from = to;
                }
            }
        }

        return sentences;
    }
}
