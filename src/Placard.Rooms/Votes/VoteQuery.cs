using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Votes;

/// <summary>What a reader asked of a list of votes, as the address says it: read and written in one place, so that every view has an address.</summary>
/// <param name="Filter">What the list is narrowed to.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record VoteQuery(VoteFilter Filter, int Page = 1)
{
    private const int WidestMargin = 200;
    private const int MostPages = 100_000;

    /// <summary>Reads the query of an address. Empty and unknown parameters do not narrow.</summary>
    /// <exception cref="Refusal">A value means nothing.</exception>
    public static VoteQuery Read(IQueryCollection query, StateRegister states)
    {
        var (from, to) = Asked.Days(query["from"], query["to"]);
        return new VoteQuery(
            new VoteFilter
            {
                Body = Asked.Body("body", query["body"], body => new VoteQuery(new VoteFilter { Body = body }).OnVotes()),
                From = from,
                To = to,
                State = Asked.State(states, "state", query["state"], code => new VoteQuery(new VoteFilter { State = code }).OnVotes()) is { } state
                    ? states.Delegation(state).Code
                    : default,
                Ballot = Asked.Word<Ballot>("ballot", query["ballot"], VoteWords.TryBallot, VoteWords.BallotWords) ?? Ballot.None,
                Topic = query["topic"].ToString().Trim() is { Length: > 0 } words ? words : null,
                Outcome = Asked.Word<Outcome>("outcome", query["outcome"], VoteWords.TryOutcome, VoteWords.OutcomeWords),
                Kind = Asked.Word<VoteKind>("kind", query["kind"], VoteWords.TryKind, VoteWords.KindWords),
                Status = Asked.Word<RecordStatus>("status", query["status"], VoteWords.TryStatus, VoteWords.StatusWords),
                MaxMargin = Asked.Number("margin", query["margin"], 0, WidestMargin),
                WithQuarantined = IsTicked(query, "quarantined"),
                OnlyVoted = IsTicked(query, "voted"),
            },
            Asked.Number("page", query["page"], 1, MostPages) ?? 1);
    }

    /// <summary>Reads the query of an address that names no state before it.</summary>
    /// <exception cref="Refusal">A value means nothing, or a ballot is asked for and nobody whose it is.</exception>
    public static VoteQuery ReadOfAny(IQueryCollection query, StateRegister states)
    {
        var read = Read(query, states);
        return read.Filter.Ballot == Ballot.None || read.Filter.State.IsKnown
            ? read
            : throw Refusal.Unreadable(
                $"A ballot is some state’s: name the state that voted {read.Filter.Ballot.ToWord()}.",
                new Link("The votes whosever ballot", new VoteQuery(read.Filter with { Ballot = Ballot.None }).OnVotes()));
    }

    /// <summary>The address of this view of all votes.</summary>
    public string OnVotes() => Addresses.Votes + this;

    /// <summary>The query as an address writes it, <c>?</c> first; empty where nothing narrows.</summary>
    public override string ToString() => Addresses.Query(Parameters());

    private static bool IsTicked(IQueryCollection query, string name) => query[name].ToString() is "yes" or "true" or "on" or "1";

    private IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        if (Filter.Topic is { } topic)
            yield return new("topic", topic);
        if (Filter.State.IsKnown)
            yield return new("state", Filter.State.ToString());
        if (Filter.Ballot != Ballot.None)
            yield return new("ballot", Filter.Ballot.ToWord());
        if (Filter.Body is { } body)
            yield return new("body", body.Code);
        if (Filter.From.IsKnown)
            yield return new("from", Filter.From.ToString());
        if (Filter.To.IsKnown)
            yield return new("to", Filter.To.ToString());
        if (Filter.Outcome is { } outcome)
            yield return new("outcome", outcome.ToWord());
        if (Filter.Kind is { } kind)
            yield return new("kind", kind.ToWord());
        if (Filter.Status is { } status)
            yield return new("status", status.ToWord());
        if (Filter.MaxMargin is { } margin)
            yield return new("margin", Numbers.Plain(margin));
        if (Filter.OnlyVoted)
            yield return new("voted", "yes");
        if (Filter.WithQuarantined)
            yield return new("quarantined", "yes");
        if (Page > 1)
            yield return new("page", Numbers.Plain(Page));
    }
}
