using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Votes;

/// <summary>Answers <c>/votes</c>.</summary>
internal static class ShowVotes
{
    private const int MostInFeed = 50;

    public static IResult Answer(HttpRequest request, OpenEdition edition)
    {
        var query = VoteQuery.ReadOfAny(request.Query, edition.States);
        var view = VoteListView.Of(edition.Votes, query) ?? throw NoSuchPage(query, (query with { Page = 1 }).OnVotes());
        return ViewResult.Of<VotesPage, VoteListView>("Votes", "Votes of United Nations bodies, latest first, as far as this edition knows them.", view)
            .AsJson(view.ToAnswer, VoteJson.Readable.VoteListAnswer)
            .AsTable(() => VoteTables.Votes(edition.Votes.Where(query.Filter), query.Filter.State))
            .AsFeed(() => new Feed("Latest votes", [.. edition.Votes.Where(query.Filter).Where(v => v.Date.IsKnown).Take(MostInFeed).Select(Entry)]));
    }

    /// <summary>The answer to a page beyond the last.</summary>
    public static Refusal NoSuchPage(VoteQuery query, string first) =>
        Refusal.NotFound($"The list has no page {query.Page}.", new Link("Its first page", first));

    private static FeedEntry Entry(VoteEvent vote) => new(
        $"{vote.Outcome.ToWord()}: {vote.Heading()}",
        Addresses.Vote(vote.Address),
        new DateTimeOffset(vote.Date.Earliest, TimeOnly.MinValue, TimeSpan.Zero),
        $"{vote.Body.Name}. {OutcomeSentence.Of(vote)} {StatusWords.Meaning(vote)}");
}
