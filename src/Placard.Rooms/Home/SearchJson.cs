using Placard.Rooms.Votes;

namespace Placard.Rooms.Home;

/// <summary>What a search found, as JSON gives it.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Corrected">The words that titles and texts were searched for, where a typing error was put right.</param>
/// <param name="Language">The language of the texts searched.</param>
/// <param name="Symbol">The document symbol that was most likely meant, if any.</param>
/// <param name="Documents">The documents whose symbol it can be, most plausible first.</param>
/// <param name="States">The state that it names, else states with similar names.</param>
/// <param name="Groups">The groups of states that it names.</param>
/// <param name="LeftOut">Why a group that it names is not in the record.</param>
/// <param name="Bodies">The body that it names.</param>
/// <param name="Mandates">The mandates that titles name with these words, most decisions first.</param>
/// <param name="Names">What else has the words in its name, by kind.</param>
/// <param name="Total">How many decisions have the words in title, part or subjects.</param>
/// <param name="Votes">The latest of them.</param>
/// <param name="Phrase">The words as a phrase; absent where no text has it.</param>
/// <param name="Texts">How many texts have all the words in one paragraph.</param>
/// <param name="Paragraphs">How many paragraphs those are.</param>
/// <param name="Elsewhere">What else has the words in it, such as statements in meetings; absent where nothing has.</param>
public sealed record SearchJson(
    string Query,
    string? Corrected,
    string Language,
    string? Symbol,
    IReadOnlyList<FoundDocumentJson> Documents,
    IReadOnlyList<FoundNameJson> States,
    IReadOnlyList<FoundNameJson> Groups,
    string? LeftOut,
    IReadOnlyList<FoundBodyJson> Bodies,
    IReadOnlyList<FoundMandateJson> Mandates,
    IReadOnlyList<FoundNamesJson> Names,
    int Total,
    IReadOnlyList<VoteJson> Votes,
    FoundPhraseJson? Phrase,
    int Texts,
    int Paragraphs,
    IReadOnlyList<FoundElsewhereJson>? Elsewhere
)
{
    public static SearchJson Of(Search found) =>
        new(
            found.Words,
            found.Read.IsCorrected ? found.Read.Query : null,
            found.Read.Language.Code,
            found.Symbol.IsKnown ? found.Symbol.ToString() : null,
            [.. found.Documents.Select(d => new FoundDocumentJson(d.Symbol.ToString(), d.Title, d.Votes, d.HasText, d.Address))],
            [.. found.States.Concat(found.NearStates).Select(s => new FoundNameJson(s.Code.ToString(), s.Name, Addresses.State(s.Code)))],
            [.. found.Groups.Select(g => new FoundNameJson(g.Code, g.FullName, Addresses.Group(g.Code)))],
            found.LeftOut?.Sentence,
            [.. found.Bodies.Select(b => new FoundBodyJson(b.Body.Code, b.Body.Name, b.Decisions, b.Texts, b.Address))],
            [.. found.Mandates.Select(m => new FoundMandateJson(m.Name, m.Decisions, m.Last.ToString(), m.Address))],
            [
                .. found.Names.Select(of => new FoundNamesJson(
                    of.Kind,
                    of.Count,
                    [.. of.First.Select(thing => new NamedThingJson(thing.Name, thing.About, thing.Address))]
                )),
            ],
            found.Titles,
            [.. found.Latest.Select(VoteJson.Line)],
            found.PhraseUses > 0 ? new(found.Read.Plain, found.PhraseUses, found.PhraseTexts, found.PhraseAddress) : null,
            found.Texts,
            found.Paragraphs,
            found.Elsewhere.Count == 0
                ? null
                : [.. found.Elsewhere.Select(e => new FoundElsewhereJson(e.Title, e.Found.Count, e.Found.About, e.Found.Address))]
        );
}

/// <summary>A document that a search found.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Title">The title; may be empty.</param>
/// <param name="Votes">How many decisions there are on it.</param>
/// <param name="HasText">Whether its words are available.</param>
/// <param name="Address">Its page.</param>
public sealed record FoundDocumentJson(string Symbol, string Title, int Votes, bool HasText, string Address);

/// <summary>A state or a group that a search found.</summary>
public sealed record FoundNameJson(string Code, string Name, string Address);

/// <summary>A body that a search found.</summary>
public sealed record FoundBodyJson(string Code, string Name, int Decisions, int Texts, string Address);

/// <summary>A mandate that titles of decisions name.</summary>
public sealed record FoundMandateJson(string Name, int Decisions, string Last, string Address);

/// <summary>What has the words in its name, of one kind.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Total">How many they are.</param>
/// <param name="First">The first of them.</param>
public sealed record FoundNamesJson(string Kind, int Total, IReadOnlyList<NamedThingJson> First);

/// <summary>One thing that has the words in its name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What is known of it, in a few words; may be empty.</param>
/// <param name="Address">Its page.</param>
public sealed record NamedThingJson(string Name, string About, string Address);

/// <summary>What has the words in it besides titles and texts.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Count">How many, in words.</param>
/// <param name="About">What they are, with their window.</param>
/// <param name="Address">The page that lists them.</param>
public sealed record FoundElsewhereJson(string Title, string Count, string About, string Address);

/// <summary>The words searched for, as a phrase.</summary>
public sealed record FoundPhraseJson(string Words, int Uses, int Texts, string Address);
