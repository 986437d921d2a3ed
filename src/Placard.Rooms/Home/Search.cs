namespace Placard.Rooms.Home;

/// <summary>What one search box finds, of every kind in the order in which pages show it.</summary>
public sealed record Search
{
    private const int MostNearStates = 4;
    private const int FewestLettersOfAName = 4;
    private const int MostTitles = 20;

    /// <summary>What was typed; empty for nothing.</summary>
    public required string Words { get; init; }

    /// <summary>The words that titles and texts were searched for: those typed, without typing errors.</summary>
    public SearchedWords Read { get; init; } = SearchedWords.None;

    /// <summary>The symbol that was most likely meant, where the words are one; the default for none.</summary>
    public DocumentSymbol Symbol { get; init; }

    /// <summary>The documents whose symbol they can be, most plausible first.</summary>
    public IReadOnlyList<FoundDocument> Documents { get; init; } = [];

    /// <summary>The state that they name; at most one.</summary>
    public IReadOnlyList<State> States { get; init; } = [];

    /// <summary>States with similar names, or with the words in theirs.</summary>
    public IReadOnlyList<State> NearStates { get; init; } = [];

    /// <summary>The groups of states that they name.</summary>
    public IReadOnlyList<StateGroup> Groups { get; init; } = [];

    /// <summary>A group that they name and that the record leaves out; null for none.</summary>
    public UndatedGroup? LeftOut { get; init; }

    /// <summary>The body that they name, and what is available of it; at most one.</summary>
    public IReadOnlyList<FoundBody> Bodies { get; init; } = [];

    /// <summary>The mandates that titles name with these words, most decisions first.</summary>
    public IReadOnlyList<NamedMandate> Mandates { get; init; } = [];

    /// <summary>What else has the words in its name: organisations, joint statements, pages of the site; a kind after the other.</summary>
    public IReadOnlyList<FoundNames> Names { get; init; } = [];

    /// <summary>How many decisions have the words in title or subjects.</summary>
    public int Titles { get; init; }

    /// <summary>The latest of them.</summary>
    public IReadOnlyList<VoteEvent> Latest { get; init; } = [];

    /// <summary>How often texts have the words as a phrase.</summary>
    public int PhraseUses { get; init; }

    /// <summary>How many texts have the phrase.</summary>
    public int PhraseTexts { get; init; }

    /// <summary>How many texts have all the words in one paragraph.</summary>
    public int Texts { get; init; }

    /// <summary>How many paragraphs those are.</summary>
    public int Paragraphs { get; init; }

    /// <summary>What else that rooms hold has the words in it.</summary>
    public IReadOnlyList<(string Title, FoundWords Found)> Elsewhere { get; init; } = [];

    public string TitlesAddress => $"{Addresses.Votes}?topic={Uri.EscapeDataString(Read.Plain)}";

    public string PhraseAddress => Addresses.Phrase(Read.Plain, Read.Language);

    public string TextsAddress =>
        $"{Addresses.Texts}?q={Uri.EscapeDataString(Read.Query)}"
        + (Read.Language == Language.English ? "" : $"&lang={Read.Language.Code}");

    /// <summary>Which typing errors were put right, in a sentence; null for none.</summary>
    public string? Correction =>
        Read.IsCorrected ? $"No title or text has {Quotes.Of(Words)}. These are results for {Quotes.Of(Read.Query)}." : null;

    /// <summary>Whether the words are a symbol of which the edition has neither vote nor text.</summary>
    public bool IsUnknownSymbol => Symbol.IsKnown && Documents.Count == 0;

    public string NoDocument => $"There is no vote on {Symbol} in this edition, and no text of it.";

    /// <summary>What was found, in the order of the page: how many, and where on it.</summary>
    public IReadOnlyList<Link> Counts =>
        [
            .. new[]
            {
                (Documents.Count, "document", "documents", "documents"),
                (States.Count, "state", "states", "states"),
                (Groups.Count, "group", "groups", "groups"),
                (Bodies.Count, "body", "bodies", "bodies"),
                (Mandates.Count, "mandate", "mandates", "mandates"),
                (Names.Sum(of => of.Count), "name", "names", "names"),
                (Titles, "title", "titles", "titles"),
                (PhraseUses, "use of the phrase", "uses of the phrase", "phrase"),
                (Texts, "text", "texts", "texts"),
            }
                .Where(kind => kind.Item1 > 0)
                .Select(kind => new Link(Plurals.Count(kind.Item1, kind.Item2, kind.Item3), "#" + kind.Item4)),
        ];

    /// <summary>Whether nothing at all was found, not even a name that is similar.</summary>
    public bool IsNothing =>
        !HasExact
        && NearStates.Count == 0
        && Mandates.Count == 0
        && Names.Count == 0
        && Elsewhere.Count == 0
        && Titles + PhraseUses + Texts == 0;

    private bool HasExact => Documents.Count + States.Count + Groups.Count + Bodies.Count > 0 || LeftOut is not null;

    /// <summary>The one page that the words lead to, where they are the symbol of one document or the name of one state or group; null for
    /// words that may mean more.</summary>
    public static string? PageOf(OpenEdition edition, SearchQuery query)
    {
        var named = Named(edition, query.Words);
        return named.Bodies.Count > 0 || named.LeftOut is not null
            ? null
            : (named.Documents.Count, named.States.Count, named.Groups.Count) switch
            {
                (1, 0, 0) => named.Documents[0].Address,
                (0, 1, 0) => Addresses.State(named.States[0].Code),
                (0, 0, 1) => Addresses.Group(named.Groups[0].Code),
                _ => null,
            };
    }

    /// <summary>Searches everything, what rooms have names for among it.</summary>
    public static Search Of(OpenEdition edition, NamedThings names, SearchQuery query, WordsElsewhere? elsewhere = null)
    {
        var named = Named(edition, query.Words);
        if (query.Words.Length == 0)
            return named;
        var read = SearchedWords.Of(edition, query.Words);
        var votes = read.IsForTitles ? edition.Votes.Where(new VoteFilter { Topic = read.Plain }).ToList() : [];
        var (uses, with) = read.IsPhrase ? read.Phrase(edition) : default;
        var (texts, paragraphs) = read.Texts(edition);
        var found = named with
        {
            Read = read,
            Mandates = named.Documents.Count > 0 ? [] : NamedMandates.Of(edition).With(read.Plain),
            Names = names.With(edition, query.Words),
            Titles = votes.Count,
            Latest = [.. votes.Take(MostTitles)],
            PhraseUses = uses,
            PhraseTexts = with,
            Texts = texts,
            Paragraphs = paragraphs,
            Elsewhere = elsewhere?.With(edition, read.Query) ?? [],
        };
        return found.HasExact || (query.Words.Length < FewestLettersOfAName && !found.IsNothing)
            ? found
            : found with
            {
                NearStates = edition.States.Nearest(query.Words, MostNearStates),
            };
    }

    // What the words are the name or the symbol of, which costs next to nothing to know.
    private static Search Named(OpenEdition edition, string words)
    {
        if (words.Length == 0)
            return new Search { Words = "" };
        var symbols = SymbolGuess.Guesses(words);
        return new Search
        {
            Words = words,
            Symbol = symbols.Count > 0 ? symbols[0] : default,
            Documents = FoundDocument.Of(edition, words, symbols),
            States = edition.States.Resolve(words) is { } state ? [state] : [],
            Groups = StateGroups.Find(words) is { } group ? [group] : [],
            LeftOut = UndatedGroup.Find(words),
            Bodies = FoundBody.Of(edition, words) is { } body ? [body] : [],
        };
    }
}
