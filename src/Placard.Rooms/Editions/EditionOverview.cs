namespace Placard.Rooms.Editions;

/// <summary>What the pages of the edition show; made once.</summary>
public sealed record EditionOverview
{
    public required EditionInfo Info { get; init; }

    public required int Votes { get; init; }

    /// <summary>What there is of every body, and until when.</summary>
    public required HeldRecord Held { get; init; }

    public required IReadOnlyList<BodyLine> Bodies { get; init; }

    public required IReadOnlyList<DecadeLine> Decades { get; init; }

    public required IReadOnlyList<SourceLine> Sources { get; init; }

    public required IReadOnlyList<SourceFile> Files { get; init; }

    public required IReadOnlyList<Unresolved> Unresolved { get; init; }

    /// <summary>The files left out, whole or in part.</summary>
    public IEnumerable<SourceFile> Incomplete => Files.Where(f => f.Fate != FileStatus.Read);

    /// <summary>The overview of an edition, worked out once.</summary>
    public static EditionOverview Of(OpenEdition edition) => edition.Keep(Make);

    private static EditionOverview Make(OpenEdition edition)
    {
        var info = edition.Info;
        var files = edition.Files();
        var unresolved = edition.Unresolved();
        var filesOf = files.ToLookup(f => f.Source);
        var votesOf = info.Counts.GroupBy(c => c.Source).ToDictionary(g => g.Key, g => g.Sum(c => c.Votes));
        return new EditionOverview
        {
            Info = info,
            Votes = edition.Votes.All.Count,
            Held = edition.Held,
            Bodies = [.. edition.Votes.All.GroupBy(v => v.Body).OrderBy(g => IndexOf(g.Key)).Select(g => new BodyLine(g.Key, CountsOf(g)))],
            Decades =
            [
                .. edition
                    .Votes.All.GroupBy(v => v.Date.Year / 10 * 10)
                    .OrderBy(g => g.Key)
                    .Select(g => new DecadeLine(g.Key, CountsOf(g))),
            ],
            Sources =
            [
                .. info.Sources.Select(s => new SourceLine(
                    s,
                    votesOf.GetValueOrDefault(s.Code),
                    filesOf[s.Code].Count(),
                    filesOf[s.Code].Count(f => f.Fate == FileStatus.LeftOut)
                )),
            ],
            Files = files,
            Unresolved = unresolved,
        };
    }

    private static int IndexOf(Body body) => Body.All.ToList().IndexOf(body);

    private static StatusCounts CountsOf(IEnumerable<VoteEvent> votes)
    {
        var by = new int[Enum.GetValues<RecordStatus>().Length];
        foreach (var vote in votes)
            by[(int)vote.Status]++;
        return new StatusCounts(by);
    }
}

/// <summary>Votes counted by status.</summary>
/// <param name="ByStatus">In the order of <see cref="RecordStatus"/>.</param>
public sealed record StatusCounts(IReadOnlyList<int> ByStatus)
{
    public int Total => ByStatus.Sum();

    public int this[RecordStatus status] => ByStatus[(int)status];
}

/// <summary>The votes of a body.</summary>
public sealed record BodyLine(Body Body, StatusCounts Counts);

/// <summary>The votes of ten years; 0 for those without a date.</summary>
public sealed record DecadeLine(int From, StatusCounts Counts);

/// <summary>What a source gave.</summary>
public sealed record SourceLine(SourceDescription Source, int Votes, int Files, int LeftOut);
