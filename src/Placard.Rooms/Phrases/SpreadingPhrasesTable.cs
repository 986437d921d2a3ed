namespace Placard.Rooms.Phrases;

/// <summary>Spreading phrases, highest score first.</summary>
internal static class SpreadingPhrasesTable
{
    public static Table<SpreadingPhrases> Columns { get; } =
        Table<SpreadingPhrases>.Of(
            view => SpreadingPhrasesJson.Of(view).Phrases,
            new("phrase", "The phrase as its first use writes it", (_, p) => p.Phrase),
            new("score", "Score that ranks it; docs/measures/emerging-phrases.md", (_, p) => p.Score),
            new("texts", "Number of texts with it", (_, p) => p.Texts),
            new("uses", "Number of uses", (_, p) => p.Uses),
            new("families", "Number of series of texts that took it up", (_, p) => p.Families),
            new("bodies", "Codes of the bodies", (_, p) => string.Join(' ', p.Bodies)),
            new("sponsors", "Number of states that introduced such texts", (_, p) => p.Sponsors),
            new("first", "Symbol of the first document with it", (_, p) => p.First),
            new("date", "Date of that document", (_, p) => p.FirstDate),
            new("paragraph", "Address of the paragraph, or title", (_, p) => p.Paragraph),
            new("snippet", "The words around the first use", (_, p) => p.Snippet),
            new("first_in", "What that document is the first in", (_, p) => p.FirstIn),
            new("earlier_title", "The earlier vote whose title has it; empty for none", (_, p) => p.Earlier?.TitleOf),
            new(
                "earlier_speech",
                "The earlier year of the General Debate in which it was said; empty for none",
                (_, p) => p.Earlier?.SpokenIn
            )
        );
}
