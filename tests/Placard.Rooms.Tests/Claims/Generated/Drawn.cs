using System.Globalization;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>A place in a sentence that can be filled rightly or wrongly.</summary>
/// <param name="Name">What stands there: <c>number</c>, <c>state</c>.</param>
/// <param name="Right">The words that make the sentence true.</param>
/// <param name="Wrong">Words each of which makes it false, all other places being right; empty where the record denies none.</param>
internal sealed record Blank(string Name, string Right, IReadOnlyList<string> Wrong)
{
    public Blank(string name, string right)
        : this(name, right, []) { }
}

/// <summary>What a template drew from the record: a sentence with blanks.</summary>
/// <param name="Pattern">The sentence, <c>{0}</c> standing for the first blank.</param>
/// <param name="Record">What it rests on.</param>
/// <param name="Blanks">The blanks.</param>
internal sealed record Drawn(string Pattern, string Record, params IReadOnlyList<Blank> Blanks)
{
    /// <summary>The true sentence.</summary>
    public string Right() => Filled([.. Blanks.Select(b => b.Right)]);

    /// <summary>The sentence with one blank filled with other words.</summary>
    public string With(Blank blank, string words) => Filled([.. Blanks.Select(b => ReferenceEquals(b, blank) ? words : b.Right)]);

    private string Filled(object[] words)
    {
        var text = string.Format(CultureInfo.InvariantCulture, Pattern, words);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
