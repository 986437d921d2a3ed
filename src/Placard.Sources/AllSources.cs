using Placard.Sources.Budget;
using Placard.Sources.Corrections;
using Placard.Sources.Fetched;
using Placard.Sources.Files;
using Placard.Sources.GeneralDebate;
using Placard.Sources.IndividualCases;
using Placard.Sources.Mandates;
using Placard.Sources.Marc;
using Placard.Sources.NgoCommittee;
using Placard.Sources.NgoReports;
using Placard.Sources.OhchrVotes;
using Placard.Sources.RecordFiles;
using Placard.Sources.SpecialProcedures;
using Placard.Sources.Starter;
using Placard.Sources.StateNames;
using Placard.Sources.Transcripts;
using Placard.Sources.Treaties;
using Placard.Sources.Uhri;
using Placard.Sources.UndlVotes;
using Placard.Sources.UnXml;
using Placard.Sources.UprInfo;
using Placard.Sources.UprMatrix;
using Placard.Sources.Vetoes;
using Placard.Sources.Voeten;

namespace Placard.Sources;

/// <summary>Every source that Placard reads.</summary>
public static class AllSources
{
    /// <summary>The sources, in the order in which lists show them.</summary>
    public static IReadOnlyList<ISource> List { get; } =
    [
        new CorrectionsSource(),
        new StarterSource(),
        new UnXmlTextSource(),
        new MandatesSource(),
        new FetchedSource(),
        UnXmlExtractSource.OfDocuments,
        UnXmlExtractSource.OfCatalogue,
        new UndlVotesSource(),
        new OhchrVotesSource(),
        MarcVotesSource.OhchrLibrary,
        MarcVotesSource.DigitalLibrary,
        new UndlDraftsSource(),
        new VoetenSource(),
        new VetoesSource(),
        new BudgetSource(),
        new NgoReportsSource(),
        new NgoCommitteeSource(),
        new GeneralDebateSource(),
        new TranscriptsSource(),
        new StateNamesSource(),
        new SpecialProceduresSource(),
        new UprMatrixSource(),
        new UhriSource(),
        new UprInfoSource(),
        new TreatyStatusSource(),
        new IndividualCasesSource(),
    ];

    /// <summary>Reads every source of which the mirror has something, several at a time.</summary>
    /// <param name="mirror">The mirror.</param>
    /// <param name="states">The register that resolves the spellings of states.</param>
    /// <param name="progress">Told which source is begun and the share of sources done, from 0 to 1; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>One reading a source, in the order of <see cref="List"/>.</returns>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static IReadOnlyList<SourceReading> Read(
        Mirror mirror,
        StateRegister states,
        IProgress<(string What, double Done)>? progress,
        CancellationToken cancellation
    )
    {
        var readings = new SourceReading?[List.Count];
        var done = 0;
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.For(
            0,
            List.Count,
            cores,
            i =>
            {
                progress?.Report(($"reading {List[i].Description.Name}", (double)Volatile.Read(ref done) / List.Count));
                readings[i] = List[i].Read(mirror, states, null, cancellation);
                Interlocked.Increment(ref done);
            }
        );
        return [.. readings.OfType<SourceReading>()];
    }

    /// <summary>Reads only what comes with the program, for a machine without the publishers' files: the corrections, the starter facts
    /// and the files of the record.</summary>
    /// <param name="record">The folder of the record; where it is not there, the others stand alone.</param>
    /// <param name="states">The register that resolves the spellings of states.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>One reading a source.</returns>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public static IReadOnlyList<SourceReading> ReadShipped(string record, StateRegister states, CancellationToken cancellation) =>
        [
            .. List.Where(ComesWithTheProgram).Select(s => s.Read(new Mirror(""), states, null, cancellation)).OfType<SourceReading>(),
            .. RecordFolder.Read(record, cancellation),
        ];

    /// <summary>Whether a source needs no files of a publisher.</summary>
    internal static bool ComesWithTheProgram(ISource source) => source is CorrectionsSource or StarterSource;
}
