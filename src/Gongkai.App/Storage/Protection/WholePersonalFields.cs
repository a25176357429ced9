using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gongkai.App.Storage.Protection;

/// <summary>
/// Refuses a query that compares, searches or orders by an encrypted column: the database would answer, and wrongly. Whoever writes such a query learns
/// it at the first run. Asking whether a field is null, and reading it, is right.
/// </summary>
internal sealed class WholePersonalFields : ExpressionVisitor, IQueryExpressionInterceptor
{
    private static readonly string[] Orders = [nameof(Queryable.OrderBy), nameof(Queryable.OrderByDescending), nameof(Queryable.ThenBy), nameof(Queryable.ThenByDescending), nameof(Queryable.GroupBy)];

    public static WholePersonalFields Watch { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if ((IsPersonal(node.Left) && !IsNull(node.Right)) || (IsPersonal(node.Right) && !IsNull(node.Left)))
        {
            Refuse(node);
        }

        return base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var order = Orders.Contains(node.Method.Name) && node.Method.DeclaringType == typeof(Queryable) && node.Arguments[1] is UnaryExpression { Operand: LambdaExpression { Body: var key } } && IsPersonal(key);
        if (order || (node.Object is not null && IsPersonal(node.Object)) || (node.Method.DeclaringType != typeof(Queryable) && node.Method.ReturnType == typeof(bool) && node.Arguments.Any(IsPersonal)))
        {
            Refuse(node);
        }

        return base.VisitMethodCall(node);
    }

    private static bool IsPersonal(Expression expression) => expression switch
    {
        MemberExpression { Member: PropertyInfo property, Expression: { } of } => of.Type.GetProperty(property.Name)?.GetCustomAttribute<PersonalAttribute>() is not null,   // an override's, too
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsPersonal(convert.Operand),
        BinaryExpression { NodeType: ExpressionType.Coalesce } either => IsPersonal(either.Left),
        _ => false,
    };

    private static bool IsNull(Expression expression) => expression is ConstantExpression { Value: null } || (expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && IsNull(convert.Operand));

    private static void Refuse(Expression what) => throw new InvalidOperationException(
        $"An encrypted field cannot be compared, searched or ordered by in the database: {what}. For equal values: db.WherePersonal(…), with [Personal(Lookup = …)].");
}
