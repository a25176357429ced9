namespace Gongkai.App.People;

/// <summary>Personal data as lists show it: enough to tell two people apart, too little to use.</summary>
public static class Masked
{
    /// <summary>138****1234; the last two of a short number.</summary>
    public static string? Phone(string? number) => number is null or "" ? number
        : number.Length >= 11 ? $"{number[..3]}****{number[^4..]}"
        : number.Length > 4 ? $"****{number[^2..]}"
        : "****";

    /// <summary>l***@example.org.</summary>
    public static string? Email(string? address) => address is null or "" ? address
        : address.IndexOf('@') is > 0 and var at ? $"{address[0]}***{address[at..]}"
        : "***";
}
