using System.Globalization;
using System.Text;

namespace Gongkai.Reports.Reading.Xlsx;

/// <summary>A number as Excel shows it under a format code: what stands printed is what counts, not what is stored behind it.</summary>
internal static class NumberDisplay
{
    /// <summary>Shows a stored value; a value that is no number is shown as it is.</summary>
    public static string Show(string stored, string format, bool from1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return stored;
        }

        var section = SectionFor(number, format, out var signed);
        if (IsDate(section))
        {
            return DateDisplay.Show(number, section, from1904);
        }

        return section.Contains("General", StringComparison.OrdinalIgnoreCase) || section is "@" ? Plain(number) : Apply(number, section, signed);
    }

    /// <summary>
    /// Shows a stored value without losing any of it: an amount of 0.1234 in a column of two places is no 0.12. Lists are taken for what stands in them; a report for what it prints.
    /// Zeros in front, thousands and days stay as they are shown.
    /// </summary>
    public static string Whole(string stored, string format, bool from1904)
    {
        var shown = Show(stored, format, from1904);

        return double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15 && !IsDate(SectionFor(number, format, out _))
            && decimal.TryParse(shown, NumberStyles.Number, CultureInfo.InvariantCulture, out var printed) && Plain(number) is var plain
            && decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && printed != exact ? plain : shown;
    }

    private static string Plain(double number) =>
        Math.Abs(number) is 0 or (< 1e15 and > 1e-9) ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture) : number.ToString("G15", CultureInfo.InvariantCulture);

    /// <summary>Positive; negative; zero. With one or two sections the first serves for zero; a section of its own for negatives brings its own sign.</summary>
    private static string SectionFor(double number, string format, out bool signed)
    {
        var sections = Split(format);
        var own = number < 0 ? 1 : number == 0 ? 2 : 0;
        signed = number < 0 && sections.Count < 2;

        return sections[own < sections.Count ? own : 0];
    }

    private static List<string> Split(string format)
    {
        var sections = new List<string> { "" };
        var quoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            quoted ^= format[i] == '"';
            if (format[i] == ';' && !quoted)
            {
                sections.Add("");
            }
            else if (format[i] == '\\' && i + 1 < format.Length)
            {
                sections[^1] += format.Substring(i++, 2);
            }
            else
            {
                sections[^1] += format[i];
            }
        }

        return sections;
    }

    /// <summary>The section's literals around one run of placeholders.</summary>
    private static string Apply(double number, string section, bool signed)
    {
        var (before, digits, after) = Parts(section);
        if (digits.Length == 0)
        {
            return (before + after).Trim();
        }

        var percent = before.Contains('%') || after.Contains('%');
        var shown = Digits(Math.Abs(number) * (percent ? 100 : 1), digits);

        return ((signed && shown.AsSpan().ContainsAnyInRange('1', '9') ? "-" : "") + before + shown + after).Trim();
    }

    private static string Digits(double number, string digits)
    {
        var thousands = digits.Contains(',');
        var scaled = number / Math.Pow(1000, digits.Length - digits.TrimEnd(',').Length);
        var pattern = digits.Replace(",", "").Replace('?', '#');

        if (pattern.Contains('E') || scaled >= 1e15)
        {
            return number.ToString(pattern.Contains('E') ? pattern : "G15", CultureInfo.InvariantCulture);
        }

        var point = pattern.IndexOf('.');
        var whole = point < 0 ? pattern : pattern[..point];
        var custom = (thousands ? "#,##" : "") + (whole.Contains('0') ? whole[whole.IndexOf('0')..] : "#") + (point < 0 ? "" : pattern[point..]);

        return ((decimal)scaled).ToString(custom, CultureInfo.InvariantCulture);
    }

    private static (string Before, string Digits, string After) Parts(string section)
    {
        var (before, digits, after) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < section.Length; i++)
        {
            var literal = digits.Length == 0 ? before : after;
            switch (section[i])
            {
                case '"':
                    var end = section.IndexOf('"', i + 1) is >= 0 and var found ? found : section.Length;
                    literal.Append(section.AsSpan(i + 1, end - i - 1));
                    i = end;
                    break;
                case '[':
                    i = section.IndexOf(']', i) is >= 0 and var close ? close : section.Length;
                    break;
                case '\\' when i + 1 < section.Length:
                    literal.Append(section[++i]);
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '0' or '#' or '?' or '.' or ',' when after.Length == 0:
                    digits.Append(section[i]);
                    break;
                case 'E' when digits.Length > 0 && i + 1 < section.Length && section[i + 1] is '+' or '-':
                    digits.Append("E+").Append(section.AsSpan(i + 2));
                    i = section.Length;
                    break;
                default:
                    literal.Append(section[i]);
                    break;
            }
        }

        return (before.ToString(), digits.ToString(), after.ToString());
    }

    private static bool IsDate(string section)
    {
        for (var i = 0; i < section.Length; i++)
        {
            switch (section[i])
            {
                case '"':
                    i = section.IndexOf('"', i + 1) is >= 0 and var end ? end : section.Length;
                    break;
                case '[' when section.AsSpan(i).IndexOf(']') is >= 0 and var close:
                    i += close;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'm' or 'M':
                    return true;
            }
        }

        return false;
    }
}
