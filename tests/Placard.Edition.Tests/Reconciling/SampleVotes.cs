using Placard.Edition.Reconciling;
using Placard.Record.Seats;

namespace Placard.Edition.Tests.Reconciling;

/// <summary>Short ways to let sources tell of votes.</summary>
internal static class SampleVotes
{
    public static readonly SourceDescription Correction = Source("corrections", "A correction", "placard-corrections", 0);
    public static readonly SourceDescription Document = Source("unxml-text", "The document", "un-dgacm", 1);
    public static readonly SourceDescription Starter = Source("starter", "The starter", "placard-facts", 2);
    public static readonly SourceDescription Extract = Source("unxml-extract", "The extract", "un-dgacm", 3);
    public static readonly SourceDescription Library = Source("ohchr-votes", "The library", "ohchr-library", 4);
    public static readonly SourceDescription RollCalls = Source("voeten", "The roll calls", "undl-ga", 5);

    public static readonly IReadOnlyList<SourceDescription> Sources = [Correction, Document, Starter, Extract, Library, RollCalls];

    /// <summary>Ten members of a small Council.</summary>
    public static readonly IReadOnlyList<StateCode> Members =
    [
        .. "ARG BEL CHN CUB FRA IND JPN KEN MEX USA".Split(' ').Select(StateCode.Parse),
    ];

    public static readonly SeatRegister Seats = new(
        Members.Select(m => new SeatTerm(
            Body.HumanRightsCouncil,
            m,
            RegionalGroup.None,
            new DateRange(new DateOnly(2006, 6, 19), null),
            ""
        ))
    );

    public static SourceDescription Source(string code, string name, string lineage, int rank) =>
        new(new SourceCode(code), name, "", "", "", lineage, rank);

    /// <summary>A sheet of one letter a member, in the order of <see cref="Members"/>: <c>YYYYNNAAAX</c>.</summary>
    public static BallotSheet Sheet(string letters) =>
        BallotSheet.Of(letters.Select((letter, at) => new KeyValuePair<StateCode, Ballot>(Members[at], BallotForms.FromLetter(letter))));

    public static BallotSheet With(this BallotSheet sheet, string state, Ballot ballot) =>
        BallotSheet.Of(sheet.Where(b => b.Key != StateCode.Parse(state)).Append(new(StateCode.Parse(state), ballot)));

    /// <summary>A recorded vote of the Council with a list, and its tally announced.</summary>
    public static VoteObservation Vote(string symbol, string letters, string serial = "1") => Vote(symbol, Sheet(letters), serial);

    public static VoteObservation Vote(string symbol, BallotSheet sheet, string serial = "1") =>
        new(At(serial))
        {
            Body = Body.HumanRightsCouncil,
            Date = new PartialDate(2016, 6, 28),
            Serial = serial,
            Symbol = DocumentSymbol.Parse(symbol),
            Title = $"On {symbol}",
            Method = VoteMethod.Recorded,
            Announced = sheet.ToTally(),
            Ballots = sheet,
        };

    public static VoteObservation Adoption(string symbol, string serial = "1") =>
        new(At(serial))
        {
            Body = Body.HumanRightsCouncil,
            Date = new PartialDate(2016, 6, 28),
            Serial = serial,
            Symbol = DocumentSymbol.Parse(symbol),
            Method = VoteMethod.WithoutVote,
            Outcome = Outcome.AdoptedWithoutVote,
        };

    public static VoteObservation Announcing(this VoteObservation vote, int yes, int no, int abstain) =>
        vote with
        {
            Announced = new Tally(yes, no, abstain),
        };

    /// <summary>What a source says; each observation gets the source's own name in its origin.</summary>
    public static SourceReading Says(this SourceDescription source, params IEnumerable<Observation> observations) =>
        new(source, [], [.. observations.Select(o => o with { Origin = o.Origin with { Source = source.Code } })], []);

    public static IReadOnlyList<VoteEvent> Reconciled(params IEnumerable<SourceReading> readings) =>
        Reconciler.Reconcile(readings, StateRegister.Default, Seats);

    public static VoteEvent At(this IEnumerable<VoteEvent> votes, string address) => votes.Single(v => v.Address.ToString() == address);

    public static IEnumerable<DoubtKind> Kinds(this VoteEvent vote) => vote.Doubts.Select(d => d.Kind);

    private static Origin At(string serial) => new(new SourceCode("nobody"), "file", $"record {serial}", default);
}
