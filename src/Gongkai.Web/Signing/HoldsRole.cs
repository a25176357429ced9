using Gongkai.App.People;
using Microsoft.AspNetCore.Authorization;

namespace Gongkai.Web.Signing;

/// <summary>One of these roles, held anywhere in the tree.</summary>
public sealed record HoldsRole(Role[] Roles) : IAuthorizationRequirement;

internal sealed class HoldsRoleHandler(CurrentActor current) : AuthorizationHandler<HoldsRole>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, HoldsRole requirement)
    {
        if (await current.Find() is { } signedIn && signedIn.Actor.HoldsAnywhere(requirement.Roles))
        {
            context.Succeed(requirement);
        }
    }
}
