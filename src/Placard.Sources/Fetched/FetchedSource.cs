using Placard.Sources.Downloading;
using Placard.Sources.Drafts;
using Placard.Sources.Files;

namespace Placard.Sources.Fetched;

/// <summary>Documents of the UN's document service, each fetched by its symbol, read as any draft is.</summary>
internal sealed class FetchedSource : ISource
{
    /// <summary>Their folder below a mirror.</summary>
    public const string Folder = "fetched";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("fetched"),
            "Documents fetched by symbol",
            "United Nations, Official Document System",
            "https://documents.un.org",
            "Terms of use of the United Nations, https://www.un.org/en/about-us/terms-of-use",
            "un-documents",
            3
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open(Folder);
        if (tree is null)
            return null;
        var manifest = UpdateManifest.Of(mirror.Root);
        var builder = new SourceReadingBuilder(Description);
        var documents = new Dictionary<SourceEntry, FetchedName>();
        foreach (var entry in tree.Entries)
        {
            if (FetchedName.TryParse(entry.Name, out var name))
                documents.Add(entry, name);
            else
                builder.LeaveOut(entry, "Its name is not that of a document (A_HRC_60_L.1.en.pdf).");
        }
        builder.ReadAll(
            tree,
            [.. documents.Keys],
            file => Read(file, documents[file.Entry], DayOf(manifest, file)),
            progress,
            cancellation
        );
        return builder.ToReading();
    }

    /// <summary>The words of a document.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">What it should be.</param>
    /// <exception cref="UnreadableFileException">It cannot be read, is no text of a body, is another document or in another
    /// language.</exception>
    public static StructuredText TextOf(Stream content, FetchedName name)
    {
        try
        {
            var draft = DraftFile.Read(content).Draft;
            var text = draft.Text;
            // The words of a report are not agreed by a body. Drafts of the Security Council have symbols like those of letters.
            if (!IsAct(name.Symbol.Form) && draft.Cover.Sponsors.Length == 0)
                throw new UnreadableFileException("It is neither a draft nor a resolution.");
            if (text.Symbol.IsKnown && text.Symbol.WithoutRevision != name.Symbol.WithoutRevision)
                throw new UnreadableFileException($"It calls itself {text.Symbol}, not {name.Symbol}.");
            return text.Language == name.Language
                ? text with
                {
                    Symbol = name.Symbol,
                }
                : throw new UnreadableFileException($"It is in {text.Language.Name}, not in {name.Language.Name}.");
        }
        catch (UnreadableDraftException e)
        {
            throw new UnreadableFileException(e.Message);
        }
    }

    private static bool IsAct(DocumentForm form) =>
        form is DocumentForm.LimitedDraft or DocumentForm.Resolution or DocumentForm.Decision or DocumentForm.PresidentialStatement;

    private static void Read(FileReading file, FetchedName name, PartialDate day) =>
        file.Add(new TextObservation(file.At(asOf: day), TextOf(file.Content, name), default));

    private static PartialDate DayOf(UpdateManifest manifest, FileReading file) =>
        manifest.Files.TryGetValue($"{Folder}/{file.Path}", out var known)
            ? new PartialDate(known.Day.Year, known.Day.Month, known.Day.Day)
            : default;
}
