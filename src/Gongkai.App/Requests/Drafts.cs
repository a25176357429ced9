using System.Text.Encodings.Web;
using System.Text.Json;
using Gongkai.Law.Grounds;
using Gongkai.Law.Clock;

namespace Gongkai.App.Requests;

/// <summary>The texts of a proposed outcome, kept as one encrypted field; the rest of what an outcome demands is looked up in the case.</summary>
public static class Drafts
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static OutcomeDraft Read(RequestCase request) => request.Draft is null ? new() : JsonSerializer.Deserialize<OutcomeDraft>(request.Draft, Options) ?? new();

    public static string Write(OutcomeDraft draft) => JsonSerializer.Serialize(draft, Options);

    /// <summary>The texts together with what the case itself shows.</summary>
    public static OutcomeDraft Of(RequestCase request, ClockReading clock) => Read(request) with
    {
        HasFiles = request.Files.Exists(file => file.Kind == RequestFileKind.Reply),
        Supplemented = request.Events.Exists(e => e.Kind == RequestEventKind.Supplemented),
        ReasonsAsked = request.Events.Exists(e => e.Kind == RequestEventKind.ReasonsAsked),
        Lapsed = clock.MayLapse,
    };
}
