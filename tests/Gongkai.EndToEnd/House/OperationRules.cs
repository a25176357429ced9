using Gongkai.App.Setup;
using Quartz;

namespace Gongkai.EndToEnd.House;

/// <summary>Every operation is reachable from a page, a command or a job.</summary>
public sealed class OperationRules
{
    // Why each is reachable from nowhere. An operation that has got its page is taken off; a test asks.
    private static readonly Dictionary<string, string> Excused = [];

    [Fact]
    public void Every_operation_is_reachable_from_a_page_a_command_or_a_job()
    {
        var operations = OfficeServices.Operations().ToHashSet();
        Assert.True(operations.Count >= 90, $"only {operations.Count} operations were looked at");

        var reached = Reached();
        Assert.Contains(operations, reached.Contains);

        var forgotten = operations.Where(operation => !reached.Contains(operation) && !Excused.ContainsKey(operation.Name)).Select(operation => operation.FullName).Order().ToList();
        Assert.True(forgotten.Count == 0, $"""
            Nobody can do these: give each a page, a command or a job, take it out, or say in {nameof(OperationRules)}.{nameof(Excused)} why not:
            {string.Join('\n', forgotten)}
            """);
    }

    [Fact]
    public void Nothing_is_excused_that_needs_no_excuse()
    {
        var operations = OfficeServices.Operations().ToDictionary(operation => operation.Name);
        var reached = Reached();

        Assert.DoesNotContain(Excused.Keys, name => !operations.TryGetValue(name, out var operation) || reached.Contains(operation));
    }

    // From the pages, the API, the commands and the jobs on, through whatever in App they use.
    private static HashSet<Type> Reached()
    {
        var inside = BuiltCode.App.Uses().SelectMany(use => BuiltCode.TypesOf(use.Used).Select(type => (From: use.In, To: BuiltCode.Outermost(type)))).Distinct().ToLookup(use => use.From, use => use.To);
        var begin = BuiltCode.Web.Uses().Concat(BuiltCode.Cli.Uses()).SelectMany(use => BuiltCode.TypesOf(use.Used)).Select(BuiltCode.Outermost)
            .Concat(BuiltCode.App.Types.Where(type => typeof(IJob).IsAssignableFrom(type))).Where(type => type.Assembly == BuiltCode.App.Assembly);
        var reached = new HashSet<Type>();
        var next = new Stack<Type>(begin);
        while (next.TryPop(out var type))
        {
            if (reached.Add(type))
            {
                foreach (var used in inside[type].Where(used => used.Assembly == BuiltCode.App.Assembly))
                {
                    next.Push(used);
                }
            }
        }

        return reached;
    }
}
