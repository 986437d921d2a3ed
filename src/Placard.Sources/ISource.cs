using Placard.Sources.Files;

namespace Placard.Sources;

/// <summary>Knows one publisher's files and says what stands in them. It decides nothing.</summary>
public interface ISource
{
    /// <summary>What the source is.</summary>
    SourceDescription Description { get; }

    /// <summary>Reads every file of this source under a mirror. A file that cannot be read costs that file and no more.</summary>
    /// <param name="mirror">The mirror.</param>
    /// <param name="states">The register that resolves the spellings of states.</param>
    /// <param name="progress">Told the share of the work done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>What was read, or null where the mirror has nothing of this source.</returns>
    SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation);
}
