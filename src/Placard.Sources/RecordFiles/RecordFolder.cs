using System.Globalization;
using System.Text;
using Placard.Sources.Files;

namespace Placard.Sources.RecordFiles;

/// <summary>Where sources and the files of the record say different things.</summary>
/// <param name="File">The file of the record.</param>
/// <param name="OnlyInSources">How many statements of the sources it lacks.</param>
/// <param name="OnlyInFiles">How many of its statements the sources do not make.</param>
/// <param name="First">Where the first of them was read.</param>
public sealed record RecordDifference(string File, int OnlyInSources, int OnlyInFiles, Origin First);

/// <summary>The votes and decisions that come with Placard as facts in files of its own: one file a body and decade, and one a decade for
/// drafts. <c>record/README.md</c> describes them.</summary>
public static class RecordFolder
{
    private const string Ending = ".tsv";

    /// <summary>What this folder is as a source of files; what stands in them is said by the sources that each line names.</summary>
    public static SourceDescription Description { get; } =
        new(
            new SourceCode("record"),
            "Votes kept with Placard",
            "Placard",
            "record/",
            "Facts in the project's own form; record/README.md says what each publisher they were read from asks.",
            "placard-facts",
            2
        );

    /// <summary>Writes what sources say of votes and of their drafts.</summary>
    /// <param name="readings">What the sources say, in any order: the same readings make the same files.</param>
    /// <param name="without">Lineages whose word is left out; a line that rests on them alone is not written.</param>
    /// <param name="folder">The folder; files of the record in it are replaced, others left alone.</param>
    /// <returns>The files written, by name, with their sizes in bytes.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static IReadOnlyList<(string Name, long Bytes)> Write(
        IEnumerable<SourceReading> readings,
        IReadOnlySet<string> without,
        string folder
    )
    {
        var observations = Kept(readings, without);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (statements, drafts) = VoteStatement.Of(observations);
        foreach (var votes in statements.GroupBy(s => NameOf(s.Vote)))
        {
            var states = new StateColumns(votes.SelectMany(v => v.Vote.Ballots.States.ToArray()));
            var body = votes.First().Vote.Body.Code;
            files.Add(
                votes.Key,
                RecordFile.Content(body, states, LineFormats.Votes.Header, LineFormats.Votes.Write(votes, states, GroupOf))
            );
        }
        foreach (var ofDecade in drafts.GroupBy(NameOf))
        {
            var none = new StateColumns([]);
            files.Add(
                ofDecade.Key,
                RecordFile.Content(RecordFile.Drafts, none, LineFormats.Drafts.Header, LineFormats.Drafts.Write(ofDecade, none, GroupOf))
            );
        }
        Directory.CreateDirectory(folder);
        Replace(folder, files);
        return [.. files.Select(file => (file.Key, new FileInfo(Path.Combine(folder, file.Key)).Length))];
    }

    // All of them aside first: where one cannot be written, the record that is there stays as it is.
    private static void Replace(string folder, SortedDictionary<string, string> files)
    {
        const string Aside = ".new";
        try
        {
            foreach (var (name, content) in files)
                WholeFile.WriteBeside(Path.Combine(folder, name + Aside), Encoding.UTF8.GetBytes(content));
            foreach (var name in files.Keys)
                File.Move(Path.Combine(folder, name + Aside), Path.Combine(folder, name), overwrite: true);
        }
        catch
        {
            foreach (var name in files.Keys)
                File.Delete(Path.Combine(folder, name + Aside));
            throw;
        }
        foreach (var old in Directory.GetFiles(folder, "*" + Ending).Where(path => !files.ContainsKey(Path.GetFileName(path))))
            File.Delete(old);
    }

    /// <summary>Reads every file of the record in a folder.</summary>
    /// <param name="folder">The folder; one that is not there, or has none, gives no reading.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>One reading a source that the lines name, and that of the files themselves. A line that cannot be read, or that names a
    /// source there is not, is left out and told among what is not understood.</returns>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static IReadOnlyList<SourceReading> Read(string folder, CancellationToken cancellation)
    {
        var paths = PathsIn(folder);
        if (paths.Length == 0)
            return [];
        var read = paths.AsParallel().AsOrdered().WithCancellation(cancellation).Select(RecordFile.Read).ToList();
        var known = AllSources.List.ToDictionary(s => s.Description.Code, s => s.Description);
        var bySource = read.SelectMany(file => file.Observations).ToLookup(o => o.Origin.Source);
        return
        [
            new SourceReading(
                Description,
                [.. read.Select(file => file.File)],
                [],
                [
                    .. read.SelectMany(file => file.Unresolved),
                    .. bySource
                        .Where(source => !known.ContainsKey(source.Key))
                        .SelectMany(source => source.Select(o => new Unresolved(o.Origin, "source", source.Key.ToString()))),
                ]
            ),
            .. bySource
                .Where(source => known.ContainsKey(source.Key))
                .Select(source => new SourceReading(known[source.Key], [], [.. source], [])),
        ];
    }

    /// <summary>What sources say, with what the record has from files of theirs that were not read: a mirror that lacks some of the
    /// publishers' files still gives every vote.</summary>
    /// <param name="readings">What the sources say.</param>
    /// <param name="folder">The folder of the record.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>One reading a source; the same readings where every file was there.</returns>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static IReadOnlyList<SourceReading> Supplement(
        IReadOnlyList<SourceReading> readings,
        string folder,
        CancellationToken cancellation
    )
    {
        var read = readings.SelectMany(r => r.Files).Where(f => f.Fate != FileStatus.LeftOut).Select(f => (f.Source, f.Path)).ToHashSet();
        var record = Read(folder, cancellation);
        var missing = record
            .Select(r => r with { Observations = [.. r.Observations.Where(o => !read.Contains((o.Origin.Source, o.Origin.File)))] })
            .Where(r => r.Observations.Count > 0)
            .ToDictionary(r => r.Source.Code);
        if (missing.Count == 0)
            return readings;
        return
        [
            .. readings.Select(r =>
                missing.Remove(r.Source.Code, out var more) ? r with { Observations = [.. r.Observations, .. more.Observations] } : r
            ),
            .. missing.Values,
            record[0],
        ];
    }

    /// <summary>The files of the record in a folder with their hashes, in order of name; none where the folder is not there.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder) => [.. PathsIn(folder).Select(RecordFile.Listed)];

    /// <summary>What sources say that the files of the record do not, and the other way round.</summary>
    /// <param name="readings">What the sources say.</param>
    /// <param name="folder">The folder of the record.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    /// <returns>By file, how many statements only the sources and how many only the files have, and one of them; nothing where both say
    /// the same.</returns>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static IReadOnlyList<RecordDifference> Compare(
        IEnumerable<SourceReading> readings,
        string folder,
        CancellationToken cancellation
    )
    {
        var told = Statements(Kept(readings, new HashSet<string>()));
        var held = Statements(Read(folder, cancellation).SelectMany(r => r.Observations));
        return
        [
            .. told
                .Keys.Union(held.Keys)
                .Select(said =>
                    (
                        Said: said,
                        InSources: told.ContainsKey(said),
                        InFiles: held.ContainsKey(said),
                        Of: told.GetValueOrDefault(said) ?? held[said]
                    )
                )
                .Where(said => said.InSources != said.InFiles)
                .GroupBy(said => NameOf(said.Of))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new RecordDifference(
                    file.Key,
                    file.Count(said => said.InSources),
                    file.Count(said => said.InFiles),
                    file.Min(said => said.Of.Origin)!
                )),
        ];
    }

    // What comes with the program in another way need not be written twice, and a draft that was not voted on is no part of a vote.
    private static List<Observation> Kept(IEnumerable<SourceReading> readings, IReadOnlySet<string> without)
    {
        var shipped = AllSources.List.Where(AllSources.ComesWithTheProgram).Select(s => s.Description.Code).ToHashSet();
        var said = readings
            .Where(r => !without.Contains(r.Source.Lineage) && !shipped.Contains(r.Source.Code))
            .SelectMany(r => r.Observations)
            .ToList();
        var voted = said.OfType<VoteObservation>().SelectMany(v => new[] { v.Symbol, v.Draft }).Where(s => s.IsKnown).ToHashSet();
        return [.. said.Where(o => o is not DocumentObservation draft || voted.Contains(draft.Symbol) || voted.Contains(draft.Became))];
    }

    private static Dictionary<string, Observation> Statements(IEnumerable<Observation> observations)
    {
        var statements = new Dictionary<string, Observation>(StringComparer.Ordinal);
        foreach (var observation in observations)
        {
            if (observation is VoteObservation vote)
            {
                var states = new StateColumns(vote.Ballots.States.ToArray());
                var line = LineFormats.Votes.Write([new VoteStatement(vote, "")], states, GroupOf).Single();
                statements.TryAdd($"{vote.Body} {states.Header} {line}", vote);
            }
            else if (observation is DocumentObservation document)
                statements.TryAdd(LineFormats.Drafts.Write([document], new StateColumns([]), GroupOf).Single(), document);
        }
        return statements;
    }

    private static string NameOf(Observation observation) =>
        observation is VoteObservation vote
            ? $"{vote.Body.FileName}-{DecadeOf(vote.Date)}{Ending}"
            : $"{RecordFile.Drafts}-{DecadeOf(((DocumentObservation)observation).Date)}{Ending}";

    private static string[] PathsIn(string folder) =>
        Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal)] : [];

    private static string GroupOf(VoteStatement statement) => GroupOf(statement.Vote);

    private static string GroupOf(VoteObservation vote) => $"{(vote.Symbol.IsKnown ? vote.Symbol : vote.Draft)} {vote.Date}";

    private static string GroupOf(DocumentObservation document) => document.Symbol.ToString();

    private static string DecadeOf(PartialDate date) =>
        date.IsKnown ? (date.Year / 10 * 10).ToString(CultureInfo.InvariantCulture) + "s" : "undated";
}
