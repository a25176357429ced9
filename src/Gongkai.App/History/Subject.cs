namespace Gongkai.App.History;

/// <summary>What an act is done to, as the history files it.</summary>
/// <param name="Operation">For programs: <c>annual-report.submit</c>.</param>
/// <param name="Kind">The entity's kind.</param>
/// <param name="Id">Its identity.</param>
/// <param name="OrganId">The organ whose record it is.</param>
public sealed record Subject(string Operation, string Kind, string Id, Guid? OrganId = null);
