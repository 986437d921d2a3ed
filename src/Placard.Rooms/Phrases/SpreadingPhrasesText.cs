namespace Placard.Rooms.Phrases;

/// <summary>Spreading phrases, as a terminal shows them.</summary>
internal static class SpreadingPhrasesText
{
    public static void Write(SpreadingPhrases view, TextWriter output)
    {
        if (view.Languages.Count == 0)
        {
            // That there are none stands below, where the reach of the texts is said.
            output.WriteLine(WithoutTexts.Remedy);
            return;
        }
        var answer = SpreadingPhrasesJson.Of(view);
        output.WriteLine(
            $"Since {answer.Since}, {Plurals.Plain(answer.Phrases.Count, "phrase")} new in the texts of this edition and used since in "
                + $"several series of texts:"
        );
        output.WriteLine(
            "New may mean only that no earlier text with these words is held. "
                + (
                    answer.Phrases.Count == EmergingPhrases.Most
                        ? $"These are the first {EmergingPhrases.Most}; there may be more."
                        : "These are all that were found."
                )
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
