using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The facts compiled into the program: who sat in the Human Rights Council and when, its key votes, and joint
/// statements with who signed them. It needs no mirror.</summary>
internal sealed class StarterSource : ISource
{
    private const string Terms = "council-terms.csv";
    private const string Votes = "key-votes.csv";
    private const string Statements = "joint-statements.csv";
    private const string Signatures = "signatures.csv";

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
        var terms = Embedded(Terms);
        var votes = Embedded(Votes);
        var statements = Embedded(Statements);
        var signatures = Embedded(Signatures);
        var observations = new List<Observation>();
        observations.AddRange(CouncilTerms.Read(new MemoryStream(terms), locator => At(Terms, locator)));
        observations.AddRange(KeyVotes.Read(new MemoryStream(votes), locator => At(Votes, locator)));
        var made = JointStatements.Read(new MemoryStream(statements), locator => At(Statements, locator)).ToList();
        observations.AddRange(made);
        observations.AddRange(JointStatements.ReadSignatures(new MemoryStream(signatures), made, locator => At(Signatures, locator)));
        progress?.Report(1);
        return new SourceReading(
            Description,
            [
                EmbeddedTables.Listed(Description.Code, Terms, terms),
                EmbeddedTables.Listed(Description.Code, Votes, votes),
                EmbeddedTables.Listed(Description.Code, Statements, statements),
                EmbeddedTables.Listed(Description.Code, Signatures, signatures),
            ],
            observations,
            []
        );
    }

    private Origin At(string file, string locator) => new(Description.Code, file, locator, default);

    private static byte[] Embedded(string name) => EmbeddedTables.Bytes($"Placard.Sources.Starter.{name}");
}
