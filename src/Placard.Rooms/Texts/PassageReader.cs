using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Tokens;

namespace Placard.Rooms.Texts;

/// <summary>Reads the words of found passages from the edition, long ones cut around the words sought.</summary>
internal sealed class PassageReader(OpenEdition edition, SearchQuery query, Findings found)
{
    private const int WordsBefore = 25;
    private const int WordsShown = 70;

    /// <summary>The first passages of a text or speech.</summary>
    public IReadOnlyList<FoundPassage> Read(FoundText text, int most) => query.InSpeeches ? ReadSpeech(text, most) : ReadText(text, most);

    private List<FoundPassage> ReadText(FoundText text, int most)
    {
        var words = edition.Texts.Read(text.Symbol, query.Language);
        var passages = new List<FoundPassage>();
        if (words is null)
            return passages;
        foreach (var passage in text.Passages.Take(most))
        {
            var place = found.Corpus!.PlaceOf(passage);
            var paragraph = place.IsTitle ? words.Title : words.At(place.Address)?.Text ?? "";
            var address = Addresses.Text(text.Symbol, query.Language, place.Address);
            passages.Add(new FoundPassage(place.IsTitle ? "title" : place.Address.ToString(), address, Cut(paragraph, passage)));
        }
        return passages;
    }

    private List<FoundPassage> ReadSpeech(FoundText text, int most)
    {
        var (state, session, _) = found.Corpus!.SpeechOf(text.Document);
        var lines = edition.Texts.ReadSpeech(state, session) is { } speech ? SpeechPassages.Of(speech.Text) : [];
        var first = found.Corpus.Index.PassagesOf(text.Document).From;
        return
        [
            .. text.Passages.Take(most).Where(p => p - first < lines.Count).Select(p => new FoundPassage("", "", Cut(lines[p - first], p))),
        ];
    }

    private List<(string Words, bool IsMarked)> Cut(string text, int passage)
    {
        var marks = found.Search!.MarksIn(passage);
        var words = Token.Of(text);
        var pieces = new List<(string, bool)>();
        var from = marks.Count > 0 && marks[0].Word > WordsBefore && words.Count > WordsShown ? marks[0].Word - WordsBefore : 0;
        var to = Math.Min(words.Count, from + Math.Max(WordsShown, marks.Count > 0 ? marks[0].Word + marks[0].Length - from : 0));
        if (words.Count - to < WordsBefore / 2)
            to = words.Count;
        if (words.Count == 0)
            return [(text, false)];
        var at = from == 0 ? 0 : words[from].Start;
        var end = to == words.Count ? text.Length : words[to - 1].Start + words[to - 1].Length;
        if (from > 0)
            pieces.Add(("… ", false));
        foreach (var mark in marks.TakeWhile(m => m.Word + m.Length <= to))
        {
            var start = words[mark.Word].Start;
            var last = words[mark.Word + mark.Length - 1];
            if (start > at)
                pieces.Add((text[at..start], false));
            at = last.Start + last.Length;
            pieces.Add((text[start..at], true));
        }
        if (end > at)
            pieces.Add((text[at..end], false));
        if (to < words.Count)
            pieces.Add((" …", false));
        return pieces;
    }
}

/// <summary>A passage as it is shown: whole or cut, with the words sought marked.</summary>
/// <param name="Label">Where it stands: <c>OP12 (b)</c>; empty for a speech.</param>
/// <param name="Address">Its page and place; empty for a speech.</param>
/// <param name="Pieces">The words in order, those sought marked.</param>
public sealed record FoundPassage(string Label, string Address, IReadOnlyList<(string Words, bool IsMarked)> Pieces)
{
    /// <summary>The words alone.</summary>
    public string Words => string.Concat(Pieces.Select(p => p.Words));
}
