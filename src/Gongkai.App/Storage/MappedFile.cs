using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gongkai.App.Storage;

/// <summary>
/// SQLite reads its file through the machine's memory instead of copying page by page: a search looks up hundreds of texts, and each page would be a call to the system, which costs more than the rest of it.
/// Writing is as it was. Of a larger file what is beyond the bound is read in the old way.
/// </summary>
internal sealed class MappedFile : DbConnectionInterceptor
{
    // The library maps no more than this.
    private const string Pragma = "PRAGMA mmap_size = 2147418112;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
