using System.Globalization;
using Gongkai.App.Publishing.Published;

namespace Gongkai.App.Search;

/// <summary>Where an entry is read. An item keeps its organ's code and its number for ever, a report its year.</summary>
public static class PublicPath
{
    public static string Of(PublicLine line) => Of(line.Kind, line.Organ.Code, line.Number);

    public static string Of(PublicKind kind, string organ, long number) =>
        kind == PublicKind.AnnualReport ? string.Create(CultureInfo.InvariantCulture, $"/o/{organ}/reports/{number}")
        : kind == PublicKind.RequestReply ? string.Create(CultureInfo.InvariantCulture, $"/o/{organ}/requests/log/{number}")
        : PublicAddress.Of(organ, number);
}
