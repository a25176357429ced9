using System.Text;
using System.Xml;

namespace Gongkai.Web.Site;

/// <summary>XML as UTF-8 bytes.</summary>
internal static class XmlText
{
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            write(xml);
        }

        return bytes.ToArray();
    }
}
