using Gongkai.App.Organs;

namespace Gongkai.App.Requests;

/// <summary>文号 of replies: an organ's, within a year, without gaps.</summary>
internal static class ReplyNumbers
{
    public static string CounterOf(Guid organ, int year) => $"request-reply/{organ}/{year}";

    public static string Of(Organ organ, int year, long serial) => $"{organ.ShortName ?? organ.Name}公开复〔{year:0000}〕{serial}号";
}
