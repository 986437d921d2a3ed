using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Placard.Record.Observations;
using Placard.Record.States;
using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>Resolutions as DGACM publishes them in AKN4UN XML: what the documents themselves say of their adoption, sponsors and drafts.</summary>
public sealed class UnXmlTextSource : ISource
{
    private const string HeldForTexts = "Held for its text; votes are read from the English document.";

    /// <inheritdoc/>
    public SourceDescription Description { get; } = new(
        new SourceCode("unxml-text"),
        "Texts of resolutions (AKN4UN)",
        Repository.Publisher,
        Repository.Address,
        Repository.Terms,
        Repository.Lineage,
        Rank: 1);

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation) =>
        Repository.ReadEach(Description, mirror, _ => true, progress, (builder, repository, tree, share) => ReadArchive(builder, repository, tree, states, share, cancellation));

    private static void ReadArchive(
        SourceReadingBuilder builder, Repository repository, SourceTree tree, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        var acts = new ConcurrentBag<(FileReading File, Act Act)>();
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
                if (ActLanguage.OfFolder(file.Path) is { } language and not "eng")
                    CheckLanguage(file, language);
                else
                    acts.Add((file, EnglishAct.Read(file)));
            },
            progress,
            cancellation);
        var statements = new ActObservations(repository, states);
        foreach (var (file, act) in ActCopies.OneOfEach(acts))
            statements.AddText(file, act);
    }

    /// <summary>Looks at the last pages of a document in another language; parsing it whole is for those who read its text.</summary>
    private static void CheckLanguage(FileReading file, string claimed)
    {
        var pages = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var length = LastPages(file.Content, pages);
            if (ActLanguage.OfText(MarkupText.AfterMeta(Encoding.UTF8.GetString(pages, 0, length))) is { } written && written != claimed)
                throw new UnreadableFileException($"It stands among the {ActLanguage.NameOf(claimed)} documents and is in {ActLanguage.NameOf(written)}.");
            file.Remark(HeldForTexts);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(pages);
        }
    }

    private static int LastPages(Stream content, byte[] pages)
    {
        var half = pages.Length / 2;
        var length = content.ReadAtLeast(pages, pages.Length, throwOnEndOfStream: false);
        if (length == 0)
            throw new UnreadableFileException("It is empty.");
        while (length == pages.Length)
        {
            Buffer.BlockCopy(pages, half, pages, 0, length - half);
            var more = content.ReadAtLeast(pages.AsSpan(length - half), half, throwOnEndOfStream: false);
            length = length - half + more;
        }
        return length;
    }
}
