using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gongkai.App.Content;
using Gongkai.App.Files;
using Gongkai.App.Outbox;
using Gongkai.App.People;
using Gongkai.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Channels;

/// <summary>
/// Puts items into the drafts of official accounts: a token for the account's id and secret, the cover as material, then the draft. The paths are those of the account
/// platform's interface; its address stands with the channel. What was withdrawn meanwhile is not sent.
/// </summary>
public sealed class OfficialAccountSender(IServiceScopeFactory scopes) : IOutboxSender
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Kind => AccountDraft.Name;

    public async Task Send(Guid id, string payload, CancellationToken stop)
    {
        var draft = JsonSerializer.Deserialize<AccountDraft>(payload) ?? throw new JsonException("No draft.");
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var channel = await services.GetRequiredService<OfficeDb>().Channels.AsNoTracking().FirstOrDefaultAsync(c => c.Id == draft.ChannelId && c.ClosedOn == null && c.PushAddress != null, stop);
        var package = await services.GetRequiredService<ShowPackage>().Run(draft.ItemId, Actor.System(), stop);
        if (channel is null || package.Refusal is not null)
        {
            return;
        }

        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(channel.PushAddress + "/"), Timeout = Patience };
        var token = await Token(http, channel, stop);
        var cover = await Cover(http, token, draft.Root, package.Value, services.GetRequiredService<FileStore>(), stop);
        await Draft(http, token, cover, draft.Root, package.Value, stop);
    }

    private static async Task<string> Token(HttpClient http, Channel channel, CancellationToken stop)
    {
        var answer = await Ask(http.GetAsync($"cgi-bin/token?grant_type=client_credential&appid={Uri.EscapeDataString(channel.PushId!)}&secret={Uri.EscapeDataString(channel.PushSecret!)}", stop), stop);
        return Uri.EscapeDataString(Text(answer, "access_token"));
    }

    // A draft needs a cover; an item without a picture gets the code of its original, which is at least useful.
    private static async Task<string> Cover(HttpClient http, string token, string root, ShowPackage.Package package, FileStore files, CancellationToken stop)
    {
        var own = package.Cover is { } file ? files.Open(file.Hash) : null;
        using var content = new StreamContent(own ?? new MemoryStream(QrPng.Of(root + package.Path)));
        content.Headers.ContentType = new MediaTypeHeaderValue(own is null ? "image/png" : package.Cover!.ContentType);
        using var form = new MultipartFormDataContent { { content, "media", own is null || package.Cover!.ContentType == "image/png" ? "cover.png" : "cover.jpg" } };
        return Text(await Ask(http.PostAsync($"cgi-bin/material/add_material?type=image&access_token={token}", form, stop), stop), "media_id");
    }

    private static async Task Draft(HttpClient http, string token, string cover, string root, ShowPackage.Package package, CancellationToken stop)
    {
        var article = new JsonObject
        {
            ["title"] = package.Title, ["author"] = package.Organ, ["digest"] = package.Summary, ["content"] = package.Html, ["content_source_url"] = root + package.Path, ["thumb_media_id"] = cover, ["need_open_comment"] = 0,
        };
        using var body = JsonContent.Create(new JsonObject { ["articles"] = new JsonArray(article) }, options: Plain);
        Text(await Ask(http.PostAsync($"cgi-bin/draft/add?access_token={token}", body, stop), stop), "media_id");
    }

    private static async Task<JsonNode> Ask(Task<HttpResponseMessage> asked, CancellationToken stop)
    {
        using var response = await asked;
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException($"The account's interface answered {(int)response.StatusCode}.");
        }

        var answer = await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync(stop), cancellationToken: stop) ?? throw new JsonException("Nothing was answered.");
        return answer["errcode"]?.GetValue<int>() is { } code and not 0 ? throw AccountRefusedException.Of(code) : answer;
    }

    private static string Text(JsonNode answer, string name) => answer[name]?.GetValue<string>() ?? throw new JsonException($"No {name} was answered.");
}
