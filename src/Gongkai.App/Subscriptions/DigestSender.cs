using System.Text.Json;
using Gongkai.App.Outbox;
using Gongkai.App.Search;
using Gongkai.App.Storage;
using Gongkai.Law;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.Subscriptions;

/// <summary>Writes a digest from what is public at this moment and hands it to the mail server. Who has left, or for whom nothing is left to be told, gets none.</summary>
public sealed class DigestSender(IServiceScopeFactory scopes) : IOutboxSender
{
    public string Kind => Digest.Name;

    public async Task Send(Guid id, string payload, CancellationToken stop)
    {
        var digest = JsonSerializer.Deserialize<Digest>(payload) ?? throw new JsonException("No digest.");
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<OfficeDb>();
        if (await db.Subscriptions.AsNoTracking().FirstOrDefaultAsync(s => s.Id == digest.Subscription && s.ConfirmedAt != null, stop) is not { } to)
        {
            return;
        }

        var topic = await SubscriptionTopic.Of(db, to, stop);
        var news = new SubscriptionNews(db, services.GetRequiredService<ListPublic>(), services.GetRequiredService<SearchPublic>());
        var (lines, more) = await news.Of(topic, digest.After, digest.Before, stop);
        if (lines.Count > 0)
        {
            var mail = SubscriptionMail.News(to, topic.Say(services.GetRequiredService<LawBook>()), lines, more);
            await services.GetServices<IOutboxSender>().First(sender => sender.Kind == MailText.Kind).Send(id, mail.Write(), stop);
        }
    }
}
