using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Phrases;

/// <summary>A phrase with the words around it, as they are written.</summary>
/// <param name="Before">What stands before, shortened.</param>
/// <param name="Phrase">The phrase itself.</param>
/// <param name="After">What stands after, shortened.</param>
public readonly record struct Snippet(string Before, string Phrase, string After)
{
    private const int Around = 110;

    /// <summary>Cuts a phrase out of its passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="word">How many words are before the phrase.</param>
    /// <param name="length">How many words the phrase has.</param>
    public static Snippet Of(string passage, int word, int length)
    {
        var words = new TokenReader(passage);
        for (var i = 0; i <= word; i++)
        {
            if (!words.Read())
                return new Snippet("", "", passage);
        }
        var start = words.Start;
        for (var i = 1; i < length && words.Read(); i++) { }
        var end = words.Start + words.Length;
        return new Snippet(Tail(passage[..start]), passage[start..end], Head(passage[end..]));
    }

    /// <summary>All of it, as one line.</summary>
    public override string ToString() => Before + Phrase + After;

    // At a blank where there is one near; Chinese has none.
    private static string Tail(string text)
    {
        if (text.Length <= Around)
            return text;
        var from = text.IndexOf(' ', text.Length - Around);
        return "… " + text[(from >= 0 && from < text.Length - 1 ? from + 1 : text.Length - Around)..];
    }

    private static string Head(string text)
    {
        if (text.Length <= Around)
            return text;
        var to = text.LastIndexOf(' ', Around);
        return text[..(to > 0 ? to : Around)] + " …";
    }
}
