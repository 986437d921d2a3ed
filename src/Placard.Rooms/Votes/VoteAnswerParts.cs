namespace Placard.Rooms.Votes;

/// <summary>A tally as JSON gives it; those not voting only where they are counted.</summary>
public sealed record TallyAnswer(int Yes, int No, int Abstain, int? NotVoting)
{
    public static TallyAnswer? Of(Tally? tally) => tally is { } t ? new(t.Yes, t.No, t.Abstain, t.NotVoting) : null;
}

/// <summary>A reason to doubt a vote's record as JSON gives it.</summary>
public sealed record DoubtAnswer(string Kind, string Sentence, IReadOnlyList<string>? States, string? Other)
{
    public static DoubtAnswer Of(Doubt doubt) => new(
        doubt.Kind.ToWord(), doubt.Sentence, VoteAnswer.Codes(doubt.States), doubt.Other.IsKnown ? doubt.Other.ToString() : null);
}

/// <summary>Who proposed it, as JSON gives it; states by code, others as written.</summary>
public sealed record SponsorsAnswer(IReadOnlyList<string>? Main, IReadOnlyList<string>? Additional, IReadOnlyList<string>? Other)
{
    public static SponsorsAnswer? Of(VoteEvent vote) =>
        vote.MainSponsors.Count + vote.AdditionalSponsors.Count + vote.OtherSponsors.Count == 0
            ? null
            : new(VoteAnswer.Codes(vote.MainSponsors), VoteAnswer.Codes(vote.AdditionalSponsors), VoteAnswer.NullIfEmpty(vote.OtherSponsors));
}

/// <summary>Where a fact was read, as JSON gives it.</summary>
public sealed record SourceAnswer(string Source, string? File, string? Locator, string? AsOf)
{
    public static SourceAnswer Of(Origin origin) => new(
        origin.Source.ToString(),
        origin.File.Length == 0 ? null : origin.File,
        origin.Locator.Length == 0 ? null : origin.Locator,
        origin.AsOf.IsKnown ? origin.AsOf.ToString() : null);
}

/// <summary>One source's version of a vote as JSON gives it.</summary>
public sealed record VersionAnswer(
    SourceAnswer Source, string? Date, string Outcome, string Method, TallyAnswer? Tally, IReadOnlyDictionary<string, string>? Ballots)
{
    public static VersionAnswer Of(Witness witness) => new(
        SourceAnswer.Of(witness.Origin),
        witness.Date.IsKnown ? witness.Date.ToString() : null,
        witness.Outcome.ToWord(),
        witness.Method.ToWord(),
        TallyAnswer.Of(witness.Tally),
        VoteAnswer.BallotsOf(witness.Ballots));
}
