using Placard.Record.Texts.Weakening;

namespace Placard.Rooms.Drafts.Checking;

/// <summary>The words that a finding means, with some of what stands around them.</summary>
/// <param name="Before">What stands before, from an ellipsis on where there is more.</param>
/// <param name="Words">The words meant.</param>
/// <param name="After">What stands after.</param>
public sealed record Excerpt(string Before, string Words, string After)
{
    private const int Around = 90;
    private const int LongestWhole = 260;

    /// <summary>The excerpt of a quote.</summary>
    public static Excerpt Of(Quote quote)
    {
        if (quote.Length == 0)
            return new Excerpt("", quote.Text.Length <= LongestWhole ? quote.Text : quote.Text[..AtBlank(quote.Text, LongestWhole)] + " …", "");
        var from = quote.At <= Around ? 0 : AtBlank(quote.Text, quote.At - Around) + 1;
        var end = quote.At + quote.Length;
        var to = quote.Text.Length - end <= Around ? quote.Text.Length : AtBlank(quote.Text, end + Around);
        return new Excerpt((from > 0 ? "… " : "") + quote.Text[from..quote.At], quote.Words, quote.Text[end..Math.Max(end, to)] + (to < quote.Text.Length ? " …" : ""));
    }

    /// <summary>The excerpt with the words meant between guillemets.</summary>
    public override string ToString() => Before.Length + After.Length == 0 ? Words : $"{Before}«{Words}»{After}";

    private static int AtBlank(string text, int near)
    {
        var at = text.LastIndexOf(' ', Math.Min(near, text.Length - 1));
        return at > 0 ? at : near;
    }
}
