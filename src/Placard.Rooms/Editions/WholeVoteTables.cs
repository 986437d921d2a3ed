using Placard.Rooms.Votes;

namespace Placard.Rooms.Editions;

/// <summary>The tables of all votes: what was decided, who did what, and what each source says.</summary>
internal static class WholeVoteTables
{
    private static readonly TableLink OfVote = new("address", "votes", "address");
    private static readonly TableLink OfState = new("state", "states", "code");

    public static WholeTable Votes { get; } =
        new(
            "votes",
            "All votes",
            "Every vote and decision of the edition, one a row, quarantined ones too.",
            Table<OpenEdition>.Of(edition => edition.Votes.All, VoteListTable.Of<OpenEdition>()),
            Read
        )
        {
            Key = ["address"],
        };

    public static WholeTable Ballots { get; } =
        new(
            "ballots",
            "All ballots",
            "Every ballot by name, a state and vote a row, in the order of the votes. Leave out quarantined votes when you count.",
            Table<OpenEdition>.OfGroups(
                RollCalls,
                VoteListTable.Which<OpenEdition>(),
                (_, vote) => vote.Ballots,
                BallotTable.State<OpenEdition>(),
                BallotTable.Ballot<OpenEdition>()
            ),
            Read
        )
        {
            Key = ["address", "state"],
            Links = [OfVote, OfState],
        };

    public static WholeTable BallotsWide { get; } =
        new(
            "ballots-wide",
            "All ballots, a column a state",
            "Every roll call, one a row, with a column for each state that ever voted; empty where a state was not on the list.",
            Table<OpenEdition>.Of(
                RollCalls,
                [.. VoteListTable.Which<OpenEdition>(), .. StateRegister.Default.All.OrderBy(s => s.Code).Select(BallotOf)]
            ),
            Read
        )
        {
            Key = ["address"],
            Links = [OfVote],
        };

    public static WholeTable Sponsors { get; } =
        new(
            "sponsors",
            "All sponsors",
            "Every state that sponsored a proposal, as far as the sources name them.",
            Table<OpenEdition>.OfGroups(
                edition => edition.Votes.All,
                [.. VoteListTable.Which<OpenEdition>().Where(c => c.Name == "address")],
                (_, vote) =>
                    vote
                        .MainSponsors.Select(s => new Sponsor(s, "main"))
                        .Concat(vote.AdditionalSponsors.Except(vote.MainSponsors).Select(s => new Sponsor(s, "additional"))),
                new Column<OpenEdition, Sponsor>("state", "Code of the state", (_, s) => s.State),
                new("role", "main: introduced it; additional: joined it", (_, s) => s.Role) { Words = ["main", "additional"] }
            ),
            Read
        )
        {
            Key = ["address", "state"],
            Links = [OfVote, OfState],
        };

    public static WholeTable Topics { get; } =
        new(
            "topics",
            "All subjects",
            "The subjects under which libraries filed each vote.",
            Table<OpenEdition>.OfGroups(
                edition => edition.Votes.All,
                [.. VoteListTable.Which<OpenEdition>().Where(c => c.Name == "address")],
                (_, vote) => vote.Topics,
                new Column<OpenEdition, string>("topic", "Subject, as the library writes it", (_, topic) => topic)
            ),
            Read
        )
        {
            Key = ["address", "topic"],
            Links = [OfVote],
        };

