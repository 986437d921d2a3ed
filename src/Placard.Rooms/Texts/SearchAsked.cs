using Microsoft.AspNetCore.Http;
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

/// <summary>What a reader asked of the search, as the address says it: read and written in one place, so that every search has an address.</summary>
public sealed record SearchAsked
{
    private const int MostPages = 10_000;
    private const int LongestWords = 100;

    private static readonly Dictionary<string, TextPart> Parts = new(StringComparer.OrdinalIgnoreCase) { ["pp"] = TextPart.Preambular, ["op"] = TextPart.Operative, ["annex"] = TextPart.Annexed };

    /// <summary>The query as it was written; empty for none.</summary>
    public string Words { get; init; } = "";

    /// <summary>The query understood; null where there is none.</summary>
    public TextQuery? Query { get; init; }

    /// <summary>Whether speeches are searched and not texts.</summary>
    public bool InSpeeches { get; init; }

    public Language Language { get; init; }
    public Body? Body { get; init; }
    public PartialDate From { get; init; }
    public PartialDate To { get; init; }
    public string Session { get; init; } = "";

    /// <summary>A state: who sponsored the text, or who spoke.</summary>
    public StateCode State { get; init; }

    public string Subject { get; init; } = "";
    public TextPart Part { get; init; }
    public string Verb { get; init; } = "";

    /// <summary>Whether the other forms of a word count too.</summary>
    public bool WithForms { get; init; }

    /// <summary>Whether the latest come first, instead of those that answer best.</summary>
    public bool ByDate { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>Reads the query of an address. Empty and unknown parameters do not narrow.</summary>
    /// <exception cref="Refusal">A value means nothing; the sentence says which.</exception>
    public static SearchAsked Read(IQueryCollection query, StateRegister states)
    {
        var words = query["q"].ToString().Trim();
        TextQuery? parsed = null;
        if (words.Length > 0 && !TextQuery.TryParse(words, out parsed, out var problem))
            throw Refusal.Unreadable(problem);
        var inSpeeches = Asked.Word<bool>("corpus", query["corpus"], TryCorpus, ["texts", "speeches"]) ?? false;
        var language = FindText.AskedLanguage(query["lang"]) ?? Language.English;
        var withForms = query["forms"].ToString() is "yes" or "true" or "on" or "1";
        if (withForms && language != Language.English)
            throw Refusal.Unreadable($"Other forms of a word are known for English only, not for {language.Name}.");
        var (from, to) = Asked.Days(query["from"], query["to"]);
        return new SearchAsked
        {
            Words = words,
            Query = parsed,
            InSpeeches = inSpeeches,
            Language = inSpeeches ? Language.English : language,
            Body = Asked.Body("body", query["body"], body => new SearchAsked { Body = body }.ToString()),
            From = from,
            To = to,
            Session = Short("session", query["session"]),
            State = Asked.State(states, "sponsor", query["sponsor"], code => new SearchAsked { State = code }.ToString())?.Code ?? default,
            Subject = Short("subject", query["subject"]),
            Part = Asked.Word<TextPart>("part", query["part"], Parts.TryGetValue!, Parts.Keys) ?? TextPart.Any,
            Verb = Short("verb", query["verb"]),
            WithForms = withForms,
            ByDate = Asked.Word<bool>("sort", query["sort"], TrySort, ["relevance", "date"]) ?? false,
            Page = Asked.Number("page", query["page"], 1, MostPages) ?? 1,
        };
    }

    /// <summary>The address of this search.</summary>
    public override string ToString() =>
        Addresses.Texts + Addresses.Query(Parameters().Where(p => p.Value.Length > 0).Select(p => KeyValuePair.Create(p.Name, p.Value)));

    /// <summary>The word of a part, as addresses have it.</summary>
    public static string WordOf(TextPart part) => Parts.FirstOrDefault(p => p.Value == part).Key ?? "";

    private IEnumerable<(string Name, string Value)> Parameters() =>
    [
        ("q", Words),
        ("corpus", InSpeeches ? "speeches" : ""),
        ("lang", Language == Language.English ? "" : Language.Code),
        ("body", Body?.Code ?? ""),
        ("from", From.ToString()),
        ("to", To.ToString()),
        ("session", Session),
        ("sponsor", State.IsKnown ? State.ToString() : ""),
        ("subject", Subject),
        ("part", WordOf(Part)),
        ("verb", Verb),
        ("forms", WithForms ? "yes" : ""),
        ("sort", ByDate ? "date" : ""),
        ("page", Page > 1 ? Numbers.Plain(Page) : ""),
    ];

    private static string Short(string name, string? text) => text?.Trim() is not { } trimmed ? ""
        : trimmed.Length <= LongestWords ? trimmed
        : throw Refusal.Unreadable($"{Quotes.Of(trimmed)}, given as {name}, is longer than {LongestWords} characters.");

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
