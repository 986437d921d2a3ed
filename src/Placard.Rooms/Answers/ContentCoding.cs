using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Placard.Rooms.Answers;

/// <summary>How the bytes of an answer travel.</summary>
internal enum ContentCoding
{
    Plain,
    Brotli,
    Gzip,
}

/// <summary>Which coding a reader gets.</summary>
internal static class ContentCodings
{
    /// <summary>The name of a coding in headers; null for none.</summary>
    public static string? NameOf(ContentCoding coding) =>
        coding switch
        {
            ContentCoding.Brotli => "br",
            ContentCoding.Gzip => "gzip",
            _ => null,
        };

    /// <summary>The smallest that a request takes.</summary>
    public static ContentCoding For(HttpRequest request)
    {
        StringValues accepted = request.Headers.AcceptEncoding;
        if (accepted.Count == 0)
            return ContentCoding.Plain;
        var text = accepted.Count == 1 ? accepted[0] ?? "" : accepted.ToString();
        if (Takes(text, "br"))
            return ContentCoding.Brotli;
        return Takes(text, "gzip") ? ContentCoding.Gzip : ContentCoding.Plain;
    }

    private static bool Takes(ReadOnlySpan<char> accepted, string name)
    {
        foreach (var part in accepted.Split(','))
        {
            var one = accepted[part];
            var at = one.IndexOf(';');
            if ((at < 0 ? one : one[..at]).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return at < 0 || !IsNone(one[(at + 1)..].Trim());
        }
        return false;
    }

    // q=0 says that it is not taken.
    private static bool IsNone(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && weight[2..].Trim().TrimEnd('0') is "" or "0" or "0." or ".";
}
