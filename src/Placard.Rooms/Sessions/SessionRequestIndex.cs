using Placard.Edition.Phrases;
using Placard.Record.Texts.Requests;
using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Sessions;

/// <summary>A paragraph of a text that asks for something at a session.</summary>
/// <param name="Text">The text.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Words">Its words.</param>
/// <param name="Found">Where it names the session, and what it asks for.</param>
public sealed record TextRequest(TextEntry Text, ParagraphAddress Paragraph, string Words, SessionRequest Found)
{
    /// <summary>The paragraph on the page of its text.</summary>
    public string Address => Addresses.Text(Text.Symbol, Language.English, Paragraph);
}

/// <summary>What adopted texts ask for at later sessions, looked up by the words that name a session.</summary>
internal sealed class SessionRequestIndex
{
    private const int MostSessions = 128;
    private const int LastSpelled = 99;

    // Bodies count alike: of a text older than this the number of a session is another body's.
    private const int YearsAhead = 8;

    private readonly OpenEdition _edition;
    private readonly Memo<(Body Body, int Number), IReadOnlyList<TextRequest>> _requests;

    private SessionRequestIndex(OpenEdition edition)
    {
        _edition = edition;
        _requests = new(MostSessions, asked => [.. Find(asked.Body, asked.Number)]);
    }

    public static SessionRequestIndex Of(OpenEdition edition) => edition.Keep(e => new SessionRequestIndex(e));

    /// <summary>What is asked for at a numbered session of the Human Rights Council or the General Assembly: what is to be taken up first,
    /// then dialogues, reports and the rest, of each the latest text first.</summary>
    public IReadOnlyList<TextRequest> At(Body body, int number) => _requests.Get((body, number));

    private IEnumerable<TextRequest> Find(Body body, int number)
    {
        if (number > LastSpelled || _edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English) is not { } corpus)
            return [];
        var last = SessionIndex.Of(_edition).CalendarOf(body)?.DaysOf(number)?.Last;
        return corpus
            .Index.Uses(corpus.Index.Find(SessionRequestFinder.WordsOf(number)))
            .Select(use => (use.Document, Place: corpus.PlaceOf(use.Passage)))
            .Where(use => use.Place is { IsTitle: false, Footnote: 0 })
            .Distinct()
            .GroupBy(use => use.Document, use => use.Place.Address)
            .Select(of => (Symbol: corpus.SymbolOf(of.Key), Paragraphs: of))
            .SelectMany(of =>
                _edition.Texts.Find(of.Symbol) is { } text && text.Symbol == of.Symbol && MayAsk(text, body, number, last)
                    ? In(text, of.Paragraphs).Where(r => r.Found.Body == body && r.Found.Session == number)
                    : []
            )
            .OrderBy(r => r.Found.Kind)
            .ThenByDescending(r => r.Text.Date)
            .ThenByDescending(r => r.Text.Symbol);
    }

    // What a draft asks for was not agreed.
    private static bool MayAsk(TextEntry text, Body body, int number, DateOnly? last) =>
        text is { Symbol.Form: DocumentForm.Resolution or DocumentForm.Decision, Date.IsKnown: true }
        && (text.Body != body || SessionCalendar.NumberOf(text.Session) is not { } own || own < number)
        && (last is not { } day || (text.Date.Earliest < day && text.Date.Latest > day.AddYears(-YearsAhead)));

    private IEnumerable<TextRequest> In(TextEntry text, IEnumerable<ParagraphAddress> paragraphs)
    {
        if (text.Body is not { } body || _edition.Texts.Read(text.Symbol, Language.English) is not { } words)
            yield break;
        foreach (var address in paragraphs)
        {
            if (words.At(address) is not { Kind: ParagraphKind.Operative } paragraph)
                continue;
            foreach (var found in SessionRequestFinder.In(paragraph.Text, body))
                yield return new TextRequest(text, address, paragraph.Text, found);
        }
    }
}
