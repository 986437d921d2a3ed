using Placard.Record.Texts.Comparison;

namespace Placard.Rooms.Phrases;

/// <summary>Finds where a phrase entered a family of texts that was there before it, and what stood in its place.</summary>
internal sealed class EnteringFinder(OpenEdition edition, Language language, HeldTexts held)
{
    private const int MostFamilies = 8;

    /// <summary>The families it entered, earliest first.</summary>
    /// <param name="texts">The texts that have the phrase, earliest first.</param>
    public IReadOnlyList<Entering> Of(IReadOnlyList<TextWithPhrase> texts)
    {
        var entered = new List<Entering>();
        foreach (var first in texts.GroupBy(t => held.FamilyOf(t.Text)).Where(f => f.Key is not null).Select(f => f.First()))
        {
            if (entered.Count == MostFamilies)
                break;
            if (Entered(first) is { } found)
                entered.Add(found);
        }
        return entered;
    }

    private Entering? Entered(TextWithPhrase text)
    {
        var family = held.Families[held.FamilyOf(text.Text)!.Value];
        var predecessor = family.LastOrDefault(t =>
            t.Date.IsKnown && text.Date.IsKnown && t.Date.CompareTo(text.Date) < 0 && t != text.Text
        );
        if (predecessor is null || text.Uses.FirstOrDefault(u => !u.Place.IsTitle) is not { Place.Address.IsKnown: true } use)
            return null;
        if (WordingOf(predecessor) is not { } old || edition.Texts.Read(use.Document, language) is not { } @new)
            return null;
        var before = TextComparison.CounterpartsOf(old, @new, use.Place.Address);
        return new Entering(
            text,
            use,
            predecessor,
            old.Symbol,
            string.Join(ParagraphPair.Break, before.Select(p => p.Text)),
            string.Join(", ", before.Select(p => p.Address.ToString()))
        );
    }

    private StructuredText? WordingOf(TextEntry text)
    {
        var document = text
            .Wordings.Where(w => w.Language == language)
            .Select(w => w.Document)
            .OrderByDescending(d => d == text.Symbol)
            .FirstOrDefault();
        return document == default(DocumentSymbol) ? null : edition.Texts.Read(document, language);
    }
}
