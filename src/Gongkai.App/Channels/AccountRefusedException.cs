using Gongkai.App.Outbox;

namespace Gongkai.App.Channels;

/// <summary>The account's interface refused. A wrong id or secret, or a text it does not take, is given up at once; that it is busy or the quota of the day is used up passes.</summary>
public sealed class AccountRefusedException(int code) : Exception($"The account's interface refused with {code}.")
{
    // Busy, token expired in between, quota, minute quota.
    private static readonly int[] Passing = [-1, 42001, 45009, 45011];

    internal static Exception Of(int code) => Passing.Contains(code) ? new AccountRefusedException(code) : new RefusedForGoodException($"OfficialAccount: {code}", new AccountRefusedException(code));
}
