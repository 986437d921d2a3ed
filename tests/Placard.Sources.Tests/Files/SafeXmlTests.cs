using System.Text;
using System.Xml;
using Placard.Sources.Files;

namespace Placard.Sources.Tests.Files;

public class SafeXmlTests
{
    private static int Elements(string xml)
    {
        using var reader = SafeXml.Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)));
        var count = 0;
        while (reader.Read())
            count += reader.NodeType == XmlNodeType.Element ? 1 : 0;
        return count;
    }

    [Fact]
    public void Plain_XML_is_read() => Assert.Equal(3, Elements("<?xml version=\"1.0\"?><a x='1'><b/>text<c>&amp;</c></a>"));

    [Theory]
    [InlineData(
        "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;&y;&y;\">]><a>&z;</a>"
    )]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    public void A_document_type_is_refused(string xml) => Assert.Throws<XmlException>(() => Elements(xml));

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Equal(200, Elements(Nested(200)));
        Assert.Throws<UnreadableFileException>(() => Elements(Nested(100_000)));
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));
}
