using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Votes;

/// <summary>Answers <c>/votes/A/HRC/51/L.6</c>: a vote by its address, or by its symbol however it is spelt.</summary>
internal static class ShowVote
{
    public static IResult Answer(string symbol, string? sort, HttpContext context, OpenEdition edition)
    {
        var order = Asked.Word<BallotOrder>("sort", sort, TryOrder, Enum.GetNames<BallotOrder>().Select(n => n.ToLowerInvariant())) ?? BallotOrder.Group;
        var (meant, votes) = FindVote.In(edition, symbol);
        return votes is [var only]
            ? Or(context, Addresses.Vote(only.Address), () => Show(edition, only, order))
            : Or(context, Addresses.Vote(VoteAddress.Of(meant)), () => ShowAll(meant, votes));
    }

    private static ViewResult Show(OpenEdition edition, VoteEvent vote, BallotOrder order)
    {
        var view = VoteView.Of(edition, vote, order);
        return ViewResult.Of<VotePage, VoteView>(vote.Heading(), OutcomeSentence.Of(vote), view)
            .AsJson(() => VoteAnswer.Of(view.Vote), VoteJson.Readable.VoteAnswer)
            .AsTable(() => VoteTables.Ballots(vote, edition.States));
    }

    private static ViewResult ShowAll(DocumentSymbol symbol, IReadOnlyList<VoteEvent> votes) =>
        ViewResult.Of<SymbolPage, SymbolView>($"Votes on {symbol}", $"{votes.Count} votes stand under the symbol {symbol}.", new SymbolView(symbol, votes))
            .AsJson(() => new VoteListAnswer(votes.Count, 0, null, null, [.. votes.Select(VoteAnswer.Line)]), VoteJson.Readable.VoteListAnswer)
            .AsTable(() => VoteTables.Votes(votes));

    /// <summary>The answer, or, where the reader wrote the address in another way than ours, the way to ours.</summary>
    private static IResult Or(HttpContext context, string address, Func<IResult> answer)
    {
        var asked = AskedPage.Of(context);
        return string.Equals(Uri.UnescapeDataString(asked.Path), Uri.UnescapeDataString(address), StringComparison.Ordinal)
            ? answer()
            : Results.Redirect(address + AskedPage.EndingOf(asked.Form) + context.Request.QueryString.ToUriComponent(), permanent: true);
    }

    private static bool TryOrder(string? text, out BallotOrder order) =>
        Enum.TryParse(text, ignoreCase: true, out order) && Enum.IsDefined(order) && !char.IsAsciiDigit(text![0]);
}
