using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The facts compiled into the program, a table a kind: who sat in the Human Rights Council and when, its key votes, and what the
/// registers have from single pages. It needs no mirror.</summary>
internal sealed class StarterSource : ISource
{
    private static readonly (string File, Func<Stream, Func<string, Origin>, IEnumerable<Observation>> Read)[] Tables =
    [
        ("council-terms.csv", CouncilTerms.Read),
        ("key-votes.csv", KeyVotes.Read),
        ("ngo-sessions.csv", NgoFacts.Sessions),
        ("ngo-council-decisions.csv", NgoFacts.CouncilDecisions),
        ("ngo-interventions.csv", NgoFacts.Interventions),
        ("standing-invitations.csv", AccessFacts.Invitations),
        ("standing-invitation-counts.csv", AccessFacts.InvitationCounts),
        ("reprisals-reports.csv", AccessFacts.Reprisals),
    ];

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("starter"),
            "Facts kept with Placard",
            "Placard",
            "src/Placard.Sources/Starter",
            "Facts in the project's own form, under the project's licence; each names the page or the symbol it was read from.",
            "placard-facts",
            2
        );

    /// <inheritdoc/>
    public SourceReading Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        var files = new List<SourceFile>();
        var observations = new List<Observation>();
        foreach (var (file, read) in Tables)
        {
            var content = EmbeddedTables.Bytes($"Placard.Sources.Starter.{file}");
            files.Add(EmbeddedTables.Listed(Description.Code, file, content));
            observations.AddRange(read(new MemoryStream(content), locator => new Origin(Description.Code, file, locator, default)));
        }
        progress?.Report(1);
        return new SourceReading(Description, files, observations, []);
    }
}
