using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Positions;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>The brief of a vote, a text or a draft.</summary>
internal static class TextBrief
{
    /// <summary>The rules, in the order in which their sentences are read.</summary>
    public static IReadOnlyList<BriefRule<BriefedText>> Rules { get; } =
    [
        .. TextVoteRules.All,
        .. TextHistoryRules.All.Where(r => r.Heading == TextHistoryRules.Behind),
        .. TextHistoryRules.All.Where(r => r.Heading == TextHistoryRules.Before),
        .. TextWordRules.All,
        .. TextHistoryRules.All.Where(r => r.Heading == TextHistoryRules.Next),
        .. TextQuestions.All,
    ];

    public static async Task<Brief> OfAsync(BriefedText it) => Of(it with { Swing = await SwingAsync(it).ConfigureAwait(false) });

    internal static Brief Of(BriefedText it) =>
        BriefLength.Of(
            BriefSources.Short(it.Title),
            Lead(it),
            Rules,
            it,
            AddressOf(it),
            new BriefMaking(it.Today, it.Edition.Info.AsOf, EditionHash.Short(it.Edition.Info.Hash))
        ) with
        {
            Counted = it.Vote is { } vote && WhipCount.Counts(vote) ? vote.Address : default,
        };

    /// <summary>What the words of a reader mean: the decision on the whole text where a symbol has several, else the words alone.</summary>
    /// <exception cref="Refusal">It is no symbol, or the edition has neither a decision on it nor its words.</exception>
    public static BriefedText Find(OpenEdition edition, string written, DateOnly today)
    {
        var votes = FindVote.TryIn(edition, written);
        var vote = votes is null ? null : votes.FirstOrDefault(v => v.Kind == VoteKind.WholeText) ?? votes[0];
        var text = vote is not null ? TextOf(edition, vote) : TryText(edition, written);
        if (vote is null && text is null)
            vote = FindVote.In(edition, written).Votes[0]; // refuses, with what stands nearest
        var symbol =
            vote is null ? text!.Symbol
            : vote.Symbol.IsKnown ? vote.Symbol
            : vote.Draft;
        return new(edition, symbol, vote, text, today);
    }

    // Positions in the whole Assembly take seconds; those in the Council a part of one.
    private static async Task<SwingStates?> SwingAsync(BriefedText it)
    {
        if (it.Vote is not { } vote || vote.Body != Body.HumanRightsCouncil || SwingStates.Lacking(vote) is not null)
            return null;
        var today = PartialDate.From(it.Today);
        var comesAgain =
            Predecessors.After(VoteIndex.Of(it.Edition), vote) is null && BodyOn.Members(it.Edition, vote.Body, today) is not null;
        try
        {
            return await SwingStates.OfAsync(it.Edition, new SwingQuery(vote, comesAgain ? today : default)).ConfigureAwait(false);
        }
        catch (Refusal refusal) when (refusal.Reason is RefusalReason.NotFound or RefusalReason.TooLittle)
        {
            return null;
        }
    }

    private static string Lead(BriefedText it) =>
        it.Vote is { } vote
            ? $"What the record has of one decision of the {vote.Body.Name}{vote.Date.AsWhen()}."
            : "What the record has of one text; no decision on it is in this edition.";

    public static string AddressOf(BriefedText it) => it.Vote is { } vote ? Addresses.BriefOf(vote.Address) : Addresses.BriefOf(it.Symbol);

    private static TextEntry? TextOf(OpenEdition edition, VoteEvent vote) =>
        vote.Kind is not (VoteKind.WholeText or VoteKind.Amendment)
            ? null
            : new[] { vote.Symbol, vote.Draft }
                .Where(s => s.IsKnown)
                .Select(edition.Texts.Find)
                .FirstOrDefault(t => t is { Wordings.Count: > 0 });

    private static TextEntry? TryText(OpenEdition edition, string written) =>
        SymbolGuess.Guesses(written).Select(edition.Texts.Find).FirstOrDefault(t => t is { Wordings.Count: > 0 });
}
