using System.Text.RegularExpressions;
using Gongkai.Testing;

namespace Gongkai.EndToEnd.House;

/// <summary>Every record has a history page, and somebody who works with the record gets there by a link.</summary>
public sealed partial class HistoryRules
{
    // What is read in the whole history only, by auditors and administrators.
    private static readonly Dictionary<string, string> OnlyThere = new()
    {
        ["Subscription"] = "belongs to a citizen; nobody at the desk works with it",
        ["PublicEntry"] = "the index, made anew as a whole",
        ["OutboxMessage"] = "a message of the site itself; its page is for administrators, who read the whole history",
        ["LogSetting"] = "a setting of an organ",
        ["SentReminder"] = "a mail that went out to one person",
        ["ReminderHabits"] = "a setting of an organ",
        ["LetterHabits"] = "a setting of an organ",
        ["IndexRule"] = "a setting of an organ",
        ["NumberNote"] = "has no page of its own: the reason stands beside the gap it explains",
        ["CatalogueImport"] = "its rows have histories; undone, nothing of it is left",
        ["ImportBatch"] = "its reports have histories; the batch belongs to no organ",
        ["ImportedFile"] = "read by a job; its report has a history",
    };

    // The table of DeskAccess.Records, which says who reads the history of what.
    private static readonly IReadOnlySet<string> Readable =
        Recorded().Matches(File.ReadAllText(Path.Combine(SharedReference.Checkout, "src/Gongkai.Web/Signing/DeskAccess.cs"))).Select(match => match.Groups[1].Value).ToHashSet();

    private static readonly string Source = Path.Combine(SharedReference.Checkout, "src");

    [Fact]
    public void Every_kind_of_record_that_is_written_has_a_history_page_or_a_reason()
    {
        var written = Files("Gongkai.App", "*.cs").SelectMany(file => Written().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.True(written.Count > 20 && written.Contains("Item"), $"only {written.Count} kinds were found");

        var without = written.Where(kind => !Readable.Contains(kind) && !OnlyThere.ContainsKey(kind) && kind is not "Person").ToList();
        Assert.True(without.Count == 0, $"Say in DeskAccess.Records who reads the history of {string.Join(", ", without)}, or here why only auditors do.");
        Assert.Empty(OnlyThere.Keys.Except(written));
    }

    [Fact]
    public void Every_history_page_is_linked_from_the_page_of_its_record()
    {
        var linked = Files("Gongkai.Web", "*.cshtml").SelectMany(file => Linked().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.True(Readable.Count > 15, $"only {Readable.Count} kinds were found");
        var without = Readable.Except(linked).ToList();
        Assert.True(without.Count == 0, $"No page links the history of {string.Join(", ", without)}.");
    }

    private static IEnumerable<string> Files(string project, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Source, project), pattern, SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"new Subject\([^)]*?nameof\((\w+)\)")]
    private static partial Regex Written();

    [GeneratedRegex(@"\[nameof\(App\.[\w.]*?(\w+)\)\] =")]
    private static partial Regex Recorded();

    [GeneratedRegex(@"Links\.HistoryOf\(""(\w+)""")]
    private static partial Regex Linked();
}
