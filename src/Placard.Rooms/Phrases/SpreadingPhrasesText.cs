namespace Placard.Rooms.Phrases;

/// <summary>Spreading phrases, as a terminal shows them.</summary>
internal static class SpreadingPhrasesText
{
    public static void Write(SpreadingPhrases view, TextWriter output)
    {
        var answer = SpreadingPhrasesJson.Of(view);
        output.WriteLine(
            $"Since {answer.Since}, {Plurals.Plain(answer.Phrases.Count, "phrase")} new in the texts of this edition and used since in "
                + $"several series of texts:"
        );
        if (answer.Phrases.Count > 0)
        {
            CommandOutput.WriteTable(
                output,
                ["phrase", "texts", "series", "bodies", "states", "first here", "where", "date", "its texts since", "earlier"],
                view.Phrases.Zip(
                    answer.Phrases,
                    (phrase, p) =>
                        (IReadOnlyList<string>)
                            [
                                p.Phrase,
                                Numbers.Plain(p.Texts),
                                Numbers.Plain(p.Families),
                                string.Join(' ', p.Bodies),
                                Numbers.Plain(p.Sponsors),
                                p.First,
                                p.Paragraph,
                                p.FirstDate,
                                phrase.FirstIn.From.ToString(),
                                string.Join(' ', new[] { p.Earlier?.TitleOf, Numbers.Plain(p.Earlier?.SpokenIn) }.OfType<string>()),
                            ]
                )
            );
        }
    }
}
