using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims;

/// <summary>Finds what a sentence names.</summary>
internal static partial class SentenceReader
{
    /// <summary>The context of a document before its first sentence.</summary>
    public static ReadingContext Begin(ClaimDocument document) =>
        new(document.Dated, document.Paragraphs.Any(p => OfUnitedNations().IsMatch(p)));

    /// <summary>Reads one sentence; what it names becomes part of the context of the next.</summary>
    public static MarkedSentence Read(ClaimSentence sentence, ReadingContext context)
    {
        var text = sentence.Text;
        var occupied = new Occupied(text.Length);
        var found = new List<Mention>();
        QuoteFinder.Find(text, occupied, found);
        SessionFinder.Find(text, occupied, found);
        BodyFinder.Find(text, occupied, context, found);
        SymbolFinder.Find(text, occupied, context, found);
        TallyFinder.Find(text, occupied, found);
        var words = Word.Of(text);
        TreatyFinder.Find(words, occupied, found);
        PeriodFinder.Find(text, occupied, context, found);
        StateFinder.Find(text, words, occupied, found, context.Dated, NameOf);
        GroupFinder.Find(text, occupied, found);
        NumberFinder.Find(text, occupied, found);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return new MarkedSentence(sentence, found);
    }

    private static string NameOf(StateCode state) => StateRegister.Default.Find(state)?.Name ?? state.ToString();

    [GeneratedRegex(
        @"\b(?:Human Rights Council|UNHRC|HRC|United Nations|UN|U\.N\.|General Assembly|Security Council|ECOSOC|OHCHR|Special Rapporteur|A/HRC)\b"
    )]
    private static partial Regex OfUnitedNations();
}
