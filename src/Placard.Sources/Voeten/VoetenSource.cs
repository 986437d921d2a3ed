using Placard.Sources.Files;

namespace Placard.Sources.Voeten;

/// <summary>The academic roll-call data of the General Assembly by Voeten, Strezhnev and Bailey.</summary>
internal sealed class VoetenSource : ISource
{
    private const string RollCalls = "roll_calls.csv",
        Ballots = "votes.csv",
        Issues = "issues.csv";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("voeten"),
            "United Nations General Assembly Voting Data",
            "Erik Voeten, Anton Strezhnev and Michael Bailey, Harvard Dataverse",
            "https://doi.org/10.7910/DVN/LEJUQZ",
            "CC0 1.0; cite Bailey, Strezhnev and Voeten, Journal of Conflict Resolution 61 (2017).",
            "undl-ga",
            5
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("voeten");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries.Where(e => e.Path is not (RollCalls or Ballots or Issues)))
            builder.LeaveOut(
                entry,
                entry.Path.StartsWith("idealpoints", StringComparison.Ordinal)
                    ? "It holds estimates, not votes."
                    : "It is none of the files of this source."
            );

        var rollCalls = new List<RollCall>();
        if (tree.Find(RollCalls) is { } calls)
        {
            // Whom a name stands for depends on the day, so the small file is read before the large one, and again to speak.
            var days = new SourceReadingBuilder(Description);
            days.Read(calls, file => rollCalls = RollCallTable.Read(file));
        }
        progress?.Report(0.1);
        var ballots = new BallotTable();
        if (tree.Find(Ballots) is { } votes)
            builder.Read(votes, file => ballots = BallotTable.Read(file, rollCalls, states, cancellation));
        progress?.Report(0.9);
        var issues = new IssueTable();
        if (tree.Find(Issues) is { } topics)
            builder.Read(topics, file => issues = IssueTable.Read(file));
        if (tree.Find(RollCalls) is { } again)
            builder.Read(again, file => RollCallObservations.Add(file, RollCallTable.Read(file), ballots, issues));
        progress?.Report(1);
        return builder.ToReading();
    }
}
