using Placard.Record.Texts.Search;

namespace Placard.Rooms.Texts;

/// <summary>Which part of a text.</summary>
public enum TextPart
{
    Any,
    Preambular,
    Operative,
    Annexed,
}

/// <summary>A search of texts or speeches, with its filters.</summary>
public sealed record SearchQuery
{
    private const int LongestWords = 100;

    private static readonly Dictionary<string, TextPart> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pp"] = TextPart.Preambular,
        ["op"] = TextPart.Operative,
        ["annex"] = TextPart.Annexed,
    };

    private static readonly Parameter<string> Sought = new(
        "q",
        ParameterKind.Text,
        "Words, \"exact phrases\", begin*, NEAR(a b, 5), a OR b, NOT without",
        (_, text) => text,
        text => text
    )
    {
        Label = "Words, “phrases”, begin*, NEAR(a b, 5)",
        Example = "WORDS",
        MaxLength = 300,
        IsPositional = true,
    };

    private static readonly Parameter<bool?> Corpus = Ask.Choice<bool>(
        "corpus",
        "texts (the default) or speeches, those of the General Debate",
        TryCorpus,
        inSpeeches => inSpeeches ? "speeches" : "texts",
        "texts",
        "speeches"
    ) with
    {
        Label = "In",
        AnyLabel = null,
        ChoiceLabel = word => word == "speeches" ? "Speeches in the General Debate" : "Resolutions and statements",
    };

    private static readonly Parameter<Language?> Tongue = Ask.Language(
        "lang",
        "The language of the texts: en (the default), ar, es, fr, ru or zh"
    ) with
    {
        AnyLabel = null,
    };
    private static readonly Parameter<Body?> OfBody = Ask.Body("Only texts of this body: HRC, GA, SC, ECOSOC") with
    {
        IsOffered = (held, code) => Body.TryParse(code, out var body) && held.Of(body).Texts.Count > 0,
    };

    private static readonly Parameter<PartialDate> First = Ask.From with { IsFolded = true };
    private static readonly Parameter<PartialDate> Last = Ask.To with { IsFolded = true };
    private static readonly Parameter<string?> OfSession = Short("session", "Only of this session: 54");
    private static readonly Parameter<State?> Sponsor = Ask.State(
        "sponsor",
        "Only texts that this state sponsored, or its speeches; a code or a name"
    ) with
    {
        Label = "Sponsor or speaker",
        IsFolded = true,
    };

    private static readonly Parameter<string?> OfSubject = Short("subject", "Only texts listed under a subject with these words");
    private static readonly Parameter<TextPart?> OfPart = Ask.Choice<TextPart>(
        "part",
        "Only preambular (pp) or operative (op) paragraphs, or annexes (annex)",
        Parts.TryGetValue!,
        WordOf,
        [.. Parts.Keys]
    ) with
    {
        IsFolded = true,
        ChoiceLabel = word =>
            word switch
            {
                "pp" => "Preambular paragraphs",
                "op" => "Operative paragraphs",
                _ => "Annexes",
            },
    };

    private static readonly Parameter<string?> Opening = Short("verb", "Only paragraphs that open with this verb or phrase: urges") with
    {
        Label = "Paragraph opens with",
        Placeholder = "urges",
    };
    private static readonly Parameter<bool> Forms = Ask.Flag(
        "forms",
        "Also other forms of the words: defend, defends, defending (English)"
    ) with
    {
        Label = "Other forms of the words (English)",
        IsFolded = true,
    };

    private static readonly Parameter<bool?> Order = Ask.Choice<bool>(
        "sort",
        "relevance (the default) or date",
        TrySort,
        byDate => byDate ? "date" : "relevance",
        "relevance",
        "date"
    ) with
    {
        Label = "Order",
        AnyLabel = null,
        IsFolded = true,
        ChoiceLabel = word => word == "date" ? "Latest first" : "Best match first",
    };

    private static readonly Parameter<int?> OfPage = Ask.Page with
    {
        Place = ParameterPlace.Everywhere,
        Summary = "The page, of 20 texts each",
    };

    /// <summary>What the search can be asked for.</summary>
    public static QueryParameters<SearchQuery> Parameters { get; } =
        new QueryParameters<SearchQuery>(Read)
            .With(Sought, q => q.Words)
            .With(Corpus, q => q.InSpeeches ? true : null)
            .With(Tongue, q => q.Language == Language.English ? null : q.Language)
            .With(OfBody, q => q.Body)
            .With(First, q => q.From)
            .With(Last, q => q.To)
            .With(OfSession, q => q.Session)
            .With(Sponsor, q => q.State)
            .With(OfSubject, q => q.Subject)
            .With(OfPart, q => q.Part == TextPart.Any ? null : q.Part)
            .With(Opening, q => q.Verb)
            .With(Forms, q => q.WithForms)
            .With(Order, q => q.ByDate ? true : null)
            .With(OfPage, q => q.Page > 1 ? q.Page : null);

    /// <summary>The words as they were written; empty for none.</summary>
    public string Words { get; init; } = "";

    /// <summary>The words understood; null where there are none.</summary>
    public TextQuery? Text { get; init; }

    /// <summary>Whether speeches are searched and not texts.</summary>
    public bool InSpeeches { get; init; }

    public Language Language { get; init; }
    public Body? Body { get; init; }
    public PartialDate From { get; init; }
    public PartialDate To { get; init; }
    public string Session { get; init; } = "";

    /// <summary>The sponsor of the text, or the speaker.</summary>
    public State? State { get; init; }

    public string Subject { get; init; } = "";
    public TextPart Part { get; init; }
    public string Verb { get; init; } = "";

    /// <summary>Whether the other forms of a word count too.</summary>
    public bool WithForms { get; init; }

    /// <summary>Whether the latest come first, instead of the best matches.</summary>
    public bool ByDate { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>What of the record is searched; null for speeches, which no body agreed.</summary>
    public Reach? Reach => InSpeeches ? null : new(HeldPart.Texts, Body, From, To);

    /// <summary>Whether anything but the words chooses what is found.</summary>
    public bool IsNarrowed =>
        this
        != new SearchQuery
        {
            Words = Words,
            Text = Text,
            InSpeeches = InSpeeches,
            Language = Language.English,
            WithForms = WithForms,
            ByDate = ByDate,
            Page = Page,
        };

    /// <summary>The page of this search.</summary>
    public string Address => Addresses.Texts + this;

    public override string ToString() => Parameters.ToAddress(this);

    private static SearchQuery Read(Request request)
    {
        var words = request.Value(Sought) ?? "";
        TextQuery? parsed = null;
        if (words.Length > 0 && !TextQuery.TryParse(words, out parsed, out var problem))
            throw Refusal.Unreadable(problem);
        if (request.IsCommand && parsed is null)
            throw Refusal.Unreadable("There is no word to search for.");
        var inSpeeches = request.Value(Corpus) ?? false;
        var language = request.Value(Tongue) ?? Language.English;
        var withForms = request.Value(Forms);
        if (withForms && language != Language.English)
            throw Refusal.Unreadable($"Other forms of a word are available in English only, not in {language.Name}.");
        var (from, to) = Ask.Span(request);
        return new SearchQuery
        {
            Words = words,
            Text = parsed,
            InSpeeches = inSpeeches,
            Language = inSpeeches ? Language.English : language,
            Body = request.Value(OfBody),
            From = from,
            To = to,
            Session = request.Value(OfSession) ?? "",
            State = request.Value(Sponsor),
            Subject = request.Value(OfSubject) ?? "",
            Part = request.Value(OfPart) ?? TextPart.Any,
            Verb = request.Value(Opening) ?? "",
            WithForms = withForms,
            ByDate = request.Value(Order) ?? false,
            Page = request.Value(OfPage) ?? 1,
        };
    }

    private static string WordOf(TextPart part) => Parts.First(p => p.Value == part).Key;

    private static Parameter<string?> Short(string name, string summary) =>
        new(
            name,
            ParameterKind.Text,
            summary,
            (_, text) =>
                text.Length <= LongestWords
                    ? text
                    : throw Refusal.Unreadable($"{Quotes.Of(text)}, given as {name}, is longer than {LongestWords} characters."),
            text => text
        )
        {
            MaxLength = LongestWords,
            IsFolded = true,
        };

    private static bool TryCorpus(string? text, out bool inSpeeches)
    {
        inSpeeches = string.Equals(text, "speeches", StringComparison.OrdinalIgnoreCase);
        return inSpeeches || string.Equals(text, "texts", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TrySort(string? text, out bool byDate)
    {
        byDate = string.Equals(text, "date", StringComparison.OrdinalIgnoreCase);
        return byDate || string.Equals(text, "relevance", StringComparison.OrdinalIgnoreCase);
    }
}
