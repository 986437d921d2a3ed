using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;
using Placard.Rooms.Drafts.Contested;

namespace Placard.Rooms.Drafts;

/// <summary>A checked draft as JSON gives it; what is not known is left out.</summary>
public sealed record DraftCheckJson
{
    public required string File { get; init; }
    public string? Symbol { get; init; }
    public string? Title { get; init; }
    public string? Body { get; init; }
    public required string Language { get; init; }

    /// <summary>What a reader should know of how the draft was read, each a sentence.</summary>
    public IReadOnlyList<string>? Remarks { get; init; }

    /// <summary>How many texts were looked through.</summary>
    public required int TextsHeld { get; init; }

    /// <summary><c>held</c>, <c>not held</c> (the predecessor is known, its text is not in the edition) or <c>not known</c>.</summary>
    public required string PredecessorIs { get; init; }

    public AncestorJson? Predecessor { get; init; }

    /// <summary>The text next before those of predecessor and family, if it is known and its words are not held.</summary>
    public UnreadAncestorJson? NotHeld { get; init; }

    /// <summary>Resolutions that the draft names, later than the predecessor found and not in the edition.</summary>
    public IReadOnlyList<string>? LaterUnknown { get; init; }

    /// <summary>Where no predecessor is held: the texts to choose from, likeliest first.</summary>
    public IReadOnlyList<LikelyTextJson>? Likeliest { get; init; }

    /// <summary>Whether the reader named the predecessor.</summary>
    public bool Chosen { get; init; }

    /// <summary>The share of the draft's passages found anywhere that the predecessor has.</summary>
    public double? Shared { get; init; }

    /// <summary>Whether the draft names the predecessor's number.</summary>
    public bool Cited { get; init; }

    /// <summary>The texts before the predecessor, one before the other.</summary>
    public required IReadOnlyList<AncestorJson> Family { get; init; }

    /// <summary>What was weakened and strengthened; docs/measures/weakening.md.</summary>
    public required IReadOnlyList<FindingJson> Findings { get; init; }

    /// <summary>Words that earlier texts had which were put to a vote, and words known to be objected to;
    /// docs/measures/contested-language.md.</summary>
    public required IReadOnlyList<ContestedPassageJson> Contested { get; init; }

    /// <summary>How many such passages are left out, because too many of the texts that have them were adopted without a vote.</summary>
    public required int Formulae { get; init; }

    /// <summary>How many words were looked at, numbers and dates aside.</summary>
    public required int Words { get; init; }

    public required double ShareNew { get; init; }
    public required double ShareFamily { get; init; }
    public required double ShareBody { get; init; }
    public required double ShareElsewhere { get; init; }

    /// <summary>Where the words of each paragraph come from.</summary>
    public required IReadOnlyList<ParagraphOriginJson> Paragraphs { get; init; }

    /// <summary>What became of the predecessor's paragraphs.</summary>
    public required IReadOnlyList<ParagraphChangeJson> Changes { get; init; }

    internal static DraftCheckJson Of(DraftCheck check) => Of(check.Draft);

    internal static DraftCheckJson Of(CheckedDraft draft) =>
        new()
        {
            File = draft.Name,
            Symbol = draft.Text.Symbol.OrNull(),
            Title = draft.Text.Title.OrNull(),
            Body = draft.Body?.Code,
            Language = draft.Text.Language.Code,
            Remarks = draft.Remarks.Count == 0 ? null : draft.Remarks,
            TextsHeld = draft.Held,
            PredecessorIs =
                draft.Predecessor is not null ? "held"
                : draft.UnreadPredecessor is not null ? "not held"
                : "not known",
            NotHeld = draft.Unread is { } unread ? UnreadAncestorJson.Of(unread) : null,
            LaterUnknown = draft.LaterUnknown.Count == 0 ? null : [.. draft.LaterUnknown.Select(s => s.ToString())],
            Likeliest = draft.Likeliest.Count == 0 ? null : [.. draft.Likeliest.Select(LikelyTextJson.Of)],
            Predecessor = draft.Predecessor is { } before ? AncestorJson.Of(before) : null,
            Chosen = draft.IsChosen,
            Shared = draft.Shared.Rounded(),
            Cited = draft.IsCited,
            Family = [.. draft.Ancestors.Skip(1).Select(AncestorJson.Of)],
            Findings =
            [
                .. draft.Findings.Select(f => new FindingJson(
                    f.Id,
                    f.Direction.ToWord(),
                    f.Rule.ToWord(),
                    f.TermInWords,
                    f.Severity.ToWord(),
                    QuoteJson.Of(f.Old),
                    QuoteJson.Of(f.New),
                    f.Why
                )),
            ],
            Contested = [.. draft.Contested.Select(ContestedPassageJson.Of)],
            Formulae = draft.Formulae.Count,
            Words = draft.Words,
            ShareNew = draft.ShareNew.Rounded(),
            ShareFamily = draft.ShareOf(WordOrigin.Family).Rounded(),
            ShareBody = draft.ShareOf(WordOrigin.Body).Rounded(),
            ShareElsewhere = draft.ShareOf(WordOrigin.Elsewhere).Rounded(),
            Paragraphs =
            [
                .. draft.Provenance.Select(p => new ParagraphOriginJson(
                    p.Paragraph.Address.ToString(),
                    p.ShareNew.Rounded(),
                    [
                        .. p.Runs.Select(r => new OriginRunJson(
                            p.WordsOf(r),
                            r.Start,
                            CheckWords.Name(r.Origin),
                            r.Passage == 0 ? null : r.Passage,
                            AgreedPlaceJson.Of(r.Earliest),
                            AgreedPlaceJson.Of(r.Latest)
                        )),
                    ]
                )),
            ],
            Changes =
            [
                .. draft.Pairs.Select(p => new ParagraphChangeJson(
                    p.Kind.ToWord(),
                    p.IsMoved,
                    p.IsOnlyUpdated,
                    [.. p.Old.Select(o => o.Address.ToString())],
                    [.. p.New.Select(n => n.Address.ToString())],
                    [.. p.Changes.Select(c => new WordChangeJson(c.Old.OrNull(), c.New.OrNull(), c.IsUpdate))]
                )),
            ],
        };
}

