using Placard.Record.Claims;
using Placard.Record.Claims.Votes;

namespace Placard.Rooms.Claims;

/// <summary>A text that a document can mean, with the document of it whose English words are held.</summary>
/// <param name="Entry">The text.</param>
/// <param name="Document">The document whose words they are.</param>
/// <param name="IsOther">Whether the document cited is another one of the same text, as the draft of a resolution.</param>
internal sealed record FoundText(TextEntry Entry, DocumentSymbol Document, bool IsOther);

/// <summary>The texts that a document can mean by one of its proposals, as far as their English words are held.</summary>
/// <param name="Texts">The texts, likeliest first.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="Why">The same in a sentence.</param>
internal sealed record FoundTexts(IReadOnlyList<FoundText> Texts, NotCheckableReason Reason, string Why)
{
    /// <summary>Whether it is beyond doubt which text is meant: it is cited by its symbol, or its whole tally is given.</summary>
    public bool IsSure { get; init; }

    public static FoundTexts Of(ProposalReference proposal, ClaimRecord record)
    {
        var cited = proposal.Symbols.Select(s => Held(s, s, record)).OfType<FoundText>().ToArray();
        if (cited.Length == 0 && proposal.Symbols.Count > 0)
            return None(NotCheckableReason.NotHeld, $"The English text of {proposal.Symbols[0]} is not held.");
        // A report and a resolution can have one spelling: the resolution comes first where only it is held.
        if (cited.Length > 0)
            return new([cited.FirstOrDefault(t => t.Entry.Body == proposal.Body) ?? cited[0]], NotCheckableReason.None, "")
            {
                IsSure = true,
            };
        var found = record.VotesOf(proposal);
        if (found.Votes.Count == 0)
            return None(NotCheckableReason.Unclear, found.Why);
        var texts = found
            .Votes.Where(v => !record.IsLater(v.Date))
            .Select(v => Held(v.Symbol.IsKnown ? v.Symbol : v.Draft, v.Symbol.IsKnown ? v.Symbol : v.Draft, record))
            .ToArray();
        if (texts.Length == 0)
            return None(NotCheckableReason.NotHeld, "The votes that fit are later than the document.");
        return texts.Any(t => t is null)
            ? None(NotCheckableReason.NotHeld, $"The English text of {found.Votes[0].Address}, {found.Votes[0].Title}, is not held.")
            : new([.. texts.OfType<FoundText>().DistinctBy(t => t.Entry.Symbol)], NotCheckableReason.None, "")
            {
                IsSure =
                    found.Votes.Count == 1 && proposal.Assertions.OfType<TallyAssertion>().Any(t => AssertionCheck.Fits(t, found.Votes[0])),
            };
    }

    private static FoundTexts None(NotCheckableReason reason, string why) => new([], reason, why);

    private static FoundText? Held(DocumentSymbol symbol, DocumentSymbol cited, ClaimRecord record)
    {
        if (record.Edition.Texts.Find(symbol) is not { } entry)
            return null;
        var held = entry.Wordings.Where(w => w.Language == Language.English).Select(w => w.Document).ToArray();
        if (held.Length == 0)
            return null;
        var document =
            held.Contains(cited) ? cited
            : held.Contains(entry.Symbol) ? entry.Symbol
            : held[0];
        return new(entry, document, IsOther: document != cited);
    }
}
