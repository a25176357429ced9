using Gongkai.App.History;
using Gongkai.App.Hotline;
using Gongkai.App.Organs;
using Gongkai.App.People;
using Gongkai.Law;
using Gongkai.Testing.Builders;
using Gongkai.Testing.Office;

namespace Gongkai.App.Tests.Hotline;

public abstract class HotlineTests(Database database) : OfficeTests(database)
{
    private readonly Organ county = An.Organ();

    [Fact]
    public async Task Transfers_of_a_year_are_counted()
    {
        await Office.Given(county);
        var first = (await Register("H-1", dueIn: 1)).Value;
        await Register("H-2", dueIn: 30);
        Office.Clock.Advance(TimeSpan.FromDays(5));
        await Close(first.Id, becameRequest: true);

        var shown = await Office.Run((ListTransfers list) => list.Run(null, 1, By.Actor, default));

        Assert.Equal((2, 1, 1, 1), (shown.Received, shown.Closed, shown.Late, shown.BecameRequests));
        Assert.Equal(["H-2", "H-1"], shown.Lines.Select(line => line.Transfer.TransferNumber));
    }

    [Fact]
    public async Task A_number_is_registered_once()
    {
        await Office.Given(county);
        await Register("H-1", dueIn: 1);

        Assert.Equal("hotline.transferNumber", (await Register(" H-1 ", dueIn: 1)).Refusal?.Code);
        Assert.Equal("hotline.dueOn", (await Register("H-3", dueIn: -1)).Refusal?.Code);
        Assert.Equal("hotline.not-found", (await Office.Run((RegisterTransfer register) => register.Run(
            new("yunling", "H-4", Office.Act().Today, null, "询问"), Office.Act(An.Actor(Role.FinalReviewer, county)), default))).Refusal?.Code);
    }

    private Act By => Office.Act(An.Actor(Role.RequestHandler, county));

    private Task<Outcome<HotlineTransfer>> Register(string number, int dueIn) =>
        Office.Run((RegisterTransfer register) => register.Run(new("yunling", number, By.Today, By.Today.AddDays(dueIn), "询问补贴发放"), By, default));

    private Task<Outcome<HotlineTransfer>> Close(Guid id, bool becameRequest) =>
        Office.Run((CloseTransfer close) => close.Run(new(id, By.Today, "已答复来电人", becameRequest), By, default));
}

public sealed class HotlineTests_on_SQLite() : HotlineTests(Database.SQLite);

public sealed class HotlineTests_on_PostgreSQL() : HotlineTests(Database.PostgreSQL);
