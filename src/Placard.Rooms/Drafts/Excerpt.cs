using Placard.Record.Texts.Weakening;

namespace Placard.Rooms.Drafts;

/// <summary>The words that a finding means, with some of what stands around them.</summary>
/// <param name="Before">What stands before, from an ellipsis on where there is more.</param>
/// <param name="Words">The words meant.</param>
/// <param name="After">What stands after.</param>
public sealed record Excerpt(string Before, string Words, string After)
{
    private const int Beside = 90;
    private const int LongestWhole = 260;

    /// <summary>The excerpt of a quote.</summary>
    public static Excerpt Of(Quote quote)
    {
        if (quote.Length == 0)
            return new Excerpt("", Around(quote.Text, quote.At), "");
        var from = quote.At <= Beside ? 0 : AtBlank(quote.Text, quote.At - Beside) + 1;
        var end = quote.At + quote.Length;
        var to = quote.Text.Length - end <= Beside ? quote.Text.Length : AtBlank(quote.Text, end + Beside);
        return new Excerpt(
            (from > 0 ? "… " : "") + quote.Text[from..quote.At],
            quote.Words,
            quote.Text[end..Math.Max(end, to)] + (to < quote.Text.Length ? " …" : "")
        );
    }

    /// <summary>The excerpt with the words meant between guillemets.</summary>
    public override string ToString() => Before.Length + After.Length == 0 ? Words : $"{Before}«{Words}»{After}";

    // As much of a paragraph as is read at a glance, with the place to look at in its middle.
    private static string Around(string text, int at)
    {
        if (text.Length <= LongestWhole)
            return text;
        var from = Math.Clamp(at - LongestWhole / 2, 0, text.Length - LongestWhole);
        from = from == 0 ? 0 : AtBlank(text, from) + 1;
        var to = text.Length - from <= LongestWhole ? text.Length : AtBlank(text, from + LongestWhole);
        if (to <= from)
            to = Math.Min(from + LongestWhole, text.Length);
        return (from > 0 ? "… " : "") + text[from..to] + (to < text.Length ? " …" : "");
    }

    private static int AtBlank(string text, int near)
    {
        var at = text.LastIndexOf(' ', Math.Min(near, text.Length - 1));
        return at > 0 ? at : near;
    }
}
