using Placard.Rooms.Comparisons;

namespace Placard.Rooms.Drafts;

/// <summary>Reads the two texts that a command names: each a file, or a symbol of the edition, which is opened only when needed.</summary>
/// <param name="open">Opens the edition.</param>
/// <param name="language">The language of the edition's texts; null for the usual.</param>
/// <param name="remark">Takes what a reader should know of how a file was read.</param>
internal sealed class TextsToCompare(Func<OpenEdition> open, Language? language, Action<string> remark)
{
    /// <summary>The two texts, and what each is called.</summary>
    public async Task<((StructuredText Text, string Name) Old, (StructuredText Text, string Name) New)> ReadAsync(
        string old,
        string @new,
        CancellationToken cancellation
    )
    {
        var (oldFile, newFile) = (await FileAtAsync(old, cancellation), await FileAtAsync(@new, cancellation));
        if (oldFile is not null && newFile is not null)
            return (oldFile.Value, newFile.Value);
        using var edition = open();
        if (oldFile is null && newFile is null)
        {
            var (was, @is, both) = FindWording.Two(edition.Texts, old, @new, language);
            return (Named(edition.Texts.Read(was, both)!), Named(edition.Texts.Read(@is, both)!));
        }
        // A file has a language of its own, and its counterpart is read in that.
        var spoken = language ?? (oldFile ?? newFile)!.Value.Text.Language;
        return oldFile is { } before
            ? (before, Named(FindWording.One(edition.Texts, @new, spoken)))
            : (Named(FindWording.One(edition.Texts, old, spoken)), newFile!.Value);
    }

    private async Task<(StructuredText Text, string Name)?> FileAtAsync(string written, CancellationToken cancellation)
    {
        if (!File.Exists(written))
            return
                Path.HasExtension(written)
                && Path.GetExtension(written).ToLowerInvariant() is ".pdf" or ".docx" or ".html" or ".htm" or ".txt"
                ? throw Refusal.NotFound($"There is no file {written}.")
                : null;
        var draft = await ReadDraft.AtAsync(written, cancellation);
        foreach (var sentence in draft.Draft.Remarks)
            remark($"{draft.Name}: {sentence}");
        return (draft.Text, draft.Name);
    }

    private static (StructuredText Text, string Name) Named(StructuredText text) => (text, text.Symbol.ToString());
}
