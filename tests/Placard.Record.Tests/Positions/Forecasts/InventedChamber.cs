using System.Globalization;
using Placard.Record.Positions.Forecasts;
using Placard.Record.Seats;

namespace Placard.Record.Tests.Positions.Forecasts;

/// <summary>An invented Council of a dozen members over six years: half of them stand on one side of every question, half on the other, and
/// some waver.</summary>
internal static class InventedChamber
{
    public static readonly StateCode[] States = [.. "ARG BRA CHN CUB DEU EGY FRA GBR IND RUS USA ZAF".Split(' ').Select(StateCode.Parse)];

    /// <summary>All dozen from 2014 on; Mexico takes its seat in the summer of 2019, and has not voted before.</summary>
    public static BodyMembers Members { get; } =
        new(
            StateRegister.Default,
            new SeatRegister([
                .. States.Select(s => Term(s, new DateOnly(2014, 1, 1))),
                Term(StateCode.Parse("MEX"), new DateOnly(2019, 6, 1)),
            ])
        );

    private static readonly string[] Subjects = ["lanterns", "wells", "ferries", "granaries", "mills", "orchards"];

    /// <summary>Three sessions a year, six texts and an amendment each.</summary>
    public static List<VoteEvent> Votes(int lastYear = 2019)
    {
        var votes = new List<VoteEvent>();
        for (var year = 2014; year <= lastYear; year++)
        {
            foreach (var month in new[] { 3, 6, 9 })
            {
                for (var subject = 0; subject < Subjects.Length; subject++)
                    votes.Add(
                        Vote(
                            new DateOnly(year, month, 10 + subject),
                            $"Question of {Subjects[subject]}",
                            VoteKind.WholeText,
                            subject % 2 == 0,
                            votes.Count
                        )
                    );
                votes.Add(
                    Vote(
                        new DateOnly(year, month, 20),
                        $"Question of {Subjects[year % 6]}",
                        VoteKind.Amendment,
                        year % 6 % 2 != 0,
                        votes.Count
                    ) with
                    {
                        MainSponsors = [StateCode.Parse("CUB")],
                    }
                );
            }
        }
        return votes;
    }

    /// <summary>One vote. The first six states are for where it is a cause of theirs, the rest then against or abstaining; who wavers
    /// follows from the serial alone.</summary>
    public static VoteEvent Vote(DateOnly day, string title, VoteKind kind, bool ofTheFirst, int serial)
    {
        var ballots = States.Select(
            (state, at) =>
            {
                var isFor = at < 6 == ofTheFirst;
                var wavers = (serial * 31 + at * 17) % 11 == 0;
                return KeyValuePair.Create(
                    state,
                    wavers ? Ballot.Abstain
                        : isFor ? Ballot.Yes
                        : at % 3 == 0 ? Ballot.Abstain
                        : Ballot.No
                );
            }
        );
        var sheet = BallotSheet.Of(ballots);
        var tally = sheet.ToTally();
        return new VoteEvent
        {
            Address = VoteAddress.Of("HRC", serial.ToString("00000", CultureInfo.InvariantCulture)),
            Body = Body.HumanRightsCouncil,
            Date = PartialDate.From(day),
            Title = title,
            Kind = kind,
            Method = VoteMethod.Recorded,
            Outcome = tally.Margin > 0 ? Outcome.Adopted : Outcome.Rejected,
            Status = RecordStatus.Single,
            Tally = tally,
            Ballots = sheet,
        };
    }

    /// <summary>A forecast on a day from votes in any order.</summary>
    public static VoteForecast Forecast(IEnumerable<VoteEvent> votes, DateOnly on, ComingVote vote)
    {
        var walk = new ForecastWalk(votes, Members, Body.HumanRightsCouncil);
        walk.GoTo(on);
        return walk.Forecast(vote, 500);
    }

    public static ComingVote Coming(string title, VoteKind kind = VoteKind.WholeText) =>
        new()
        {
            Body = Body.HumanRightsCouncil,
            Title = title,
            Kind = kind,
        };

    private static SeatTerm Term(StateCode state, DateOnly from) =>
        new(Body.HumanRightsCouncil, state, RegionalGroup.None, new DateRange(from, null), "");
}
