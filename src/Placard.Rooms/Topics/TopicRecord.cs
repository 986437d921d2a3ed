using Placard.Record.Votes.Sessions;
using Placard.Rooms.Sessions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Topics;

/// <summary>What became of the decisions on a subject in one year.</summary>
public sealed record TopicYear(int Year, int Adopted, int WithoutVote, int Rejected, int Other)
{
    public int Total => Adopted + WithoutVote + Rejected + Other;
}

/// <summary>One subject: its decisions over the years, states most often against, sponsors, sessions.</summary>
public sealed record TopicRecord(TopicLine Line)
{
    private const int MostShown = 20;
    private const int MostSessions = 12;
    private const int MostInFeed = 50;
    private const int MostRelated = 6;

    public required StateRegister States { get; init; }

    /// <summary>The years with a decision, oldest first.</summary>
    public required IReadOnlyList<TopicYear> Years { get; init; }

    /// <summary>States with enough ballots, in code order.</summary>
    public required IReadOnlyList<TopicBallots> Ballots { get; init; }

    public required IReadOnlyList<SponsorCount> Sponsors { get; init; }

    /// <summary>The whole texts of which no sponsor is known.</summary>
    public required int WithoutSponsor { get; init; }

    /// <summary>The decisions by session, latest first.</summary>
    public required IReadOnlyList<(BodySession Session, int Decisions)> Sessions { get; init; }

    /// <summary>Other subjects that have its words, most decisions first.</summary>
    public required IReadOnlyList<TopicLine> Related { get; init; }

    /// <summary>Its own words and everyday ones for it, each with how many votes that are not filed under it have them in the title or a
    /// subject; words that no other vote has are left out.</summary>
    public required IReadOnlyList<(string Words, int Votes)> NotFiled { get; init; }

    /// <summary>How many decisions there are in the edition, and how many are filed under nothing.</summary>
    public required (int All, int WithoutTopic) Decisions { get; init; }

    /// <summary>The latest decisions.</summary>
    public IReadOnlyList<VoteEvent> Latest => [.. Line.Votes.Take(MostShown)];

    /// <summary>The decisions by body, most first.</summary>
    public IEnumerable<(Body Body, int Decisions)> Bodies =>
        Line.Votes.CountBy(v => v.Body).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => (c.Key, c.Value));

    /// <summary>The states against the largest share of the roll calls.</summary>
    public IReadOnlyList<TopicBallots> Against =>
        [
            .. Ballots
                .Where(b => b.No > 0)
                .OrderByDescending(b => b.ShareNo)
                .ThenByDescending(b => b.No)
                .ThenBy(b => b.State)
                .Take(MostShown),
        ];

    /// <summary>The states abstaining on the largest share of the roll calls.</summary>
    public IReadOnlyList<TopicBallots> Abstaining =>
        [
            .. Ballots
                .Where(b => b.Abstain > 0)
                .OrderByDescending(b => b.ShareAbstain)
                .ThenByDescending(b => b.Abstain)
                .ThenBy(b => b.State)
                .Take(MostShown),
        ];

    /// <summary>The window of the decisions: <c>2006 to 2025</c>.</summary>
    public string Window =>
        Years.Count == 0 ? "unknown dates"
        : Years[0].Year == Years[^1].Year ? Numbers.Plain(Years[0].Year)
        : $"{Years[0].Year} to {Years[^1].Year}";

    /// <summary>The list of votes whose title or subjects have the words, which may be more.</summary>
    public string VotesWith(VoteFilter filter) => new VoteQuery(filter with { Topic = Line.Label }).OnVotes();

    /// <summary>The list of votes whose title or one subject has some words.</summary>
    public static string VotesWith(string words) => new VoteQuery(new VoteFilter { Topic = words }).OnVotes();

    internal static TopicRecord Of(OpenEdition edition, TopicLine line)
    {
        var index = TopicIndex.Of(edition);
        return new(line)
        {
            States = edition.States,
            Years =
            [
                .. line
                    .Votes.Where(v => v.Date.IsKnown)
                    .GroupBy(v => v.Date.Year)
                    .OrderBy(year => year.Key)
                    .Select(year => new TopicYear(
                        year.Key,
                        year.Count(v => v.Outcome == Outcome.Adopted),
                        year.Count(v => v.Outcome == Outcome.AdoptedWithoutVote),
                        year.Count(v => v.Outcome == Outcome.Rejected),
                        year.Count(v => v.Outcome is Outcome.Withdrawn or Outcome.NotActedOn or Outcome.Unknown)
                    )),
            ],
            Ballots = TopicBallots.Of(line.Votes),
            Sponsors = SponsorCount.Of(line.Votes),
            WithoutSponsor = line.Votes.Count(v =>
                v.Kind == VoteKind.WholeText && v.MainSponsors.Count + v.AdditionalSponsors.Count + v.OtherSponsors.Count == 0
            ),
            Sessions =
            [
                .. line
                    .Votes.Select(BodySession.Of)
                    .OfType<BodySession>()
                    .CountBy(session => session)
                    .Select(session => (session.Key, session.Value))
                    .Take(MostSessions),
            ],
            Related = [.. index.With(line.Label).Where(other => other != line).Take(MostRelated)],
            NotFiled = [.. NotFiledUnder(edition, line)],
            Decisions = (index.Decisions, index.WithoutTopic),
        };
    }

    private static IEnumerable<(string Words, int Votes)> NotFiledUnder(OpenEdition edition, TopicLine line)
    {
        var filed = line.Votes.Select(v => v.Address).ToHashSet();
        foreach (var words in EverydayWords.For(line.Label).Prepend(line.Label.ToLowerInvariant()))
        {
            var others = edition.Votes.Where(new VoteFilter { Topic = words }).Count(v => !filed.Contains(v.Address));
            if (others > 0)
                yield return (words, others);
        }
    }

    public Feed ToFeed() =>
        new(
            $"Decisions filed under {Line.Label}",
            [
                .. Line
                    .Votes.Where(v => v.Date.IsKnown)
                    .Take(MostInFeed)
                    .Select(VoteHappenings.On)
                    .Select(h => new FeedEntry(h.Title, h.Address, h.Day.Earliest, h.Summary)),
            ]
        );
}
