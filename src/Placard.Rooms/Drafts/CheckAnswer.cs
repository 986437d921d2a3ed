using System.Text.Json;
using System.Text.Json.Serialization;
using Placard.Record.Texts.Weakening;

namespace Placard.Rooms.Drafts;

/// <summary>A checked draft as JSON gives it; what is not known is left out.</summary>
public sealed record CheckAnswer
{
    public required string File { get; init; }
    public string? Symbol { get; init; }
    public string? Title { get; init; }
    public string? Body { get; init; }
    public required string Language { get; init; }

    /// <summary>How many texts were looked through.</summary>
    public required int TextsHeld { get; init; }

    public AncestorAnswer? Predecessor { get; init; }

    /// <summary>Whether the reader named the predecessor.</summary>
    public bool Chosen { get; init; }

    /// <summary>The share of the draft's passages found anywhere that the predecessor has.</summary>
    public double? Shared { get; init; }

    /// <summary>Whether the draft names the predecessor's number.</summary>
    public bool Cited { get; init; }

    /// <summary>The texts before the predecessor, one before the other.</summary>
    public required IReadOnlyList<AncestorAnswer> Family { get; init; }

    /// <summary>What was weakened and strengthened; docs/measures/weakening.md.</summary>
    public required IReadOnlyList<FindingAnswer> Findings { get; init; }

    /// <summary>How many words were looked at, numbers and dates aside.</summary>
    public required int Words { get; init; }

    public required double ShareNew { get; init; }
    public required double ShareFamily { get; init; }
    public required double ShareBody { get; init; }
    public required double ShareElsewhere { get; init; }

    /// <summary>Where the words of each paragraph come from.</summary>
    public required IReadOnlyList<ParagraphAnswer> Paragraphs { get; init; }

    /// <summary>What became of the predecessor's paragraphs.</summary>
    public required IReadOnlyList<PairAnswer> Changes { get; init; }

    public static CheckAnswer Of(CheckedDraft draft) => new()
    {
        File = draft.Name,
        Symbol = OrNull(draft.Text.Symbol.ToString()),
        Title = OrNull(draft.Text.Title),
        Body = draft.Body?.Code,
        Language = draft.Text.Language.Code,
        TextsHeld = draft.Held,
        Predecessor = draft.Predecessor is { } before ? AncestorAnswer.Of(before) : null,
        Chosen = draft.IsChosen,
        Shared = Rounded(draft.Shared),
        Cited = draft.IsCited,
        Family = [.. draft.Ancestors.Skip(1).Select(AncestorAnswer.Of)],
        Findings = [.. draft.Findings.Select(f => new FindingAnswer(
            f.Id, f.Direction.ToString().ToLowerInvariant(), CheckWords.Name(f.Rule), f.Term, CheckWords.Name(f.Severity), QuoteAnswer.Of(f.Old), QuoteAnswer.Of(f.New), f.Why))],
        Words = draft.Words,
        ShareNew = Math.Round(draft.ShareNew, 4),
        ShareFamily = Math.Round(draft.ShareOf(WordOrigin.Family), 4),
        ShareBody = Math.Round(draft.ShareOf(WordOrigin.Body), 4),
        ShareElsewhere = Math.Round(draft.ShareOf(WordOrigin.Elsewhere), 4),
        Paragraphs = [.. draft.Provenance.Select(p => new ParagraphAnswer(
            p.Paragraph.Address.ToString(), Math.Round(p.ShareNew, 4),
            [.. p.Runs.Select(r => new RunAnswer(p.WordsOf(r), r.Start, CheckWords.Name(r.Origin), r.Passage == 0 ? null : r.Passage, PlaceAnswer.Of(r.Earliest), PlaceAnswer.Of(r.Latest)))]))],
        Changes = [.. draft.Pairs.Select(p => new PairAnswer(
            p.Kind.ToString().ToLowerInvariant(), p.IsMoved, p.IsOnlyUpdated, [.. p.Old.Select(o => o.Address.ToString())], [.. p.New.Select(n => n.Address.ToString())],
            [.. p.Changes.Select(c => new ChangeAnswer(OrNull(c.Old), OrNull(c.New), c.IsUpdate))]))],
    };

