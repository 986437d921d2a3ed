namespace Placard.Edition.Building;

/// <summary>Everything an edition holds, each list in any order: the writer puts it in its own.</summary>
internal sealed record EditionContent
{
    public required bool IsStarter { get; init; }

    public required IReadOnlyList<SourceDescription> Sources { get; init; }

    public IReadOnlyList<SourceFile> Files { get; init; } = [];

    public IReadOnlyList<Unresolved> Unresolved { get; init; } = [];

    public IReadOnlyList<State> States { get; init; } = [];

    public IReadOnlyList<StateNameObservation> StateNames { get; init; } = [];

    public IReadOnlyList<TermObservation> Terms { get; init; } = [];

    public IReadOnlyList<VoteEvent> Votes { get; init; } = [];

    /// <summary>The texts, in order of symbol.</summary>
    public IReadOnlyList<Work> Texts { get; init; } = [];

    /// <summary>The speeches, one a session and state, in that order.</summary>
    public IReadOnlyList<SpeechObservation> Speeches { get; init; } = [];

    /// <summary>The facts of registers, in any order.</summary>
    public IReadOnlyList<RegisterEntry> Registers { get; init; } = [];

    /// <summary>Every state code that a vote, a term or a name is about, each once.</summary>
    public IReadOnlyCollection<StateCode> CodesNamed()
    {
        var codes = new HashSet<StateCode>(
            StateNames.Select(n => n.State).Concat(Terms.Select(t => t.State)).Concat(Speeches.Select(s => s.State))
        );
        foreach (var vote in Votes)
        {
            Add(codes, vote.Ballots);
            codes.UnionWith(vote.MainSponsors);
            codes.UnionWith(vote.AdditionalSponsors);
            foreach (var doubt in vote.Doubts)
                codes.UnionWith(doubt.States);
            foreach (var witness in vote.Witnesses)
                Add(codes, witness.Ballots);
        }
        return codes;
    }

    private static void Add(HashSet<StateCode> codes, BallotSheet sheet)
    {
        foreach (var state in sheet.States)
            codes.Add(state);
    }
}
