using Gongkai.App.People;
using Gongkai.Testing.Office;
using Gongkai.Web.Tests.PageTest;
using Microsoft.AspNetCore.Hosting;

namespace Gongkai.Web.Tests.Access;

/// <summary>Every route × every role, anonymous included, against <c>access.csv</c>. A route without a line fails, and so does a line without a route.</summary>
public abstract class AccessTests(Database database) : PageTests(database)
{
    private const int FewestRoutes = 20;

    protected override void Change(IWebHostBuilder host)
    {
        host.UseSetting("Web:SignInsPerMinute", "100000");
        host.UseSetting("Web:FormsPerMinute", "100000");
    }

    [Fact]
    public void Every_route_has_a_line_and_every_line_a_route()
    {
        var routes = SiteRoute.All(Site.Services).Select(route => route.Key).ToHashSet();
        Assert.True(routes.Count >= FewestRoutes, $"only {routes.Count} routes were looked at");

        var lines = AccessTable.Lines.Keys.ToHashSet();
        None(string.Join('\n', routes.Except(lines).Order().Select(route => $"no line in access.csv: {route},?").Concat(lines.Except(routes).Order().Select(line => $"no such route: {line}"))));
    }

    [Fact]
    public async Task Everyone_gets_what_the_table_says_and_nothing_else()
    {
        var county = await County();
        var visitors = new List<(string Name, Role? Role, Visitor Visitor)> { (AccessTable.Anyone, null, Site.Anyone()), (AccessTable.SignedIn, null, await SignedInAs(county)) };
        foreach (var role in Enum.GetValues<Role>())
        {
            visitors.Add(($"{role}", role, await SignedInAs(county, role)));
        }

        var wrong = new List<string>();
        var asked = 0;
        foreach (var route in SiteRoute.All(Site.Services).Where(route => AccessTable.Lines.ContainsKey(route.Key)))
        {
            foreach (var (name, role, visitor) in visitors)
            {
                var answer = await Answer.To(visitor, route);
                asked++;
                if (answer != AccessTable.Expected(route.Key, name, role))
                {
                    wrong.Add($"{route.Key} as {name}: {answer}");
                }
            }
        }

        Assert.True(asked >= FewestRoutes * 13, $"only {asked} requests were made");
        None(string.Join('\n', wrong));
    }

    // xunit cuts long texts; here every line is needed.
    private static void None(string offenders) => Assert.True(offenders.Length == 0, offenders);
}

public sealed class AccessTests_on_SQLite() : AccessTests(Database.SQLite);

public sealed class AccessTests_on_PostgreSQL() : AccessTests(Database.PostgreSQL);
