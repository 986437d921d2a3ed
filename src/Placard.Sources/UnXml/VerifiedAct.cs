using Placard.Sources.Files;

namespace Placard.Sources.UnXml;

/// <summary>An act made sure to be in the language of the folder it stands in.</summary>
internal static class VerifiedAct
{
    /// <summary>Reads a file from among the documents of a language.</summary>
    /// <param name="file">The file.</param>
    /// <param name="claimed">The language, ISO 639-2.</param>
    /// <exception cref="UnreadableFileException">It is in another language, or bears no symbol.</exception>
    public static Act Read(FileReading file, string claimed = "eng")
    {
        var act = ActReader.Read(file.Content);
        // What the words say goes before what the markup says of them; only English documents are marked with care.
        var language = ActLanguage.OfText(act.Sample()) ?? (claimed == "eng" ? act.Language : "");
        if (language.Length > 0 && language != claimed)
            throw new UnreadableFileException(
                $"It stands among the {ActLanguage.NameOf(claimed)} documents and is in {ActLanguage.NameOf(language)}."
            );
        if (!act.Symbol.IsKnown)
            throw new UnreadableFileException("It bears no document symbol that can be read.");
        return act;
    }
}
