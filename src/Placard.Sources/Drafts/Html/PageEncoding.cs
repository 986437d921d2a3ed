using System.Text;
using System.Text.RegularExpressions;
using Placard.Sources.Drafts.Plain;

namespace Placard.Sources.Drafts.Html;

/// <summary>Tells in which encoding a web page is: as it says itself, else as a plain text's is told.</summary>
internal static partial class PageEncoding
{
    private const int LookedAt = 2048;

    /// <summary>The page as text.</summary>
    public static string TextOf(byte[] content) => Read(content).Text;

    /// <summary>The page as text, and its encoding.</summary>
    public static SourceText Read(byte[] content)
    {
        var start = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, LookedAt));
        if (Said().Match(start) is { Success: true } match && NameOf(match.Groups["name"].Value) is { } encoding)
            return SourceText.Of(content, encoding);
        return PlainEncoding.Read(content);
    }

    // Of what it says only Windows' old ones are heeded: UTF-8 and UTF-16 show themselves, and pages claim them wrongly.
    private static Encoding? NameOf(string name) =>
        name.ToLowerInvariant() switch
        {
            "windows-1252" or "iso-8859-1" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            "windows-1251" => CodePagesEncodingProvider.Instance.GetEncoding(1251),
            "windows-1256" => CodePagesEncodingProvider.Instance.GetEncoding(1256),
            "gb2312" or "gbk" or "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding(54936),
            _ => null,
        };

    [GeneratedRegex(
        @"<meta[^>]{0,200}charset\s*=\s*[""']?(?<name>[A-Za-z0-9-]{3,20})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Said();
}
