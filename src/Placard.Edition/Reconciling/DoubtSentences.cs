namespace Placard.Edition.Reconciling;

/// <summary>The sentences of doubts: which source says what.</summary>
internal sealed class DoubtSentences(StateRegister states)
{
    private const int MostNamed = 6;

    public static string ListAndTallyDiffer(SourceDescription list, Tally counted, SourceDescription announces, Tally announced) =>
        list.Code == announces.Code
            ? $"{list.Name} announces {announced}, but its list of names counts {counted}."
            : $"{announces.Name} announces {announced}, but the list of names in {list.Name} counts {counted}.";

    public static string NamesOfAnotherVote(SourceDescription source, Tally announced, VoteAddress other, Tally theirs) =>
        $"{source.Name} lists the names of {other}, whose tally of {theirs} they fit; for this vote it announces {announced}.";

    public string NotAMember(SourceDescription source, IReadOnlyList<StateCode> who, string body, PartialDate date) =>
        $"{source.Name} lists {(who.Count == 1 ? "a ballot" : "ballots")} of {Names(who)}, "
        + $"{(who.Count == 1 ? "which was no member" : "which were no members")} of {body} on {date}.";

    public static string NoList(SourceDescription source, Tally? announced) =>
        announced is { } tally
            ? $"{source.Name} gives the tally of a recorded vote, {tally}, and no list of names."
            : $"{source.Name} calls the vote recorded, and gives neither a tally nor a list of names.";

    public static string ListFallsShort(SourceDescription source, int listed, int members, Body body, PartialDate date, bool isCertain) =>
        $"{source.Name} lists {listed} of the {members} members that the {body.Name} had on {date}, and gives no tally: "
        + (isCertain ? "most of the list is missing." : "part of the list may be missing.");

    public string RepeatedVoter(SourceDescription source, IReadOnlyList<StateCode> who) =>
        $"{source.Name} lists {Names(who)} more than once, with different ballots.";

    public static string UnresolvedName(SourceDescription source, IReadOnlyList<string> names) =>
        $"{source.Name} lists {Join([.. names.Select(n => $"“{n}”")])}, which could not be resolved to {(names.Count == 1 ? "a state" : "states")}.";

    public string BallotsDiffer(SourcedVote x, SourcedVote y, IReadOnlyList<StateCode> who)
    {
        var named = who.Take(MostNamed).Select(state => $"{Name(state)} ({Did(x, state)} or {Did(y, state)})").ToList();
        if (who.Count > MostNamed)
            named.Add($"{who.Count - MostNamed} more");
        return $"{Who(x, y)} and {Who(y, x)} give different ballots to {Join(named)}.";
    }

    public static string TalliesDiffer(SourcedVote x, SourcedVote y) => $"{Who(x, y)} gives {x.Told}, {Who(y, x)} {y.Told}.";

    public static string OutcomesDiffer(SourcedVote x, SourcedVote y) =>
        $"According to {Who(x, y)} it was {Fate(x)}, according to {Who(y, x)} {Fate(y)}.";

    public static string OutcomeAgainstTally(SourcedVote sourced)
    {
        var stated = sourced.Observation.Outcome;
        var says =
            $"{sourced.Source.Name} calls it {stated.ToWord()}, but its tally of {sourced.Observation.Announced ?? sourced.Counted} "
            + $"{(stated == Outcome.Adopted ? "rejects" : "adopts")} it by the rule of the body";
        return sourced.Outcome == stated ? $"{says}. The list of names bears the word out."
            : sourced.Outcome == Outcome.Unknown ? $"{says}. Which is right is not known."
            : $"{says}, and the list of names adds up. The outcome shown is that of the tally.";
    }

    public static string LostUnderAdoptedText(SourcedVote sourced) =>
        $"{sourced.Source.Name} lists this vote under {sourced.Observation.Symbol}, a text that was adopted, but it was lost: it was on a "
        + "part, an amendment or a motion that the source does not name.";

    public static string DatesDiffer(SourcedVote x, SourcedVote y) =>
        $"{Who(x, y)} dates it {x.Observation.Date}, {Who(y, x)} {y.Observation.Date}.";

    public string BallotsExchanged(SourceDescription source, StateCode first, StateCode second, int session) =>
        $"{source.Name} seems to have exchanged the ballots of {Name(first)} and {Name(second)} in session {session}: each does there as "
        + $"the other's company does in the sessions around it. Where they differ, neither is taken.";

    public static string BeforeItsText(string source, VoteEvent amendment, VoteEvent text) =>
        $"{source} dates it {amendment.Date}, before the text it amends ({text.Date}). Amendments are decided at the meeting that decides "
        + "on the text, so its day is shown.";

    public string SponsorsOfAnotherText(SourceDescription source, IReadOnlyList<StateCode> against) =>
        $"{source.Name} lists {Names(against)} as main sponsors, which voted against. Its draft and sponsors seem to be those of another "
        + "text and are not shown.";

    public string SponsorsAllAgainst(IReadOnlyList<StateCode> against, VoteKind kind) =>
        $"{Names(against)}, which sponsored it, voted against. "
        + (
            kind == VoteKind.Amendment
                ? "The vote may have been on another question, such as a motion of no action."
                : "Either the ballots or the sponsors may be wrong."
        );

    public static string DraftsDiffer(SourcedVote x, SourcedVote y) =>
        $"{Who(x, y)} gives the draft as {x.Observation.Draft}, {Who(y, x)} as {y.Observation.Draft}.";

    public static string TitlesDiffer(SourcedVote x, SourcedVote y) =>
        $"{Who(x, y)} gives the title “{x.Observation.Title}”, {Who(y, x)} “{y.Observation.Title}”.";

    // Two records of one source are told apart by their place in it.
    private static string Who(SourcedVote sourced, SourcedVote other) =>
        sourced.Source.Code != other.Source.Code ? sourced.Source.Name : $"{sourced.Source.Name} ({sourced.Observation.Origin.Locator})";

    private static string Fate(SourcedVote sourced) =>
        sourced.Outcome switch
        {
            Outcome.Adopted => "adopted by vote",
            Outcome.Unknown => "put to the vote",
            var outcome => outcome.ToWord(),
        };

    private static string Did(SourcedVote sourced, StateCode state) =>
        sourced.Ballots[state] switch
        {
            Ballot.None => "not on the list",
            var ballot => ballot.ToWord(),
        };

    private string Name(StateCode state) => states.Find(state)?.Name ?? state.ToString();

    private string Names(IReadOnlyList<StateCode> who)
    {
        var named = who.Take(MostNamed).Select(Name).ToList();
        if (who.Count > MostNamed)
            named.Add($"{who.Count - MostNamed} more");
        return Join(named);
    }

    private static string Join(IReadOnlyList<string> words) =>
        words.Count switch
        {
            0 => "",
            1 => words[0],
            _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
        };
}
