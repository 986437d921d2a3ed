namespace Placard.Rooms.Phrases;

/// <summary>The card of a phrase, as JSON gives it.</summary>
/// <param name="Phrase">The phrase as asked.</param>
/// <param name="Folded">As words are compared; docs/measures/tokens.md.</param>
/// <param name="Language">The language, ISO 639-1.</param>
/// <param name="FirstIn">What "first" means: all that is held in this language.</param>
/// <param name="Held">The same, body by body, with the first use in each.</param>
/// <param name="Earlier">Uses older than the first text with it; null for none.</param>
/// <param name="Uses">Uses in titles and paragraphs.</param>
/// <param name="First">The first of them by date; null where there is none.</param>
/// <param name="Texts">Every text that has it, earliest first.</param>
/// <param name="Footnotes">Uses in footnotes, counted apart.</param>
/// <param name="Years">By year: texts that have it, of texts held.</param>
/// <param name="Bodies">By body.</param>
/// <param name="Families">By family: a body's texts of one title.</param>
/// <param name="Subjects">By the subjects that libraries filed the texts under.</param>
/// <param name="Sponsors">Who sponsored the texts.</param>
/// <param name="SponsoringGroups">Of which regional groups they were on the days of the texts.</param>
/// <param name="Votes">Recorded votes on the texts, of those beyond doubt.</param>
/// <param name="Entered">Where it entered a family that was there before, and what stood in that place.</param>
/// <param name="Variants">Near variants that the texts have.</param>
/// <param name="GeneralDebate">What states said, never added to the texts; null where no speeches are held in the language.</param>
public sealed record PhraseJson(
    string Phrase,
    string Folded,
    string Language,
    string FirstIn,
    IReadOnlyList<HeldJson> Held,
    EarlierJson? Earlier,
    int Uses,
    UseJson? First,
    IReadOnlyList<PhraseTextJson> Texts,
    FootnotesJson Footnotes,
    IReadOnlyList<PhraseYear> Years,
    IReadOnlyList<ShareJson> Bodies,
    IReadOnlyList<ShareJson> Families,
    IReadOnlyList<ShareJson> Subjects,
    IReadOnlyList<SponsorJson> Sponsors,
    IReadOnlyList<SponsoringGroupJson> SponsoringGroups,
    PhraseVotesJson Votes,
    IReadOnlyList<EnteredJson> Entered,
    IReadOnlyList<VariantJson> Variants,
    SpokenJson? GeneralDebate
);

/// <summary>What the edition holds of a body, and the first use in it.</summary>
/// <param name="Body">The code of the body, or <c>other</c>.</param>
/// <param name="Texts">How many texts there are.</param>
/// <param name="FirstSession">The session of the earliest.</param>
/// <param name="From">The date of the earliest.</param>
/// <param name="To">The date of the latest.</param>
/// <param name="With">How many of them have the phrase.</param>
/// <param name="First">The first of these; null for none.</param>
/// <param name="FirstDate">Its date.</param>
public sealed record HeldJson(
    string Body,
    int Texts,
    string? FirstSession,
    string? From,
    string? To,
    int With,
    string? First,
    string? FirstDate
);

/// <summary>Uses of a phrase older than the first text with it.</summary>
/// <param name="TitleOf">The address of the earliest vote whose title has it; null for none.</param>
/// <param name="TitleDate">The date of that vote.</param>
/// <param name="SpokenIn">The year of the first speeches with it; null where none is older.</param>
/// <param name="Speakers">Who gave them.</param>
public sealed record EarlierJson(string? TitleOf, string? TitleDate, int? SpokenIn, IReadOnlyList<string> Speakers)
{
    internal static EarlierJson? Of(EarlierUses earlier) =>
        earlier.Any
            ? new(
                earlier.Titled?.Address.ToString(),
                earlier.Titled?.Date.ToString(),
                earlier.SpokenIn == 0 ? null : earlier.SpokenIn,
                [.. earlier.Speakers.Select(s => s.ToString())]
            )
            : null;
}

