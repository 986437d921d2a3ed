using Placard.Sources.Files;

namespace Placard.Sources.UnXml.Texts;

/// <summary>Makes a statement of an act's words.</summary>
internal static class ActText
{
    /// <summary>The words of an act in a language; null where it has none.</summary>
    public static TextObservation? Of(FileReading file, Act act, Language language)
    {
        if (!act.Paragraphs.Any(p => p.IsAgreedText))
            return null;
        var text = new StructuredText
        {
            Symbol = act.Symbol,
            Language = language,
            Title = act.Label.Length > 0 ? "" : act.TitleOrLabel(),
            Label = act.Label,
            Date = act.Date,
            Paragraphs = act.Paragraphs,
        };
        var draft = act.IsDraft || act.HasStepsOfAnotherText ? default : DraftSymbol.Of(act.StepOf("draftResolution")?.As ?? "");
        return new TextObservation(file.At(asOf: act.Published), text, draft);
    }
}
