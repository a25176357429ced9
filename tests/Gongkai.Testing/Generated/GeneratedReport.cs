using Gongkai.Law;
using Gongkai.Law.Forms;
using Gongkai.Testing.Generated.Story;

namespace Gongkai.Testing.Generated;

/// <summary>A random report that is consistent in itself: figures that satisfy every relation of the form, and a text that agrees with them.</summary>
/// <param name="Seed">Gives the same report again.</param>
/// <param name="Organ">Who reports; invented.</param>
/// <param name="Year">Reported on.</param>
/// <param name="Form">The form in force for the year.</param>
/// <param name="Hybrid">Whether a 2021 report holds the single row （六）其他处理 of the 2019 form.</param>
/// <param name="Figures">Every cell that is printed.</param>
/// <param name="Story">The text.</param>
public sealed record GeneratedReport(
    int Seed, TrueOrgan Organ, int Year, Form Form, bool Hybrid, IReadOnlyDictionary<CellRef, decimal> Figures, TrueStory Story)
{
    public static GeneratedReport Roll(int seed, bool mayBeHybrid = true)
    {
        var dice = Dice.For(seed, "report");
        var organ = TrueOrgan.Roll(dice);
        return About(seed, organ, dice.Of(2019, 2020, 2020, 2021, 2022, 2023, 2023, 2024, 2024, 2025), mayBeHybrid && dice.Chance(0.12));
    }

    /// <summary>A saved page of a county site holding a report pasted from Word, of about a given size in UTF-8: what the speed of reading is measured on.</summary>
    public static string AsWordHtmlPage(int seed, int approximateBytes = 40_000) => WordHtmlPage.Write(seed, approximateBytes);

    /// <summary>A report by a given organ on a given year.</summary>
    public static GeneratedReport About(int seed, TrueOrgan organ, int year, bool hybrid = false)
    {
        var form = LawBook.Embedded.FormFor(year)!;
        var mixed = hybrid && form.Version == "2021";
        var figures = new FigureMaker(Dice.For(seed, "figures"), form, mixed, organ.Rank).Make();
        return new(seed, organ, year, form, mixed, figures, StoryWriter.Write(new StoryFacts(organ, year, form, figures, Dice.For(seed, "story"))));
    }
}
