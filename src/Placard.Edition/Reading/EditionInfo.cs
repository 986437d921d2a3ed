namespace Placard.Edition.Reading;

/// <summary>What an edition says of itself.</summary>
/// <param name="Hash">The hash of its content, 64 lower-case hexadecimal digits, to cite.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="AsOf">The date of the latest vote that is not quarantined; bodies end at different days, see
/// <see cref="HeldRecord"/>.</param>
/// <param name="IsStarter">Whether it is built from what comes with the program alone, without texts.</param>
/// <param name="Sources">The sources, in code order.</param>
/// <param name="Counts">How many votes by body, year, status and source.</param>
public sealed record EditionInfo(
    string Hash,
    long Bytes,
    PartialDate AsOf,
    bool IsStarter,
    IReadOnlyList<SourceDescription> Sources,
    IReadOnlyList<VoteCount> Counts
)
{
    /// <summary>The source of a code.</summary>
    /// <exception cref="InvalidOperationException">The edition has no such source.</exception>
    public SourceDescription SourceOf(SourceCode code) => Sources.First(s => s.Code == code);
}

/// <summary>A number of votes.</summary>
/// <param name="Source">The source that tells of them.</param>
/// <param name="Body">The body.</param>
/// <param name="Year">The year; 0 where the date is not known.</param>
/// <param name="Status">The status.</param>
/// <param name="Votes">How many; a vote of which several sources tell counts once under each.</param>
public sealed record VoteCount(SourceCode Source, Body Body, int Year, RecordStatus Status, int Votes);
