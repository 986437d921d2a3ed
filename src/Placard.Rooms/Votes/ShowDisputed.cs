using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Votes;

/// <summary>Answers <c>/disputed</c>.</summary>
internal static class ShowDisputed
{
    public static IResult Answer(HttpRequest request, OpenEdition edition)
    {
        var query = VoteQuery.Read(request.Query, edition.States);
        if (query.Filter.Status is RecordStatus.Confirmed or RecordStatus.Single)
            throw Refusal.Unreadable($"A {query.Filter.Status.Value.ToWord()} vote is not in doubt.", new Link("Such votes", query.OnVotes()), new Link("Votes in doubt", Addresses.Disputed));
        var view = DisputedView.Of(edition, query) ?? throw ShowVotes.NoSuchPage(query, Addresses.Disputed + (query with { Page = 1 }));
        return ViewResult.Of<DisputedPage, DisputedView>("Disputed votes", "Votes of which sources differ, and records that cannot be right, with the reasons.", view)
            .AsJson(view.ToAnswer, VoteJson.Readable.VoteListAnswer)
            .AsTable(() => VoteTables.Votes(DisputedView.All(edition.Votes, query)));
    }
}
