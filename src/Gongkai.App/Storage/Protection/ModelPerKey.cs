using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Gongkai.App.Storage.Protection;

/// <summary>A model knows where its master key stands, so offices with different key files in one process have a model each.</summary>
internal sealed class ModelPerKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as OfficeDb)?.KeyPath, designTime);
}
