using System.Security.Cryptography;
using System.Text;

namespace Gongkai.App.Demo;

/// <summary>Chance that falls the same way every time: the demonstration is the same on every machine.</summary>
internal sealed class DemoDice(string seed)
{
    private ulong state = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    /// <summary>0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>An index, each as likely as its weight.</summary>
    public int Weighted(IReadOnlyList<int> weights)
    {
        var at = Below(weights.Sum());
        for (var i = 0; ; i++)
        {
            if ((at -= weights[i]) < 0)
            {
                return i;
            }
        }
    }

    // xorshift*; the demonstration needs variety, not secrecy.
    private ulong Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (state * 2685821657736338717UL) >> 16;
    }
}
