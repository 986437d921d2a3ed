namespace Placard.Record.Texts.Recognition;

/// <summary>Letters that a typesetter joined, written out.</summary>
public static class Ligatures
{
    private static readonly string[] Written = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The text with each of them written out, so that <c>ﬁve</c> is found as <c>five</c>.</summary>
    public static string WrittenOut(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06'))
            return text;
        return string.Concat(text.Select(c => c is >= '\uFB00' and <= '\uFB06' ? Written[c - '\uFB00'] : c.ToString()));
    }
}
