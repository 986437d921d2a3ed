namespace Placard.Edition.Reconciling;

/// <summary>Takes each field of the record from the best witness that has it.</summary>
internal static class VoteMerger
{
    /// <summary>The day of a vote: the best witness's exact date, or else its best partial one.</summary>
    public static PartialDate DateOf(MatchedVote vote)
    {
        var dates = vote.SourcedVotes.Select(t => t.Observation.Date).Where(d => d.IsKnown).ToList();
        return dates.Find(d => d.IsExact) is { IsKnown: true } exact ? exact
            : dates.Find(d => d.Month != 0) is { IsKnown: true } month ? month
            : dates.FirstOrDefault();
    }

    public static VoteEvent Merge(
        MatchedVote vote,
        PartialDate date,
        Assessment assessment,
        DocumentIndex documentIndex,
        DoubtSentences sentences
    )
    {
        var deciding = assessment.Believed.FirstOrDefault(t => t.Outcome != Outcome.Unknown);
        var outcome = deciding?.Outcome ?? Outcome.Unknown;
        var voted = outcome is not (Outcome.AdoptedWithoutVote or Outcome.Withdrawn or Outcome.NotActedOn);
        var tally = voted ? TallyOf(assessment) : null;
        var list = voted ? ListOf(assessment, tally) : null;
        var ballots = list is null ? BallotSheet.Empty : WithAbsent(list, assessment);
        var (all, strange) = WithoutSponsorsOfAnotherText(vote, assessment, ballots, sentences);
        var symbol = SymbolOf(all);
        var draft = all.Select(o => o.Draft).FirstOrDefault(s => s.IsKnown);
        var documents = documentIndex.Of(symbol, draft, all[0].Kind);
        var sponsors = SponsorMerger.Of(all.Select(o => o.Sponsors).Concat(documents.Select(d => d.Sponsors)));
        var against = assessment.Status == RecordStatus.Quarantined ? [] : SponsorSigns.AllAgainst(sponsors.Main, ballots);
        if (against.Count > 0)
            strange.Add(new Doubt(DoubtKind.SponsorsAgainst, sentences.SponsorsAllAgainst(against, all[0].Kind), against));
        return new VoteEvent
        {
            Address = vote.Address,
            Body = vote.Body,
            Date = date,
            Title = First(all.Select(o => o.Title).Concat(documents.Select(d => d.Title))),
            Kind = all[0].Kind,
            Method = MethodOf(assessment, outcome, list),
            Outcome = outcome,
            Status = assessment.Status,
            Symbol = symbol,
            Draft = draft,
            Amends = all.Select(o => o.Amends).FirstOrDefault(s => s.IsKnown),
            Part = First(all.Select(o => o.Part)),
            Tally = tally,
            Ballots = ballots,
            Vetoes = VetoesOf(all, assessment.Status, outcome, tally, ballots),
            Doubts = [.. assessment.Doubts, .. strange],
            Session = First(all.Select(o => o.Session).Append(SessionOf(vote.Body, symbol.IsKnown ? symbol : draft))),
            Meeting = First(all.Select(o => o.Meeting)),
            AgendaItem = First(all.Select(o => o.AgendaItem)),
            Topics =
            [
                .. all.SelectMany(o => o.Topics)
                    .Concat(documents.SelectMany(d => d.Topics))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            MainSponsors = sponsors.Main,
            AdditionalSponsors = sponsors.Additional,
            OtherSponsors = sponsors.Other,
            Witnesses = [.. vote.SourcedVotes.Select(t => WitnessOf(t.Observation))],
        };
    }

    // A vote against is a veto only where the proposal had the votes in favour that it needed.
    private static IReadOnlyList<StateCode> VetoesOf(
        List<VoteObservation> all,
        RecordStatus status,
        Outcome outcome,
        Tally? tally,
        BallotSheet ballots
    )
    {
        if (all.Find(o => o.Vetoes.Count > 0) is { } told)
            return told.Vetoes;
        var rule = DecisionRule.Of(all[0].Body, all[0].Kind, all[0].Session, all[0].Date);
        return rule.KnowsVeto && outcome == Outcome.Rejected && status != RecordStatus.Quarantined && tally?.Yes >= rule.InFavour
            ? [.. DecisionRule.OfPermanent(ballots).Who(Ballot.No)]
            : [];
    }

    private static Witness WitnessOf(VoteObservation o)
    {
        var fields = new WitnessFields(
            o.Title,
            o.Draft,
            [.. o.Sponsors.Main.Distinct().Order()],
            [.. o.Sponsors.Additional.Except(o.Sponsors.Main).Order()]
        );
        return new Witness(o.Origin, o.Method, o.Outcome, o.Announced, o.Ballots, o.Date, fields);
    }

    private static (List<VoteObservation> All, List<Doubt> Doubts) WithoutSponsorsOfAnotherText(
        MatchedVote vote,
        Assessment assessment,
        BallotSheet ballots,
        DoubtSentences sentences
    )
    {
        var (all, doubts) = (new List<VoteObservation>(), new List<Doubt>());
        foreach (var sourced in vote.SourcedVotes)
        {
            var told = sourced.Observation;
            var isStrange = assessment.Status != RecordStatus.Quarantined && SponsorSigns.AreOfAnotherText(told.Sponsors, ballots);
            all.Add(isStrange ? told with { Draft = default, Sponsors = SponsorList.Empty } : told);
            if (!isStrange)
                continue;
            var against = SponsorSigns.Voting(told.Sponsors.Main, ballots, Ballot.No);
            doubts.Add(new Doubt(DoubtKind.SponsorsAgainst, sentences.SponsorsOfAnotherText(sourced.Source, against), against));
        }
        return (all, doubts);
    }

    private static DocumentSymbol SymbolOf(List<VoteObservation> all)
    {
        var known = all.Select(o => o.Symbol).Where(s => s.IsKnown).ToList();
        return known.Find(Symbols.IsAdopted) is { IsKnown: true } adopted ? adopted : known.FirstOrDefault();
    }

    private static VoteMethod MethodOf(Assessment assessment, Outcome outcome, SourcedVote? list) =>
        outcome switch
        {
            Outcome.AdoptedWithoutVote => VoteMethod.WithoutVote,
            Outcome.Withdrawn or Outcome.NotActedOn => VoteMethod.NoDecision,
            _ when list is not null => VoteMethod.Recorded,
            _ => assessment.Believed.Select(t => t.Observation.Method).FirstOrDefault(m => m != VoteMethod.Unknown),
        };

    // An announced tally outranks a count wherever one can be had: where nothing is sound, a count would only dress up a broken list.
    private static Tally? TallyOf(Assessment assessment)
    {
        var told =
            assessment.Status == RecordStatus.Quarantined
                ? assessment.Believed.Select(t => t.Observation.Announced).FirstOrDefault(t => t is not null)
                    ?? assessment.Believed.Select(t => t.Told).FirstOrDefault(t => t is not null)
                : assessment.Believed.Select(t => t.Told).FirstOrDefault(t => t is not null);
        if (told is not { NotVoting: null } tally)
            return told;
        var absent = assessment
            .Believed.Select(t => t.Told)
            .FirstOrDefault(t => t is { NotVoting: not null } other && VoteComparison.SameCast(tally, other));
        return tally with { NotVoting = absent?.NotVoting };
    }

    // A list that leaves out the absent is completed by the best that names them and agrees with it in every ballot cast.
    private static BallotSheet WithAbsent(SourcedVote list, Assessment assessment)
    {
        if (!list.Observation.OmitsAbsent || assessment.Status == RecordStatus.Quarantined)
            return list.Ballots;
        var fuller = assessment.Believed.FirstOrDefault(t =>
            t.HasList && !t.Observation.OmitsAbsent && VoteComparison.Differing(list, t).Count == 0
        );
        return fuller is null
            ? list.Ballots
            : BallotSheet.Of(
                list.Ballots.Concat(fuller.Ballots.Where(b => b.Value == Ballot.NotVoting && list.Ballots[b.Key] == Ballot.None))
            );
    }

    // The Security Council numbers by year and has no sessions.
    private static string SessionOf(Body body, DocumentSymbol symbol) =>
        symbol.IsKnown && body != Body.SecurityCouncil ? symbol.Session : "";

    // Ballots that measures use belong to the tally beside them; where the record is in doubt anyway, the best list is shown as it is.
    private static SourcedVote? ListOf(Assessment assessment, Tally? tally) =>
        assessment.Believed.FirstOrDefault(t =>
            t.HasList && (assessment.Status is RecordStatus.Disputed or RecordStatus.Quarantined || VoteComparison.Fits(t, tally!.Value))
        );

    private static string First(IEnumerable<string> texts) => texts.FirstOrDefault(t => t.Length > 0) ?? "";
}
