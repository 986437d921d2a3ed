using System.Xml;
using Placard.Record.Texts.Recognition;
using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Drafts;

/// <summary>Reads a draft in the United Nations' own markup, where nothing need be recognised.</summary>
internal static class MarkedUpDraft
{
    /// <summary>Its structure.</summary>
    /// <exception cref="UnreadableDraftException">It is malformed, or passes a limit.</exception>
    public static RecognisedDraft Read(byte[] content)
    {
        try
        {
            var act = ActReader.Read(new MemoryStream(content));
            _ = Language.TryParse(ActLanguage.OfText(act.Sample()) ?? act.Language, out var language);
            return new RecognisedDraft(
                new StructuredText
                {
                    Symbol = act.Symbol,
                    Language = language,
                    Title = act.TitleOrLabel(),
                    Date = act.Date,
                    Paragraphs = act.Paragraphs,
                },
                new DraftCover()
            );
        }
        catch (XmlException)
        {
            throw new UnreadableDraftException("The XML of this file is malformed.");
        }
        catch (UnreadableFileException e)
        {
            throw new UnreadableDraftException(e.Message);
        }
    }
}