/// <summary>One use.</summary>
/// <param name="Symbol">The document.</param>
/// <param name="Date">Its date.</param>
/// <param name="Paragraph">The paragraph's address, or <c>title</c>.</param>
/// <param name="Snippet">The words around it; null beyond the first five hundred uses.</param>
public sealed record UseJson(string Symbol, string? Date, string Paragraph, string? Snippet);

/// <summary>A text that has the phrase.</summary>
public sealed record PhraseTextJson(string Symbol, string? Date, string? Body, string Title, IReadOnlyList<UseJson> Uses);

/// <summary>Uses in footnotes.</summary>
public sealed record FootnotesJson(int Uses, IReadOnlyList<PhraseTextJson> Texts);

/// <summary>A year: texts or speeches with the phrase, of those held.</summary>
public sealed record PhraseYear(int Year, int With, int Held);

/// <summary>A body, family or subject.</summary>
public sealed record ShareJson(string Name, int With, int? Held, string First);

/// <summary>A sponsor.</summary>
public sealed record SponsorJson(string State, int Main, int Additional);

/// <summary>In how many texts any state of a regional group was a sponsor.</summary>
/// <param name="Group">The code of the group: <c>WEOG</c>.</param>
/// <param name="Main">Texts that one of its states introduced.</param>
/// <param name="Additional">Texts that one of them joined and none introduced.</param>
public sealed record SponsoringGroupJson(string Group, int Main, int Additional);

/// <summary>How states voted on the texts.</summary>
/// <param name="RollCalls">The votes, by their addresses.</param>
/// <param name="Ballots">By state.</param>
public sealed record PhraseVotesJson(IReadOnlyList<string> RollCalls, IReadOnlyDictionary<string, PhraseBallots> Ballots);

/// <summary>The ballots of a state.</summary>
public sealed record PhraseBallots(int Yes, int No, int Abstain);

/// <summary>Where the phrase entered a family.</summary>
/// <param name="Symbol">The first text of the family that has it though an earlier one had not.</param>
/// <param name="Date">Its date.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Predecessor">The text before it.</param>
/// <param name="Before">What stood there; null where the paragraph is new.</param>
/// <param name="BeforeParagraph">Where it stood; null where the paragraph is new.</param>
public sealed record EnteredJson(
    string Symbol,
    string? Date,
    string Paragraph,
    string Predecessor,
    string? BeforeParagraph,
    string? Before
);

/// <summary>A near variant.</summary>
/// <param name="Phrase">Its words, folded.</param>
/// <param name="Kind"><c>form</c>, <c>word</c> or <c>ends</c>.</param>
/// <param name="Uses">Uses.</param>
/// <param name="Documents">Documents that have it.</param>
/// <param name="First">The first of them.</param>
/// <param name="FirstDate">Its date.</param>
public sealed record VariantJson(string Phrase, string Kind, int Uses, int Documents, string First, string? FirstDate);

/// <summary>The phrase in the General Debate.</summary>
public sealed record SpokenJson(
    int HeldFrom,
    int HeldTo,
    int Uses,
    int Speeches,
    int? FirstYear,
    IReadOnlyList<SpokenUseJson> First,
    IReadOnlyList<SpeakerJson> Speakers,
    IReadOnlyList<SpokenYear> Years
);

/// <summary>A speech of the first year.</summary>
public sealed record SpokenUseJson(string State, int Session, int Year, int Uses, string Snippet);

/// <summary>A speaker.</summary>
public sealed record SpeakerJson(string State, int Speeches, int Uses, int From, int To);

/// <summary>A year of the General Debate.</summary>
/// <param name="Year">The year.</param>
/// <param name="With">Speeches with the phrase.</param>
/// <param name="Held">Speeches held.</param>
/// <param name="States">Who said it.</param>
public sealed record SpokenYear(int Year, int With, int Held, IReadOnlyList<string> States);