    public static WholeTable Witnesses { get; } =
        new(
            "versions",
            "What each source says",
            "Every source’s version of every vote, most reliable first: where it stands, the day, the outcome and the tally it gives.",
            Table<OpenEdition>.OfGroups(
                WithWitnesses,
                [.. VoteListTable.Which<OpenEdition>().Where(c => c.Name == "address")],
                (_, vote) => vote.Witnesses.Index(),
                new Column<OpenEdition, (int Index, Witness Item)>(
                    "rank",
                    "1 for the version shown; the most reliable first",
                    (_, w) => w.Index + 1
                ),
                new("source", "Short name of the source", (_, w) => w.Item.Origin.Source.ToString()),
                new("file", "File it stands in", (_, w) => w.Item.Origin.File),
                new("locator", "Place in the file, in the source’s terms", (_, w) => w.Item.Origin.Locator),
                new("as_of", "Day the source’s statement is as of", (_, w) => w.Item.Origin.AsOf),
                new("date", "Day of the vote that it gives", (_, w) => w.Item.Date),
                new("method", "How it says it was decided", (_, w) => w.Item.Method.ToWord())
                {
                    Words = VoteListTable.WordsOf<VoteMethod>(method => method.ToWord()),
                },
                new("outcome", "Outcome that it gives", (_, w) => w.Item.Outcome.ToWord())
                {
                    Words = VoteListTable.WordsOf<Outcome>(outcome => outcome.ToWord()),
                },
                new("yes", "Tally it announces: states in favour", (_, w) => w.Item.Tally?.Yes) { Unit = VoteListTable.States },
                new("no", "Tally it announces: states against", (_, w) => w.Item.Tally?.No) { Unit = VoteListTable.States },
                new("abstain", "Tally it announces: states abstaining", (_, w) => w.Item.Tally?.Abstain) { Unit = VoteListTable.States },
                new("not_voting", "Tally it announces: states not voting", (_, w) => w.Item.Tally?.NotVoting)
                {
                    Unit = VoteListTable.States,
                },
                new("names", "States on its list of ballots; 0 where it has none", (_, w) => w.Item.Ballots.Count)
                {
                    Unit = VoteListTable.States,
                },
                new("title", "Title that it gives", (_, w) => w.Item.Fields.Title),
                new("draft", "Draft that it names", (_, w) => w.Item.Fields.Draft)
            ),
            Read
        )
        {
            Key = ["address", "rank"],
            Links = [OfVote, new("source", "sources", "code")],
        };

    public static WholeTable DifferingBallots { get; } =
        new(
            "differing-ballots",
            "Ballots on which sources differ",
            "Every ballot that a source with a list of names gives otherwise than the version shown; a ballot is empty where a state is "
                + "not on the list.",
            Table<OpenEdition>.OfGroups(
                WithWitnesses,
                VoteListTable.Which<OpenEdition>(),
                (_, vote) => Differing(vote),
                new Column<OpenEdition, DifferingBallot>("state", "Code of the state", (_, d) => d.State),
                new("ballot", "Ballot in the version shown", (_, d) => d.Shown.ToWord()) { Words = BallotTable.Words },
                new("source", "Short name of the source that differs", (_, d) => d.Witness.Origin.Source.ToString()),
                new("locator", "Place in the source", (_, d) => d.Witness.Origin.Locator),
                new("other_ballot", "Ballot that it gives", (_, d) => d.Other.ToWord()) { Words = BallotTable.Words }
            ),
            Read
        )
        {
            Links = [OfVote, OfState, new("source", "sources", "code")],
        };

    private static IReadOnlyList<SourceDescription> Read(OpenEdition edition) => edition.SourcesOf(HeldThing.Votes);

    private static IEnumerable<VoteEvent> RollCalls(OpenEdition edition) => edition.Votes.All.Where(v => v.IsRollCall);

    private static IEnumerable<VoteEvent> WithWitnesses(OpenEdition edition) => edition.Votes.All.Select(edition.WithWitnesses);

    private static Column<OpenEdition, VoteEvent> BallotOf(State state) =>
        new(state.Code.ToString(), $"Ballot of {state.Name}", (_, v) => v.Ballots[state.Code].ToWord())
        {
            Words = BallotTable.Words,
            AppliesTo = edition => edition.Keep(VotingStates.Of).Codes.Contains(state.Code),
        };

    private static IEnumerable<DifferingBallot> Differing(VoteEvent vote) =>
        from witness in vote.Witnesses
        where witness.Ballots.Count > 0
        from state in vote.Ballots.States.ToArray().Union(witness.Ballots.States.ToArray()).Order()
        let ballots = (Shown: vote.Ballots[state], Other: witness.Ballots[state])
        where ballots.Shown != ballots.Other
        select new DifferingBallot(state, ballots.Shown, witness, ballots.Other);

    private sealed record Sponsor(StateCode State, string Role);

    private sealed record DifferingBallot(StateCode State, Ballot Shown, Witness Witness, Ballot Other);

    // Every state that is on the list of a roll call, a quarantined one too.
    private sealed record VotingStates(IReadOnlySet<StateCode> Codes)
    {
        public static VotingStates Of(OpenEdition edition)
        {
            var codes = new HashSet<StateCode>();
            foreach (var vote in edition.Votes.All)
            {
                foreach (var state in vote.Ballots.States)
                    codes.Add(state);
            }
            return new VotingStates(codes);
        }
    }
}
