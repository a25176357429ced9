using Gongkai.App.Organs;
using Gongkai.App.People;

namespace Gongkai.App.Feedback;

/// <summary>Who may read and who may answer what the public writes to an organ.</summary>
public static class FeedbackAccess
{
    private static readonly Role[] Readers = [Role.InformationOfficer, Role.RequestHandler, Role.OfficeHead, Role.Authority, Role.Supervisor];
    private static readonly Role[] Writers = [Role.InformationOfficer, Role.RequestHandler, Role.OfficeHead, Role.Authority];

    public static bool MayRead(Actor actor, Organ organ) => actor.Holds(organ, Readers);

    public static bool MayAnswer(Actor actor, Organ organ) => actor.Holds(organ, Writers);

    /// <summary>The one who writes: nobody signed in, and nobody the history could name.</summary>
    public static Actor TheWriter { get; } = new(null, "来信人", []);
}
