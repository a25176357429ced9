using Gongkai.App.People;
using Gongkai.Law.Calendar;

namespace Gongkai.App.History;

/// <summary>Who does something, when and why. Every write takes one and stands in the history under it.</summary>
/// <param name="Actor">The person, with what they may do; <see cref="Actor.System"/> for jobs and commands.</param>
/// <param name="At">The instant, UTC.</param>
/// <param name="Because">The reason given, where the operation asks for one.</param>
public sealed record Act(Actor Actor, DateTime At, string? Because = null)
{
    /// <summary>The legal day it happens on: Beijing time.</summary>
    public DateOnly Today => BeijingTime.Day(At);
}
