using Gongkai.App.People.Passwords;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.People.Signing;

/// <summary>Identity over the office's people, without cookies: the site adds those.</summary>
public static class PeopleServices
{
    public static IdentityBuilder AddPeople(this IServiceCollection services, SignInSettings settings)
    {
        services.AddSingleton(settings);
        services.AddLogging();

        return services.AddIdentityCore<Person>(options => Apply(settings, options))
            .AddUserStore<PersonStore>()
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddPasswordValidator<CommonPasswords>();
    }

    private static void Apply(SignInSettings settings, IdentityOptions options)
    {
        options.Password.RequiredLength = settings.PasswordLength;
        options.Password.RequireDigit = settings.PasswordNeedsDigit;
        options.Password.RequireLowercase = settings.PasswordNeedsLowercase;
        options.Password.RequireUppercase = settings.PasswordNeedsUppercase;
        options.Password.RequireNonAlphanumeric = settings.PasswordNeedsSymbol;
        options.Password.RequiredUniqueChars = 4;
        options.Lockout.MaxFailedAccessAttempts = settings.Tries;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(settings.LockedMinutes);
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-_";
    }
}
