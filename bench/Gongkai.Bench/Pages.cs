using System.Text;
using Gongkai.Testing.Generated;

namespace Gongkai.Bench;

/// <summary>The pages that are measured: whole saved pages of a county site with a report pasted from Word, invented, of about 40 KB.</summary>
internal static class Pages
{
    public static byte[] Page(int seed) => Encoding.UTF8.GetBytes(GeneratedReport.AsWordHtmlPage(seed));
}
