namespace Gongkai.App.Outbox;

/// <summary>Makes one kind of message happen. It may be asked twice for the same message, never for none: effects happen at least once.</summary>
public interface IOutboxSender
{
    /// <summary>The kind it takes: <c>mail</c>.</summary>
    string Kind { get; }

    /// <summary>Throws when it did not succeed; it is then tried again later.</summary>
    Task Send(Guid id, string payload, CancellationToken stop);
}
