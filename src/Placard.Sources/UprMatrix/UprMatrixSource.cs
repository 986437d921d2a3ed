using Placard.Sources.Files;

namespace Placard.Sources.UprMatrix;

/// <summary>Thematic lists of the recommendations that states received in their reviews, a Word document for each review.</summary>
internal sealed class UprMatrixSource : ISource
{
    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("upr-matrix"),
            "Thematic lists of UPR recommendations",
            "Office of the United Nations High Commissioner for Human Rights",
            "https://www.ohchr.org/en/hr-bodies/upr/upr-main",
            "Terms of use of the United Nations",
            "ohchr-upr",
            2
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("upr-matrix");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
                builder.Read(entry, file => Read(file, states), MatrixReader.MostBytes);
            else
                builder.LeaveOut(entry, "It is not a Word document.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }

    private static void Read(FileReading file, StateRegister states)
    {
        try
        {
            var matrix = MatrixReader.Read(file.Content, states, file.At, file.LeaveOut);
            foreach (var recommendation in matrix.Recommendations)
            {
                if (recommendation.Issuers.Count == 0)
                    file.AddUnresolved(recommendation.Origin, "issuer", recommendation.Text);
                file.Add(recommendation);
            }
        }
        catch (ThematicListException problem)
        {
            throw new UnreadableFileException(problem.Message);
        }
    }
}
