namespace Placard.Rooms.Coverage;

/// <summary>What an edition holds of one body and year.</summary>
/// <param name="Body">The body.</param>
/// <param name="Year">The year.</param>
/// <param name="Known">How many resolutions are known to exist, by the numbers of those that are held; the year may have more after the
/// last.</param>
/// <param name="Decided">Of those, how many have their adoption or vote in the record.</param>
/// <param name="Worded">Of those, how many have their text.</param>
/// <param name="RollCalls">Roll calls whose ballots measures use, of any kind of proposal.</param>
/// <param name="InDoubt">Votes on which sources differ, or whose record contains an error.</param>
/// <param name="Texts">Texts of any kind.</param>
/// <param name="ByLanguage">Texts by language.</param>
/// <param name="LastUsable">The day of the last vote that can be used; the default where there is none.</param>
public sealed record YearCoverage(
    Body Body,
    int Year,
    int Known,
    int Decided,
    int Worded,
    int RollCalls,
    int InDoubt,
    int Texts,
    IReadOnlyDictionary<Language, int> ByLanguage,
    PartialDate LastUsable
)
{
    /// <summary>The share of the known resolutions whose adoption or vote is held; null where none is known to exist.</summary>
    public double? ShareDecided => Known == 0 ? null : (double)Decided / Known;

    /// <summary>The share whose text is held.</summary>
    public double? ShareWorded => Known == 0 ? null : (double)Worded / Known;

    internal static YearCoverage Of(
        Body body,
        int year,
        IEnumerable<ResolutionNumber> known,
        NumberedResolutions decided,
        NumberedResolutions worded,
        IReadOnlyList<VoteEvent> votes,
        IReadOnlyList<TextEntry> texts
    )
    {
        var numbers = known.ToList();
        return new(
            body,
            year,
            numbers.Count,
            numbers.Count(decided.Holds),
            numbers.Count(worded.Holds),
            votes.Count(v => v.IsMeasurable),
            votes.Count(v => v.Status is RecordStatus.Disputed or RecordStatus.Quarantined),
            texts.Count,
            texts.SelectMany(t => t.Wordings.Select(w => w.Language).Distinct()).CountBy(l => l).ToDictionary(),
            votes.Where(v => v.Status != RecordStatus.Quarantined).Select(v => v.Date).OrderBy(d => d.Latest).LastOrDefault()
        );
    }
}
