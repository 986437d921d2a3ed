using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>The English document of an act, made sure to be English.</summary>
internal static class EnglishAct
{
    /// <summary>Reads a file from among the English documents.</summary>
    /// <exception cref="UnreadableFileException">It is in another language, or bears no symbol.</exception>
    public static Act Read(FileReading file)
    {
        var act = ActReader.Read(file.Content);
        // What the words say goes before what the markup says of them.
        var language = ActLanguage.OfText(act.Sample) ?? act.Language;
        if (language.Length > 0 && language != "eng")
            throw new UnreadableFileException($"It stands among the English documents and is in {ActLanguage.NameOf(language)}.");
        if (!act.Symbol.IsKnown)
            throw new UnreadableFileException("It bears no document symbol that can be read.");
        return act;
    }
}
