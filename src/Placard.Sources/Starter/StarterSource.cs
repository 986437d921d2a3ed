using Placard.Sources.Files;
using Placard.Sources.Starter.Access;
using Placard.Sources.Starter.Seats;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The facts compiled into the program: who sat in the Human Rights Council and when, its key votes, and what the registers start
/// from. It needs no mirror.</summary>
internal sealed class StarterSource : ISource
{
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

    // Every table that a register adds is named in the list of its own folder.
    private static IReadOnlyList<StarterTable> Tables { get; } =
    [
        new("council-terms.csv", (content, at) => CouncilTerms.Read(content, locator => at(locator, default))),
        new("key-votes.csv", (content, at) => KeyVotes.Read(content, locator => at(locator, default))),
        new(JointStatements.File, (content, at) => JointStatements.Read(content, locator => at(locator, default))),
        new("signatures.csv", (content, at) => JointStatements.ReadSignatures(content, locator => at(locator, default))),
        .. SeatFacts.Tables,
        .. AccessFacts.Tables,
    ];

    /// <inheritdoc/>
    public SourceReading Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        var files = new List<SourceFile>();
        var observations = new List<Observation>();
        foreach (var table in Tables)
        {
            var bytes = Embedded(table.File);
            files.Add(EmbeddedTables.Listed(Description.Code, table.File, bytes));
            observations.AddRange(
                table.Read(new MemoryStream(bytes), (locator, asOf) => new Origin(Description.Code, table.File, locator, asOf))
            );
        }
        progress?.Report(1);
        return new SourceReading(Description, files, observations, []);
    }

    /// <summary>One of the tables, by its path.</summary>
    internal static byte[] Embedded(string file) => EmbeddedTables.Bytes($"Placard.Sources.Starter.{file.Replace('/', '.')}");
}
