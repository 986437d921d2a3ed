using System.Collections.Concurrent;
using Placard.Sources.Files;
using Placard.Sources.UnXml.Texts;

namespace Placard.Sources.UnXml;

/// <summary>Resolutions as DGACM publishes them in AKN4UN XML: their words, and what they themselves say of their adoption, sponsors and
/// drafts.</summary>
public sealed class UnXmlTextSource : ISource
{
    private const string ReadForText = "Read for its text; votes are read from the English document.";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("unxml-text"),
            "Texts of resolutions (AKN4UN)",
            Repository.Publisher,
            Repository.Address,
            Repository.Terms,
            Repository.Lineage,
            Rank: 1
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation) =>
        Repository.ReadEach(
            Description,
            mirror,
            _ => true,
            progress,
            (builder, repository, tree, share) => ReadArchive(builder, repository, tree, states, share, cancellation)
        );

    private static void ReadArchive(
        SourceReadingBuilder builder,
        Repository repository,
        SourceTree tree,
        StateRegister states,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var acts = new ConcurrentBag<(FileReading File, Act Act, Language Language)>();
        var documents = new List<SourceEntry>();
        foreach (var entry in tree.Entries)
        {
            if (entry.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                documents.Add(entry);
            else if (!ExtractFiles.IsExtract(entry))
                builder.LeaveOut(entry, "It is no document.");
        }
        builder.ReadAll(
            tree,
            documents,
            file =>
            {
                var claimed = ActLanguage.OfFolder(file.Path) ?? "eng";
                if (!Language.TryParse(claimed, out var language))
                    throw new UnreadableFileException($"{ActLanguage.NameOf(claimed)} is no language of the United Nations.");
                acts.Add((file, VerifiedAct.Read(file, claimed), language));
            },
            progress,
            cancellation
        );
        var statements = new ActObservations(repository.Body, states, repository.CountsAreApart);
        foreach (var documentsOf in acts.GroupBy(a => a.Language))
        {
            foreach (var (file, act) in ActCopies.OneOfEach(documentsOf.Select(a => (a.File, a.Act))))
                Add(statements, file, act, documentsOf.Key);
        }
    }

    private static void Add(ActObservations statements, FileReading file, Act act, Language language)
    {
        if (language == Language.English)
            statements.AddText(file, act);
        else if (file.Note.Length == 0)
            file.Remark(ReadForText);
        if (ActText.Of(file, act, language) is { } text)
            file.Add(text);
    }
}
