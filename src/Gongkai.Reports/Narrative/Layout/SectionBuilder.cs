namespace Gongkai.Reports.Narrative.Layout;

/// <summary>Lines to sections: each line goes to the heading above it; tables and their pieces go nowhere.</summary>
internal sealed class SectionBuilder(FormWords words, Headings headings, PartHeadings parts, TableLines tables)
{
    private const int FewestParts = 2;

    // No real report has so many; a forged one must not make every heading search all before it.
    private const int MostSections = 200;

    private readonly List<Draft> drafts = [new Draft(null, null, "", null)];
    private int lastNumber;
    private bool inTable;

    private Draft Current => drafts[^1];

    /// <summary>The sections in document order; the first is the preamble, where there is one.</summary>
    public IReadOnlyList<Section> Build(IReadOnlyList<Line> lines)
    {
        foreach (var line in lines)
        {
            if (!line.Taken)
            {
                Add(line);
            }
        }

        Settle();
        return [.. drafts.Select(draft => draft.ToSection())];
    }

    /// <summary>The line at which the first section begins; the number of lines when none does.</summary>
    public static int Body(IReadOnlyList<Line> lines, Headings headings, PartHeadings parts, TableLines tables)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsTable || (!tables.IsCell(lines[i].Tight) && (headings.AtStart(lines[i].Tight) is { Code: not null } || parts.AtStart(lines[i].Tight) is { Level: NumberingLevel.Part })))
            {
                return i;
            }
        }

        return lines.Count;
    }

    private void Add(Line line)
    {
        if (line.IsTable)
        {
            inTable = true;
            Current.HasTable = true;
        }
        else if (tables.IsCell(line.Tight))
        {
            inTable |= line.Tight.Length > 1 && tables.IsLabel(line.Tight);
            Current.HasTable |= inTable;
        }
        else if (drafts.Count < MostSections && headings.AtStart(line.Tight) is { } heading && IsSection(heading, line))
        {
            Open(heading, line);
        }
        else if (!IsLayout(line.Tight) && !IsCaption(line.Tight))
        {
            AddText(line);
        }
    }

    private bool IsLayout(string tight) =>
        tables.IsRow(tight) || (inTable && tables.IsBroken(tight)) || (Current.Code is "disclosure" or "requests" or "remedies" && tables.IsHeader(tight));

    private bool IsSection(HeadingMatch heading, Line line) => heading.Numbering.Level switch
    {
        NumberingLevel.Section when heading.Code is null => heading.Numbering.Value == lastNumber + 1 && Current.Code is not ("improvement" or "otherMatters") && lastNumber > 0,
        NumberingLevel.Section => !(inTable && tables.IsLabel(line.Tight)),
        NumberingLevel.Part => heading.Code == "overview" || drafts.Exists(draft => draft.Bracketed),
        _ => true,
    };

    private void Open(HeadingMatch heading, Line line)
    {
        var text = line.Passage!;
        var printed = text.Quote(heading.Text, heading.To).Trim().TrimEnd('：', ':', '*', '#', '。');
        drafts.Add(new Draft(heading.Code, heading.Numbering.Text, printed, text.At(heading.From, heading.To)) { Bracketed = heading.Numbering.Level == NumberingLevel.Part });
        lastNumber = heading.Numbering.Value;
        inTable = false;

        if (heading.To < text.Tight.Length && text.Tight.AsSpan(heading.To).Trim("*#：。").Length > 0)
        {
            AddText(line with { Passage = text.Slice(heading.To, text.Tight.Length) });
        }
    }

    private void AddText(Line line)
    {
        if (Current.Code == "remedies" && inTable && LostImprovement(line.Tight))
        {
            drafts.Add(new Draft("improvement", null, "", line.Passage!.Place));
            inTable = false;
        }

        var part = Current.Code is "overview" or null ? parts.AtStart(line.Tight) : null;
        Current.Lines.Add(line with { Starts = part is not null });
        Current.Heads.Add(part);
    }

    // （一）主要问题 after the last table: heading five was lost.
    private static bool LostImprovement(string tight) =>
        tight.Length <= 24 && Numbering.At(tight, 0).Level == NumberingLevel.Part && Headings.Classify(tight) == "improvement";

    // 表二：主动公开政府信息情况
    private static bool IsCaption(string tight) =>
        tight.Length <= 40 && tight.AsSpan().TrimStart("#*") is ['表', var number, ..] && (Words.ChineseNumber.Digit(number) > 0 || char.IsAsciiDigit(number));

    private void Settle()
    {
        var first = drafts[0];
        if (first.Lines.Count == 0 && !first.HasTable)
        {
            drafts.RemoveAt(0);
        }
        else if (!drafts.Exists(draft => draft.Code == words.SectionCodes[0]) && first.PartCodes().Count >= FewestParts)
        {
            drafts[0] = first.As(words.SectionCodes[0]);
        }

        // A table of contents names each heading once more, with nothing under it.
        drafts.RemoveAll(draft => draft is { Code: not null, HasTable: false, Lines.Count: 0 } && drafts.FindLast(other => other.Code == draft.Code) is { } last
            && !ReferenceEquals(last, draft) && last.Numbering == draft.Numbering);
    }

    /// <summary>A section being built.</summary>
    private sealed class Draft(string? code, string? numbering, string heading, Reading.Place? place)
    {
        public string? Code => code;

        public string? Numbering => numbering;

        public List<Line> Lines { get; } = [];

        public List<PartMatch?> Heads { get; } = [];

        public bool HasTable { get; set; }

        public bool Bracketed { get; init; }

        public IReadOnlySet<string> PartCodes() => Heads.OfType<PartMatch>().Select(part => part.Code).ToHashSet();

        public Draft As(string newCode)
        {
            var draft = new Draft(newCode, null, "", place) { HasTable = HasTable };
            draft.Lines.AddRange(Lines);
            draft.Heads.AddRange(Heads);
            return draft;
        }

        public Section ToSection()
        {
            var level = Level();
            var chosen = Heads.OfType<PartMatch>().Where(part => part.Level == level).Select(part => part.Code).ToHashSet();
            var (texts, found) = (new List<SectionText>(), new List<SectionPart>());
            var open = new List<Line>();
            PartMatch? part = null;

            for (var i = 0; i <= Lines.Count; i++)
            {
                if (i == Lines.Count || (Heads[i] is { } next && (next.Level == level || (next.Level == NumberingLevel.None && !chosen.Contains(next.Code)))))
                {
                    Close(open, part, texts, found);
                    open.Clear();
                    part = i < Lines.Count ? Heads[i] : null;
                }

                if (i < Lines.Count)
                {
                    open.Add(Lines[i]);
                }
            }

            var parts = found.Count < FewestParts && code is "overview" && ListedParts.In(texts) is { Count: > 0 } listed ? listed : found;
            return new Section(code, numbering, heading, place ?? FirstPlace(), [.. texts.Select(text => text.Passage.ToParagraph())], parts) { Texts = texts };
        }

        private Reading.Place FirstPlace() => Lines.Count > 0 ? Lines[0].Passage!.Place : default;

        // The numbering under which most of the five parts are found; 1.推进平台建设 within （一） is no part.
        private NumberingLevel? Level() => Heads.OfType<PartMatch>().GroupBy(part => part.Level)
            .OrderByDescending(group => group.Select(part => part.Code).Distinct().Count()).ThenBy(group => group.Key == NumberingLevel.Part ? 0 : 1)
            .Select(group => (NumberingLevel?)group.Key).FirstOrDefault();

        private static void Close(List<Line> open, PartMatch? part, List<SectionText> texts, List<SectionPart> found)
        {
            if (open.Count == 0)
            {
                return;
            }

            var passages = Joining.Join(open);
            texts.AddRange(passages.Select(passage => new SectionText(passage, part?.Code)));

            if (part is { } head)
            {
                var first = passages[0];
                var after = Math.Min(first.Tight.Length, head.To);
                while (after < first.Tight.Length && first.Tight[after] is '：' or '。')
                {
                    after++;
                }

                var rest = after < first.Tight.Length ? passages.Skip(1).Prepend(first.Slice(after, first.Tight.Length)) : passages.Skip(1);
                found.Add(new SectionPart(head.Code, first.Quote(head.Text, head.To), first.At(head.From, head.To), [.. rest.Select(passage => passage.ToParagraph())]));
            }
        }
    }
}
