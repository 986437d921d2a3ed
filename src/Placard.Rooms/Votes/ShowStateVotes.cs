using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Votes;

/// <summary>Answers <c>/states/CHN/votes</c>.</summary>
internal static class ShowStateVotes
{
    public static IResult Answer(string code, HttpContext context, OpenEdition edition)
    {
        var state = edition.States.Delegation(Asked.StatePage(edition.States, code, Addresses.VotesOf));
        if (code != state.Code.ToString())
            return Results.Redirect(Addresses.VotesOf(state.Code) + AskedPage.EndingOf(AskedPage.Of(context).Form) + context.Request.QueryString.ToUriComponent(), permanent: true);
        var query = VoteQuery.Read(context.Request.Query, edition.States);
        var view = StateVotesView.Of(edition, state, query)
            ?? throw ShowVotes.NoSuchPage(query, Addresses.VotesOf(state.Code));
        return ViewResult.Of<StateVotesPage, StateVotesView>($"Votes of {state.Name}", $"How {state.Name} voted: by year, beside others, and where it stood alone.", view)
            .AsJson(() => StateVotesAnswer.Of(view), VoteJson.Readable.StateVotesAnswer)
            .AsTable(() => VoteTables.Votes(edition.Votes.Where(view.List.Query.Filter), state.Code));
    }
}