    internal static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static double? Rounded(double? share) => share is { } s ? Math.Round(s, 4) : null;
}

/// <summary>A text from which the draft descends.</summary>
public sealed record AncestorAnswer(string Symbol, string Document, string? Date, string? Title, IReadOnlyList<AncestorVoteAnswer> Votes)
{
    internal static AncestorAnswer Of(Ancestor ancestor) => new(
        ancestor.Text.Symbol.ToString(), ancestor.Document.ToString(), CheckAnswer.OrNull(ancestor.Text.Date.ToString()), CheckAnswer.OrNull(ancestor.Text.Title), [.. ancestor.Votes.Select(AncestorVoteAnswer.Of)]);
}

/// <summary>A decision on such a text.</summary>
public sealed record AncestorVoteAnswer(
    string Address, string? Date, string Outcome, TallyAnswer? Tally, string Status, IReadOnlyList<string> MainSponsors, IReadOnlyList<string> AdditionalSponsors, IReadOnlyList<string> OtherSponsors)
{
    internal static AncestorVoteAnswer Of(VoteEvent vote) => new(
        vote.Address.ToString(), CheckAnswer.OrNull(vote.Date.ToString()), vote.Outcome.ToString(), vote.Tally is { } t ? new TallyAnswer(t.Yes, t.No, t.Abstain) : null, vote.Status.ToString().ToLowerInvariant(),
        [.. vote.MainSponsors.Select(s => s.ToString())], [.. vote.AdditionalSponsors.Select(s => s.ToString())], vote.OtherSponsors);
}

/// <summary>A tally.</summary>
public sealed record TallyAnswer(int Yes, int No, int Abstain);

/// <summary>A finding.</summary>
public sealed record FindingAnswer(string Id, string Direction, string Rule, string Term, string Severity, QuoteAnswer? Old, QuoteAnswer? New, string Why);

/// <summary>Words quoted, and the paragraph they stand in.</summary>
public sealed record QuoteAnswer(string Paragraph, string Words, int At)
{
    internal static QuoteAnswer? Of(Quote? quote) => quote is null ? null : new QuoteAnswer(quote.Address.ToString(), quote.Words, quote.At);
}

/// <summary>Where the words of a paragraph come from.</summary>
public sealed record ParagraphAnswer(string Paragraph, double ShareNew, IReadOnlyList<RunAnswer> Runs);

/// <summary>A run of words.</summary>
/// <param name="Words">The words.</param>
/// <param name="At">How many characters of the paragraph stand before.</param>
/// <param name="Origin"><c>new</c>, <c>number or date</c>, <c>own family</c>, <c>same body</c> or <c>elsewhere</c>.</param>
/// <param name="Passage">How many words the longest agreed passage around it has.</param>
/// <param name="Earliest">Its earliest use held.</param>
/// <param name="Latest">Its latest use held.</param>
public sealed record RunAnswer(string Words, int At, string Origin, int? Passage, PlaceAnswer? Earliest, PlaceAnswer? Latest);

/// <summary>A place in a text.</summary>
public sealed record PlaceAnswer(string Document, string Paragraph, string? Date)
{
    internal static PlaceAnswer? Of(AgreedPlace? place) =>
        place is null ? null : new PlaceAnswer(place.Document.ToString(), place.Address.IsKnown ? place.Address.ToString() : "title", CheckAnswer.OrNull(place.Date.ToString()));
}

/// <summary>Paragraphs that belong together.</summary>
public sealed record PairAnswer(string Kind, bool Moved, bool OnlyUpdated, IReadOnlyList<string> Old, IReadOnlyList<string> New, IReadOnlyList<ChangeAnswer> Changes);

/// <summary>Words changed for others.</summary>
public sealed record ChangeAnswer(string? Old, string? New, bool Update);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CheckAnswer))]
internal sealed partial class CheckJson : JsonSerializerContext
{
    public static CheckJson Readable { get; } = new(JsonForm.Readable);

    public static string Write(CheckAnswer answer) => JsonSerializer.Serialize(answer, Readable.CheckAnswer);
}
