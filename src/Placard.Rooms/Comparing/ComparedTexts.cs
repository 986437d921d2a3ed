using Placard.Sources.Drafts;

namespace Placard.Rooms.Comparing;

/// <summary>Reads the two texts that a command names: each a file, or a symbol of the edition, which is opened only when needed.</summary>
internal sealed class ComparedTexts(Func<OpenEdition> open, Language? language)
{
    /// <summary>The two texts, and what each is called.</summary>
    public ((StructuredText Text, string Name) Old, (StructuredText Text, string Name) New) Read(string old, string @new)
    {
        var (oldFile, newFile) = (FileAt(old), FileAt(@new));
        if (oldFile is not null && newFile is not null)
            return (oldFile.Value, newFile.Value);
        using var edition = open();
        if (oldFile is null && newFile is null)
        {
            var (was, @is) = FindWording.Two(edition.Texts, old, @new, language, NoAddress);
            return (Named(was), Named(@is));
        }
        // A file has a language of its own, and its counterpart is read in that.
        var spoken = language ?? (oldFile ?? newFile)!.Value.Text.Language;
        return oldFile is { } before
            ? (before, Named(FindWording.One(edition.Texts, @new, spoken, _ => "")))
            : (Named(FindWording.One(edition.Texts, old, spoken, _ => "")), newFile!.Value);
    }

    private static (StructuredText Text, string Name)? FileAt(string written)
    {
        if (!File.Exists(written))
            return Path.HasExtension(written) && Path.GetExtension(written).ToLowerInvariant() is ".pdf" or ".docx" or ".html" or ".htm" or ".txt"
                ? throw Refusal.NotFound($"There is no file {written}.")
                : null;
        try
        {
            using var content = File.OpenRead(written);
            return (DraftFile.Read(content).Draft.Text, Path.GetFileName(written));
        }
        catch (UnreadableDraftException unreadable)
        {
            throw Refusal.Unreadable($"{written}: {unreadable.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal.Unreadable($"{written} cannot be read: {e.Message}");
        }
    }

    private static (StructuredText Text, string Name) Named(StructuredText text) => (text, text.Symbol.ToString());

    private static string NoAddress(string old, string @new) => "";
}