/// <summary>A text from which the draft descends.</summary>
public sealed record AncestorJson(string Symbol, string Document, string? Date, string? Title, IReadOnlyList<AncestorVoteJson> Votes)
{
    internal static AncestorJson Of(Ancestor ancestor) =>
        new(
            ancestor.Text.Symbol.ToString(),
            ancestor.Document.ToString(),
            ancestor.Text.Date.OrNull(),
            ancestor.Text.Title.OrNull(),
            [.. ancestor.Votes.Select(AncestorVoteJson.Of)]
        );
}

/// <summary>A text from which the draft descends and whose words the edition has not got.</summary>
public sealed record UnreadAncestorJson(string Symbol, string? Date, string? Title, bool Cited, IReadOnlyList<AncestorVoteJson> Votes)
{
    internal static UnreadAncestorJson Of(UnreadAncestor unread) =>
        new(
            unread.Text.Symbol.ToString(),
            unread.Text.Date.OrNull(),
            unread.Text.Title.OrNull(),
            unread.IsCited,
            [.. unread.Votes.Select(AncestorVoteJson.Of)]
        );
}

/// <summary>A text that the draft may descend from.</summary>
public sealed record LikelyTextJson(string Symbol, string Document, string? Date, string? Title, double Contained, bool Cited)
{
    internal static LikelyTextJson Of(LikelyText likely) =>
        new(
            likely.Text.Symbol.ToString(),
            likely.Document.ToString(),
            likely.Text.Date.OrNull(),
            likely.Text.Title.OrNull(),
            likely.Contained.Rounded(),
            likely.IsCited
        );
}

/// <summary>A decision on such a text.</summary>
public sealed record AncestorVoteJson(
    string Address,
    string? Date,
    string Outcome,
    TallyJson? Tally,
    string Status,
    IReadOnlyList<string> MainSponsors,
    IReadOnlyList<string> AdditionalSponsors,
    IReadOnlyList<string> OtherSponsors
)
{
    internal static AncestorVoteJson Of(VoteEvent vote) =>
        new(
            vote.Address.ToString(),
            vote.Date.OrNull(),
            vote.Outcome.ToWord(),
            vote.Tally is { } t ? new TallyJson(t.Yes, t.No, t.Abstain) : null,
            vote.Status.ToWord(),
            [.. vote.MainSponsors.Select(s => s.ToString())],
            [.. vote.AdditionalSponsors.Select(s => s.ToString())],
            vote.OtherSponsors
        );
}

/// <summary>A tally.</summary>
public sealed record TallyJson(int Yes, int No, int Abstain);

/// <summary>A finding.</summary>
public sealed record FindingJson(
    string Id,
    string Direction,
    string Rule,
    string Term,
    string Severity,
    QuoteJson? Old,
    QuoteJson? New,
    string Why
);

/// <summary>Words quoted, and the paragraph they stand in.</summary>
public sealed record QuoteJson(string Paragraph, string Words, int At)
{
    internal static QuoteJson? Of(Quote? quote) => quote is null ? null : new QuoteJson(quote.Address.ToString(), quote.Words, quote.At);
}

/// <summary>Where the words of a paragraph come from.</summary>
public sealed record ParagraphOriginJson(string Paragraph, double ShareNew, IReadOnlyList<OriginRunJson> Runs);

/// <summary>A run of words.</summary>
/// <param name="Words">The words.</param>
/// <param name="At">How many characters of the paragraph stand before.</param>
/// <param name="Origin"><c>new</c>, <c>number or date</c>, <c>own family</c>, <c>same body</c> or <c>elsewhere</c>.</param>
/// <param name="Passage">How many words the longest agreed passage around it has.</param>
/// <param name="Earliest">Its earliest use held.</param>
/// <param name="Latest">Its latest use held.</param>
public sealed record OriginRunJson(string Words, int At, string Origin, int? Passage, AgreedPlaceJson? Earliest, AgreedPlaceJson? Latest);

/// <summary>A place in a text.</summary>
public sealed record AgreedPlaceJson(string Document, string Paragraph, string? Date)
{
    internal static AgreedPlaceJson? Of(AgreedPlace? place) =>
        place is null
            ? null
            : new AgreedPlaceJson(
                place.Document.ToString(),
                place.Address.IsKnown ? place.Address.ToString() : "title",
                place.Date.OrNull()
            );
}

/// <summary>Paragraphs that belong together.</summary>
public sealed record ParagraphChangeJson(
    string Kind,
    bool Moved,
    bool OnlyUpdated,
    IReadOnlyList<string> Old,
    IReadOnlyList<string> New,
    IReadOnlyList<WordChangeJson> Changes
);

/// <summary>Words changed for others.</summary>
public sealed record WordChangeJson(string? Old, string? New, bool Update);
