using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Gongkai.App.Storage.Protection;

/// <summary>Finds rows by a personal value.</summary>
public static class PersonalQueries
{
    /// <summary>Rows whose field says the same as the value: <c>db.WherePersonal((Person p) =&gt; p.Email, email)</c>. A blank value finds nothing.</summary>
    public static IQueryable<T> WherePersonal<T>(this OfficeDb db, Expression<Func<T, string?>> field, string? value)
        where T : class
    {
        var (column, lookup) = PersonalColumns.LookupOf(db, db.Model.FindEntityType(typeof(T))!, ((MemberExpression)field.Body).Member.Name);
        var hash = lookup.Of(value);

        return hash is null ? db.Set<T>().Where(_ => false) : db.Set<T>().Where(row => EF.Property<string>(row, column) == hash);
    }
}
