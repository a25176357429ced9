using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gongkai.App.Storage;

/// <summary>Counts the commits of this process: whoever keeps something computed from the database looks again when the count has moved.</summary>
public sealed class CommitCount : DbTransactionInterceptor
{
    private long count;

    public long Now => Interlocked.Read(ref count);

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Interlocked.Increment(ref count);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return Task.CompletedTask;
    }
}
