using Gongkai.Law;
using Gongkai.Law.Calendar;

namespace Gongkai.App.Setup;

/// <summary>The law as this office lives by it: that of the program, with the holidays of its place where the settings name a file of them.</summary>
public static class OfficeLaw
{
    private const int LargestFile = 1024 * 1024;

    /// <returns>A refusal where the file is not there, too large or not in its form: a host asks before it starts.</returns>
    public static Outcome<LawBook> Read(OfficeSettings settings)
    {
        if (settings.LocalHolidays is not { Length: > 0 } path)
        {
            return LawBook.Embedded;
        }

        try
        {
            return new FileInfo(path).Length > LargestFile ? Wrong(path, new("文件超过 1 MB", "it is larger than 1 MB"))
                : LawBook.Embedded.At(LocalHolidays.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));
        }
        catch (Exception unread) when (unread is FormatException or IOException or UnauthorizedAccessException)
        {
            return Wrong(path, new(unread.Message, unread.Message));
        }
    }

    // Without the file the days would be counted wrong, and nobody would see it.
    private static Refusal Wrong(string path, Wording why) => new("office.local-holidays", new(
        $"当地放假安排“{path}”（Office__LocalHolidays）不能读取：{why.Zh}。格式同 law/calendar/workdays.csv；没有当地放假的，请去掉这项设置。",
        $"The local holidays {path} (Office__LocalHolidays) cannot be read: {why.En}. They have the form of law/calendar/workdays.csv; without any, leave the setting out."));
}
