using Gongkai.App.Storage;
using Microsoft.AspNetCore.Identity;

namespace Gongkai.App.People;

/// <summary>Someone who signs in to the desk. The user name is what they type; the name is what others see.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public Person() => Id = Guid.CreateVersion7();

    /// <summary>姓名.</summary>
    public required string Name { get; set; }

    [Personal]
    public override string? PhoneNumber { get; set; }

    [Personal(Lookup = Lookup.Text)]
    public override string? Email { get; set; }

    /// <summary>Not stored: Identity finds people by <see cref="Email"/>'s lookup column.</summary>
    public override string? NormalizedEmail { get; set; }

    /// <summary>The organ they work in.</summary>
    public Guid? OrganId { get; set; }

    public bool Disabled { get; set; }

    /// <summary>The password was set by someone else and must be changed at the next sign-in.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>An account of the demonstration; refused outside it.</summary>
    public bool Demo { get; set; }

    /// <summary>What an administrator needs to remember about the account.</summary>
    [Personal]
    public string? Note { get; set; }

    /// <summary>The half minute whose code was used last: a code looked on at typing opens nothing.</summary>
    public long? LastCodeStep { get; set; }

    public DateTime CreatedAt { get; init; }

    public DateTime? LastSignInAt { get; set; }

    public bool IsLockedAt(DateTime at) => LockoutEnd is { } until && until.UtcDateTime > at;

    public void LockUntil(DateTime? until) => LockoutEnd = until is { } instant ? new DateTimeOffset(instant, TimeSpan.Zero) : null;
}
