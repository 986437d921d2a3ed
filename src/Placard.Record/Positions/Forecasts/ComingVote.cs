namespace Placard.Record.Positions.Forecasts;

/// <summary>What is known of a proposal before it is put to the vote.</summary>
public sealed record ComingVote
{
    /// <summary>The body that will vote.</summary>
    public required Body Body { get; init; }

    /// <summary>The title of the text; for an amendment that of the text it would change.</summary>
    public required string Title { get; init; }

    /// <summary>What is put to the vote.</summary>
    public VoteKind Kind { get; init; } = VoteKind.WholeText;

    /// <summary>What it would do to other texts.</summary>
    public ProposalAim Aim { get; init; }

    /// <summary>The agenda item, number first as the body writes it; empty where not known.</summary>
    public string AgendaItem { get; init; } = "";

    /// <summary>Subjects that its proposers or a reader give it; they are read as more words of the title.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The states that introduce it; empty where not known.</summary>
    public IReadOnlyList<StateCode> MainSponsors { get; init; } = [];

    /// <summary>What it needs to be adopted.</summary>
    public Majority Rule { get; init; } = Majority.Simple;

    /// <summary>The text that it would stop; itself where it stands for itself. Who introduces it does not introduce that.</summary>
    internal ComingVote Stopped =>
        Aim == ProposalAim.OwnText
            ? this
            : this with
            {
                Aim = ProposalAim.OwnText,
                Title = ProposalAims.TitleStopped(Title),
                Kind = VoteKind.WholeText,
                MainSponsors = [],
            };

    /// <summary>The same proposal once more: title, kind, agenda item and those who introduced it. Neither the subjects that libraries
    /// filed it under afterwards nor the states that joined later are taken.</summary>
    public static ComingVote Like(VoteEvent vote) =>
        new()
        {
            Body = vote.Body,
            Title = vote.Title,
            Kind = vote.Kind,
            Aim = ProposalAims.Of(vote.Title, vote.Part),
            AgendaItem = vote.AgendaItem,
            MainSponsors = vote.MainSponsors,
        };
}
