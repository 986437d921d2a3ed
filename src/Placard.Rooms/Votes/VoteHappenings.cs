namespace Placard.Rooms.Votes;

/// <summary>The votes of what somebody follows: of a state the roll calls that list it, and decisions on what it sponsored; of a document
/// those on it.</summary>
internal static class VoteHappenings
{
    public static IEnumerable<Happening> RollCallsOf(OpenEdition edition, Subject subject, DateOnly since)
    {
        var state = subject.State;
        var words = edition.Keep(_ => new RollCallWords());
        return Since(VoteIndex.Of(edition).OfState(state), since).Select(v => words.Of(v, v.Ballots[state]));
    }

    public static IEnumerable<Happening> SponsoredBy(OpenEdition edition, Subject subject, DateOnly since)
    {
        return Since(VoteIndex.Of(edition).SponsoredBy(subject.State), since)
            .Select(v => new Happening(
                v.Date,
                $"{v.OutcomeInList()}: {v.Heading()}",
                Addresses.Vote(v.Address),
                $"{v.Body.Name}. It was a main sponsor of this {v.Kind.ToWord()}. {OutcomeSentence.Of(v)}"
            ));
    }

    /// <summary>The votes on a document, on the text that it became, and on their amendments.</summary>
    public static IEnumerable<Happening> On(OpenEdition edition, Subject subject)
    {
        if (edition.Votes.Find(VoteAddress.From(subject.Name)) is { } only)
            return [On(only)];
        return DocumentSymbol.TryParse(subject.Name, out var symbol, out _)
            ? (edition.Texts.Find(symbol)?.Documents ?? [symbol]).SelectMany(edition.Votes.On).DistinctBy(v => v.Address).Select(On)
            : [];
    }

    /// <summary>One decision.</summary>
    public static Happening On(VoteEvent vote) =>
        new(vote.Date, $"{vote.OutcomeInList()}: {vote.Heading()}", Addresses.Vote(vote.Address), RollCallWords.SummaryOf(vote));

    // Of votes that are ordered latest first. One of a known year alone stands behind those of the days of that year.
    internal static IEnumerable<VoteEvent> Since(IEnumerable<VoteEvent> votes, DateOnly since) =>
        votes.TakeWhile(v => v.Date.Year >= since.Year).Where(v => v.Date.Latest >= since);
}
