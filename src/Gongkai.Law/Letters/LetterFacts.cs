namespace Gongkai.Law.Letters;

/// <summary>What a letter is made of beside its template: the case, who writes, and what was entered for its fields.</summary>
/// <param name="Organ">Who signs.</param>
/// <param name="On">The day under the signature, which for a decision is the day of the decision.</param>
/// <param name="Applicant">姓名 or 名称.</param>
/// <param name="IsPerson">Whether the applicant is a natural person: 您, else 你单位.</param>
/// <param name="Number">The request's number.</param>
/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="Channel">How it came.</param>
/// <param name="Description">What is asked for.</param>
/// <param name="Values">The fields, by code; days as 2026-03-02.</param>
public sealed record LetterFacts(
    string Organ, DateOnly On, string Applicant, bool IsPerson, string Number, DateOnly ReceivedOn, string Channel, string Description, IReadOnlyDictionary<string, string?> Values)
{
    /// <summary>文号; null for papers that bear none.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>How the office can be reached.</summary>
    public string? Contact { get; init; }

    /// <summary>Names of the files that go with it.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>The outcome, for letters whose remedies depend on it.</summary>
    public Grounds.OutcomeKind? Outcome { get; init; }

    /// <summary>Which organ reconsiders.</summary>
    public string? ReviewOrgan { get; init; }

    /// <summary>Which court.</summary>
    public string? Court { get; init; }

    /// <summary>For a partly disclosed answer: whether the withheld part must go to reconsideration first; the law is not settled, so the office chooses.</summary>
    public bool PartMustReconsiderFirst { get; init; } = true;
}

/// <summary>A letter as it goes out.</summary>
/// <param name="Template">Which letter.</param>
/// <param name="Title">Its name; the organ's stands above it.</param>
/// <param name="Number">文号; null for none.</param>
/// <param name="To">主送; null for a paper for the file.</param>
/// <param name="Parts">Its body; a paragraph may have several lines.</param>
/// <param name="Attachments">附件.</param>
/// <param name="From">Who signs.</param>
/// <param name="On">The day.</param>
public sealed record ComposedLetter(string Template, string Title, string? Number, string? To, IReadOnlyList<ComposedPart> Parts, IReadOnlyList<string> Attachments, string From, DateOnly On)
{
    /// <summary>As plain text: for previews, e-mail and approval.</summary>
    public string PlainText => string.Join('\n', Lines());

    private IEnumerable<string> Lines()
    {
        yield return From;
        yield return Title;
        if (Number is not null)
        {
            yield return Number;
        }

        if (To is not null)
        {
            yield return $"{To}：";
        }

        foreach (var part in Parts)
        {
            yield return part.Text ?? string.Join('\n', part.Grid!.Rows.Select(row => string.Join("：", row)));
        }

        for (var i = 0; i < Attachments.Count; i++)
        {
            yield return $"{(i == 0 ? "附件：" : "　　　")}{i + 1}. {Attachments[i]}";
        }

        yield return From;
        yield return $"{On.Year}年{On.Month}月{On.Day}日";
    }
}

/// <summary>A paragraph or a table as it goes out.</summary>
public sealed record ComposedPart(string? Text, LetterGrid? Grid);
