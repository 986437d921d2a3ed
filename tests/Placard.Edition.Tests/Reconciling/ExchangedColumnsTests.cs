using System.Globalization;
using static Placard.Edition.Tests.Reconciling.SampleVotes;

namespace Placard.Edition.Tests.Reconciling;

public sealed class ExchangedColumnsTests
{
    private const int Exchanged = 63;
    private const int VotesASession = 40;

    // Greece and Grenada stand next to one another in the list of names, and each has a dozen states that mostly vote as it does.
    private static readonly StateCode[] One = Codes("GRC AUT BEL DNK ESP FIN FRA ITA NLD NOR PRT SWE");
    private static readonly StateCode[] Other = Codes("GRD ATG BRB CUB DMA HTI JAM KNA LCA TTO VCT VEN");
    private static readonly StateCode Greece = One[0],
        Grenada = Other[0];

    [Fact]
    public void Two_neighbours_in_the_list_that_vote_as_the_others_company_for_a_session_are_exchanged()
    {
        var votes = Reconciled(RollCalls.Says(Sessions(swapped: Exchanged)));
        Assert.All(votes.Where(v => v.Session != "63"), v => Assert.Empty(v.Doubts));
        var differing = votes.Where(v => v.Session == "63" && v.Witnesses[0].Ballots[Greece] != v.Witnesses[0].Ballots[Grenada]).ToList();
        Assert.NotEmpty(differing);
        Assert.All(
            differing,
            vote =>
            {
                var doubt = Assert.Single(vote.Doubts);
                Assert.Equal((DoubtKind.BallotsExchanged, "GRC GRD"), (doubt.Kind, string.Join(' ', doubt.States)));
                Assert.Equal(
                    "The roll calls seems to have exchanged the ballots of Greece and Grenada in session 63: each does there as the "
                        + "other's company does in the sessions around it. Where they differ, neither is taken.",
                    doubt.Sentence
                );
                Assert.Equal((Ballot.Unknown, Ballot.Unknown), (vote.Ballots[Greece], vote.Ballots[Grenada]));
                Assert.Equal(
                    vote.Witnesses[0].Ballots.Where(b => b.Key != Greece && b.Key != Grenada),
                    vote.Ballots.Where(b => b.Key != Greece && b.Key != Grenada)
                );
                Assert.Equal((RecordStatus.Single, vote.Witnesses[0].Ballots.ToTally()), (vote.Status, vote.Tally));
            }
        );
    }

    [Fact]
    public void Where_the_two_did_the_same_there_is_nothing_to_doubt() =>
        Assert.All(
            Reconciled(RollCalls.Says(Sessions(swapped: Exchanged)))
                .Where(v => v.Witnesses[0].Ballots[Greece] == v.Witnesses[0].Ballots[Grenada]),
            v => Assert.Empty(v.Doubts)
        );

    [Fact]
    public void A_list_in_which_everybody_votes_as_their_company_has_none_exchanged() =>
        Assert.All(Reconciled(RollCalls.Says(Sessions(swapped: 0))), v => Assert.Empty(v.Doubts));

    [Fact]
    public void One_state_that_changes_sides_for_a_session_is_not_exchanged_with_anybody()
    {
        var turned = Sessions(swapped: 0)
            .Select(v => v.Session != "63" ? v : v with { Ballots = v.Ballots.With("GRC", v.Ballots[Other[1]]) })
            .ToList();
        Assert.All(Reconciled(RollCalls.Says(turned)), v => Assert.DoesNotContain(v.Doubts, d => d.Kind == DoubtKind.BallotsExchanged));
    }

    [Fact]
    public void Votes_whose_names_another_lineage_confirms_are_left_alone()
    {
        var told = Sessions(swapped: Exchanged).ToList();
        var votes = Reconciled(RollCalls.Says(told), Library.Says(told));
        Assert.All(votes, v => Assert.Equal(RecordStatus.Confirmed, v.Status));
        Assert.All(votes, v => Assert.Empty(v.Doubts));
    }

    private static StateCode[] Codes(string codes) => [.. codes.Split(' ').Select(StateCode.Parse)];

    private static IEnumerable<VoteObservation> Sessions(int swapped)
    {
        for (var session = 60; session <= 66; session++)
        {
            for (var number = 1; number <= VotesASession; number++)
                yield return Vote(session, number, session == swapped);
        }
    }

    private static VoteObservation Vote(int session, int number, bool swapped)
    {
        var ballots = new Dictionary<StateCode, Ballot>();
        foreach (var (camp, states) in new[] { One, Other }.Index())
        {
            foreach (var (at, state) in states.Index())
            {
                // The camps part on two votes in three, and now and then a state leaves its camp.
                var side =
                    camp == 0 || number % 3 == 0 ? Ballot.Yes
                    : number % 3 == 1 ? Ballot.No
                    : Ballot.Abstain;
                ballots.Add(state, (session * 7 + number * 5 + at * 3 + camp) % 13 == 0 ? Ballot.Abstain : side);
            }
        }
        if (swapped)
            (ballots[Greece], ballots[Grenada]) = (ballots[Grenada], ballots[Greece]);
        var symbol = string.Create(CultureInfo.InvariantCulture, $"A/{session}/L.{number}");
        return SampleVotes.Vote(symbol, BallotSheet.Of(ballots), symbol) with
        {
            Body = Body.GeneralAssembly,
            Date = new PartialDate(1945 + session, 12, 1),
            Session = session.ToString(CultureInfo.InvariantCulture),
        };
    }
}
