namespace Placard.Record.Positions.Forecasts.Features;

/// <summary>The features of a proposal by which similarity is measured: only what was known before the vote.</summary>
internal sealed class Proposal
{
    public Proposal(ComingVote vote, StateIndex order)
    {
        Body = vote.Body;
        Kind = vote.Kind;
        Words = TitleWords.Of(vote.Topics.Count == 0 ? vote.Title : string.Join(' ', [vote.Title, .. vote.Topics]));
        Key = TitleKey.Of(vote.Title);
        Item = ItemKey.Of(vote.Body, vote.AgendaItem);
        Sponsors = [.. vote.MainSponsors.Select(order.Of).Where(index => index >= 0)];
    }

    public Body Body { get; }

    public VoteKind Kind { get; }

    public string[] Words { get; }

    public string Key { get; }

    public string Item { get; }

    public int[] Sponsors { get; }
}
