using Placard.Record.Texts.Contested;
using Placard.Rooms.Phrases;

namespace Placard.Rooms.Drafts.Contested;

/// <summary>Words of a draft, and what became of the texts that had them before.</summary>
/// <param name="Places">Where they stand in the draft.</param>
/// <param name="Family">The family of contested words they are of; null for words told by the record alone.</param>
/// <param name="Carriers">The earlier texts of the edition that have them, earliest first.</param>
/// <param name="First">The earliest use; null where no text has them.</param>
/// <param name="Earlier">Older titles and speeches with them.</param>
/// <param name="Amendments">The decisions on amendments to the carriers' drafts, of which the edition has no words.</param>
public sealed record ContestedPassage(
    IReadOnlyList<ContestedPlace> Places,
    ContestedFamily? Family,
    IReadOnlyList<CarrierText> Carriers,
    AgreedPlace? First,
    EarlierUses? Earlier,
    IReadOnlyList<VoteEvent> Amendments
)
{
    /// <summary>Up to which share of texts adopted without a vote words told by the record alone count as contested; how it was chosen:
    /// docs/measures/contested-language.md.</summary>
    public const double MostWithoutVote = 0.1;

    /// <summary>The words, as the draft first has them.</summary>
    public string Words => Places[0].Words;

    /// <summary>The votes on the carriers, latest first.</summary>
    public IReadOnlyList<VoteEvent> Votes { get; } =
    [.. Carriers.Where(c => c.WasVoted).Select(c => c.Decision!).OrderByDescending(v => v.Date)];

    /// <summary>In how many of the votes somebody was against or abstained: the Security Council votes on everything.</summary>
    public int Divided => Carriers.Count(c => c.IsDivided);

    /// <summary>How many carriers were adopted without a vote.</summary>
    public int WithoutVote => Carriers.Count(c => c.Decision is { Method: VoteMethod.WithoutVote });

    /// <summary>How many carriers have no decision in the edition, or one that does not say how it was taken.</summary>
    public int NotKnown => Carriers.Count - Votes.Count - WithoutVote;

    /// <summary>Of the texts whose decision is known, the share that was adopted without a vote; 0 where none is known.</summary>
    public double ShareWithoutVote => Votes.Count + WithoutVote == 0 ? 0 : (double)WithoutVote / (Votes.Count + WithoutVote);

    /// <summary>Whether they are everybody's: of the texts that have them, too many were adopted without a vote. Words of a family
    /// never are, since somebody is known to have objected to them.</summary>
    public bool IsFormula => Family is null && ShareWithoutVote > MostWithoutVote;

    /// <summary>The states that cast a ballot in the votes with names, and in how many; the commonest first.</summary>
    public IReadOnlyList<(StateCode State, int Votes)> WhoCast(Ballot ballot) =>
        [
            .. Votes
                .Where(v => v.IsMeasurable)
                .SelectMany(v => v.Ballots.Where(b => b.Value == ballot))
                .CountBy(b => b.Key)
                .OrderByDescending(s => s.Value)
                .ThenBy(s => s.Key)
                .Select(s => (s.Key, s.Value)),
        ];
}

/// <summary>Where words stand in a draft.</summary>
/// <param name="Address">The paragraph.</param>
/// <param name="Words">The words.</param>
/// <param name="At">How many characters of the paragraph stand before them.</param>
public sealed record ContestedPlace(ParagraphAddress Address, string Words, int At);

/// <summary>An earlier text that has the words.</summary>
/// <param name="Text">The text.</param>
/// <param name="Decision">The latest decision on the whole of it; null where the edition has none.</param>
public sealed record CarrierText(TextEntry Text, VoteEvent? Decision)
{
    /// <summary>Whether it was put to a vote.</summary>
    public bool WasVoted => Decision is { Method: VoteMethod.Recorded or VoteMethod.NotRecorded };

    /// <summary>Whether somebody was against or abstained.</summary>
    public bool IsDivided => WasVoted && Decision!.Tally is { } tally && tally.No + tally.Abstain > 0;
}
