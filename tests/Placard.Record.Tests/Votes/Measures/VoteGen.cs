using System.Globalization;

namespace Placard.Record.Tests.Votes.Measures;

/// <summary>Invented votes of a dozen states over twenty years.</summary>
internal static class VoteGen
{
    public static readonly StateCode[] States = [.. "ARG BRA CHN CUB DEU EGY FRA GBR IND RUS USA ZAF".Split(' ').Select(StateCode.Parse)];

    private static readonly Gen<BallotSheet> Sheet = Gen.Int[0, 5]
        .Array[States.Length]
        .Select(marks => BallotSheet.Of(States.Zip(marks, (state, mark) => KeyValuePair.Create(state, (Ballot)mark))));

    public static readonly Gen<VoteEvent[]> Votes = Gen.Select(Sheet, Gen.Int[1990, 2009], Gen.Int[0, 3])
        .Array[0, 300]
        .Select(drawn => drawn.Select((vote, i) => Vote(vote.Item1, vote.Item2, (RecordStatus)vote.Item3, i)).ToArray());

    public static readonly Gen<StateCode> State = Gen.OneOf([.. States.Append(StateCode.Parse("NRU"))]);

    public static VoteEvent Vote(
        BallotSheet ballots,
        int year = 2020,
        RecordStatus status = RecordStatus.Single,
        int serial = 1,
        string title = "A title"
    ) =>
        new()
        {
            Address = VoteAddress.Of("GA", serial.ToString(CultureInfo.InvariantCulture)),
            Body = Body.GeneralAssembly,
            Date = new PartialDate(year),
            Title = title,
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Unknown,
            Status = status,
            Tally = ballots.ToTally(),
            Ballots = ballots,
        };

    /// <summary>A sheet written as letters, one a state in code order: <c>Y N A X</c>, a blank for none.</summary>
    public static BallotSheet Letters(string letters) =>
        BallotSheet.Of(letters.Select((letter, i) => KeyValuePair.Create(States[i], BallotForms.FromLetter(letter))));
}
