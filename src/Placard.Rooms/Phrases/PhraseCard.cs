using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>All that is told of a phrase: what bodies agreed, and beside it, never added to it, what states said.</summary>
public sealed record PhraseCard
{
    /// <summary>The phrase.</summary>
    public required PhraseQuery Asked { get; init; }

    /// <summary>What the edition holds in this language, body by body: all that "first" can mean.</summary>
    public required IReadOnlyList<BodyHeld> Held { get; init; }

    /// <summary>The texts that have the phrase, earliest first; those without a date last.</summary>
    public required IReadOnlyList<TextWithPhrase> Texts { get; init; }

    /// <summary>Uses older than all of them.</summary>
    public required EarlierUses Earlier { get; init; }

    /// <summary>For every body of which there are texts: how many have the phrase, and the first of them; null for none.</summary>
    public IEnumerable<(BodyHeld Held, int With, TextWithPhrase? First)> ByBody =>
        Held.Select(held =>
        {
            var with = Texts.Where(t => t.Text.Body == held.Body).ToArray();
            return (held, with.Length, with.FirstOrDefault());
        });

    /// <summary>What the edition has of the body of the first text; null where no text has the phrase.</summary>
    public BodyHeld? FirstIn => Texts.Count == 0 ? null : Held.First(h => h.Body == Texts[0].Text.Body);

    /// <summary>How many uses they have together.</summary>
    public int Uses => Texts.Sum(t => t.Uses.Count);

    /// <summary>Uses in footnotes, counted apart.</summary>
    public required IReadOnlyList<TextWithPhrase> Footnotes { get; init; }

    /// <summary>By year: texts that have it, and texts held.</summary>
    public required IReadOnlyList<YearOfPhrase> Years { get; init; }

    /// <summary>By body.</summary>
    public required IReadOnlyList<Share> Bodies { get; init; }

    /// <summary>By family, which is a body's texts of one title.</summary>
    public required IReadOnlyList<Share> Families { get; init; }

    /// <summary>By the subjects that libraries filed the texts under.</summary>
    public required IReadOnlyList<Share> Subjects { get; init; }

    /// <summary>Who sponsored the texts.</summary>
    public required SponsorsOfPhrase Sponsors { get; init; }

    /// <summary>The recorded votes on the texts, of those beyond doubt.</summary>
    public required IReadOnlyList<VoteEvent> Votes { get; init; }

    /// <summary>How each state voted on them.</summary>
    public required IReadOnlyList<BallotsOnPhrase> Ballots { get; init; }

    /// <summary>Where the phrase entered a family that was there before, and what stood in its place.</summary>
    public required IReadOnlyList<Entering> Entered { get; init; }

    /// <summary>Phrases near to it.</summary>
    public required IReadOnlyList<VariantOfPhrase> Variants { get; init; }

    /// <summary>What states said in the General Debate; null where the edition has no speeches in this language.</summary>
    public required SpokenPhrase? Spoken { get; init; }
}

/// <summary>What the edition holds of a body in a language.</summary>
/// <param name="Body">The body; null for texts of others.</param>
/// <param name="Texts">How many texts.</param>
/// <param name="FirstSession">The session of the earliest; may be empty.</param>
/// <param name="From">The date of the earliest.</param>
/// <param name="To">The date of the latest.</param>
public sealed record BodyHeld(Body? Body, int Texts, string FirstSession, PartialDate From, PartialDate To);

/// <summary>A text that has the phrase.</summary>
/// <param name="Text">The text.</param>
/// <param name="Document">The earliest of its documents that has it.</param>
/// <param name="Date">The date of that document.</param>
/// <param name="Uses">The uses, in the order of the documents and as they run.</param>
public sealed record TextWithPhrase(TextEntry Text, DocumentSymbol Document, PartialDate Date, IReadOnlyList<PlacedUse> Uses);

/// <summary>A use with its place.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">The paragraph, title or footnote.</param>
/// <param name="Word">How many words of the passage are before it.</param>
public readonly record struct PlacedUse(DocumentSymbol Document, PassagePlace Place, int Word);

/// <summary>A year.</summary>
/// <param name="Year">The year.</param>
/// <param name="With">Texts (or speeches) of the year that have the phrase.</param>
/// <param name="Held">Texts (or speeches) of the year that the edition holds.</param>
public readonly record struct YearOfPhrase(int Year, int With, int Held);

/// <summary>A body, a family or a subject.</summary>
/// <param name="Name">Its name.</param>
/// <param name="With">Texts of it that have the phrase.</param>
/// <param name="Held">Texts of it that the edition holds; null where that is not known.</param>
/// <param name="First">The first of them.</param>
public sealed record Share(string Name, int With, int? Held, TextWithPhrase First);

/// <summary>How a state voted on the texts that have the phrase.</summary>
public readonly record struct BallotsOnPhrase(StateCode State, int Yes, int No, int Abstain);

/// <summary>The first text of a family that has the phrase although an earlier one had not.</summary>
/// <param name="Text">The text.</param>
/// <param name="Use">The first use in it.</param>
/// <param name="Predecessor">The text of the family before it.</param>
/// <param name="PredecessorDocument">The document of that text which was compared.</param>
/// <param name="Before">What stood in that place; empty where the paragraph is new.</param>
/// <param name="BeforeAddress">Where it stood; empty where the paragraph is new.</param>
public sealed record Entering(
    TextWithPhrase Text,
    PlacedUse Use,
    TextEntry Predecessor,
    DocumentSymbol PredecessorDocument,
    string Before,
    string BeforeAddress
);

/// <summary>A near variant and how far it is used.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Texts">How many documents have it.</param>
/// <param name="First">The first of them.</param>
/// <param name="Date">Its date.</param>
public sealed record VariantOfPhrase(PhraseVariant Variant, int Texts, DocumentSymbol First, PartialDate Date);
