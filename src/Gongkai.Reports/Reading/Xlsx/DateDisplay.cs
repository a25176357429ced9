using System.Globalization;
using System.Text;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>A stored day number as a date, under a format code.</summary>
internal static class DateDisplay
{
    private static readonly DateTime Since1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Since1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Shows a day number; one that no calendar has is shown as a number.</summary>
    public static string Show(double days, string format, bool from1904)
    {
        if (days is < 0 or > 2_900_000)
        {
            return days.ToString(CultureInfo.InvariantCulture);
        }

        var moment = (from1904 ? Since1904 : Since1900).AddSeconds(Math.Round(days * 86400));
        var text = new StringBuilder();
        var afterHour = false;

        for (var i = 0; i < format.Length;)
        {
            var length = Run(format, i);
            switch (char.ToLowerInvariant(format[i]))
            {
                case '"':
                    var end = format.IndexOf('"', i + 1) is >= 0 and var found ? found : format.Length;
                    text.Append(format.AsSpan(i + 1, end - i - 1));
                    length = end - i + 1;
                    break;
                case '[':
                    length = (format.IndexOf(']', i) is >= 0 and var close ? close : format.Length) - i + 1;
                    break;
                case '\\' or '_' or '*':
                    text.Append(format[i] == '\\' && i + 1 < format.Length ? format[i + 1].ToString() : "");
                    length = 2;
                    break;
                case ';':
                    return text.ToString().Trim();
                case 'y':
                    text.Append(moment.ToString(length > 2 ? "yyyy" : "yy", CultureInfo.InvariantCulture));
                    break;
                case 'm':
                    text.Append((afterHour ? moment.Minute : moment.Month).ToString(length > 1 ? "00" : "0", CultureInfo.InvariantCulture));
                    break;
                case 'd':
                    text.Append(length <= 2 ? moment.Day.ToString(length > 1 ? "00" : "0", CultureInfo.InvariantCulture) : "");
                    break;
                case 'h':
                    text.Append(moment.Hour.ToString(length > 1 ? "00" : "0", CultureInfo.InvariantCulture));
                    afterHour = true;
                    break;
                case 's':
                    text.Append(moment.Second.ToString(length > 1 ? "00" : "0", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(format.AsSpan(i, length));
                    break;
            }

            i += length;
        }

        return text.ToString().Trim();
    }

    private static int Run(string format, int start)
    {
        var end = start + 1;
        while (end < format.Length && char.ToLowerInvariant(format[end]) == char.ToLowerInvariant(format[start]))
        {
            end++;
        }

        return end - start;
    }
}
