using System.Globalization;

namespace Placard.Record.Tests.Positions.Blocs;

/// <summary>Votes in which some states are made to vote alike.</summary>
internal static class PlantedBlocs
{
    public static readonly StateCode[] States =
    [
        .. "ARG AUS BRA CAN CHN CUB DEU EGY FRA GBR IND JPN MEX RUS USA ZAF".Split(' ').Select(StateCode.Parse),
    ];

    /// <summary>Votes of so many blocs, state i in bloc i modulo their number: each follows its bloc but for some noise.</summary>
    /// <param name="blocs">The number of blocs.</param>
    /// <param name="votes">The number of votes, each on a draft of its own.</param>
    /// <param name="noise">The chance that a state does as it likes.</param>
    /// <param name="seed">The seed.</param>
    public static VoteEvent[] Of(int blocs, int votes, double noise, ulong seed = 3)
    {
        var random = new SplitMix(seed);
        return
        [
            .. Enumerable
                .Range(0, votes)
                .Select(serial =>
                {
                    var lines = Enumerable.Range(0, blocs).Select(_ => Any(random)).ToArray();
                    return Vote(
                        serial,
                        BallotSheet.Of([
                            .. States.Select(
                                (state, i) => KeyValuePair.Create(state, random.Unit() < noise ? Any(random) : lines[i % blocs])
                            ),
                        ])
                    );
                }),
        ];
    }

    public static VoteEvent Vote(int serial, BallotSheet ballots, string date = "2020-12-07", RecordStatus status = RecordStatus.Single) =>
        new()
        {
            Address = VoteAddress.Of("GA", serial.ToString("00000", CultureInfo.InvariantCulture)),
            Body = Body.GeneralAssembly,
            Date = PartialDate.Parse(date),
            Title = $"Question {serial}",
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Unknown,
            Status = status,
            Tally = ballots.ToTally(),
            Ballots = ballots,
        };

    /// <summary>Ballots such as <c>FRA=Y DEU=N</c>.</summary>
    public static BallotSheet Sheet(string ballots) =>
        BallotSheet.Of(
            ballots
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(b => KeyValuePair.Create(StateCode.Parse(b[..3]), BallotForms.FromLetter(b[4])))
        );

    private static Ballot Any(SplitMix random) => (Ballot)(1 + random.Below(3));
}
