using Placard.Edition.Building;
using Placard.Rooms.Phrases;

namespace Placard.Rooms.Tests.Phrases;

public sealed class EmergingPhrasesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("placard-emerging-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_phrase_that_texts_take_up_is_told_and_one_that_is_the_title_of_a_text_is_not()
    {
        using var edition = Build(
            PhrasesSite.Text("A/HRC/RES/90/1", "en", "2090-03-20", "Question of lanterns", "Recalling its lanterns,", Filling),
            PhrasesSite.Text("A/HRC/RES/90/2", "en", "2090-03-20", "Question of oil", "Recalling oil,", "Decides to buy some."),
            PhrasesSite.Text("A/HRC/RES/90/3", "en", "2090-03-20", "Question of wax", "Recalling wax,", "Decides to melt it."),
            PhrasesSite.Text("A/RES/150/1", "en", "2097-01-20", "Festival around shining harbours", "Mindful,", "Decides to hold one."),
            PhrasesSite.Text(
                "A/HRC/RES/98/1",
                "en",
                "2097-03-20",
                "Question of lanterns",
                "Recalling those shining harbours,",
                "Requests the trimming of tidal wicks;"
            ),
            PhrasesSite.Text(
                "A/HRC/RES/98/2",
                "en",
                "2097-03-21",
                "Question of oil",
                "Noting our shining harbours,",
                "Thanks everybody with tidal wicks;"
            ),
            PhrasesSite.Text(
                "A/HRC/RES/98/3",
                "en",
                "2097-03-22",
                "Question of wax",
                "Welcoming some shining harbours,",
                "Invites us towards tidal wicks;"
            )
        );
        Assert.Equal(["tidal wicks"], EmergingPhrases.Since(edition, 2097, Language.English).Select(p => p.Folded));
    }

    [Fact]
    public void What_is_told_is_a_whole_noun_phrase_and_no_fragment()
    {
        var carriers = new[] { "lanterns", "oil", "wax" };
        using var edition = Build([
            .. carriers.Select(
                (of, i) =>
                    PhrasesSite.Text(
                        $"A/HRC/RES/90/{i + 1}",
                        "en",
                        "2090-03-20",
                        $"Question of {of}",
                        $"Recalling {of},",
                        i == 0 ? Filling : $"Decides to buy {of}."
                    )
            ),
            .. carriers.Select(
                (of, i) =>
                    PhrasesSite.Text(
                        $"A/HRC/RES/98/{i + 1}",
                        "en",
                        $"2097-03-2{i}",
                        $"Question of {of}",
                        $"Deeply concerned at dimness posed by the harbour fog, unlit piers and {of},",
                        $"Decides to keep every lamp of {of} burning;"
                    )
            ),
        ]);
        Assert.Equal(["harbour fog", "unlit piers"], EmergingPhrases.Since(edition, 2097, Language.English).Select(p => p.Folded).Order());
    }

    [Fact]
    public void It_says_what_the_first_use_is_first_in_and_what_is_older()
    {
        using var edition = Build([
            .. new[] { "lanterns", "oil", "wax" }.SelectMany(
                (of, i) =>
                    new[]
                    {
                        PhrasesSite.Text(
                            $"A/HRC/RES/90/{i + 1}",
                            "en",
                            "2090-03-20",
                            $"Question of {of}",
                            $"Recalling {of},",
                            i == 0 ? Filling : $"Decides to buy {of}."
                        ),
                        PhrasesSite.Text(
                            $"A/HRC/RES/98/{i + 1}",
                            "en",
                            $"2097-03-2{i}",
                            $"Question of {of}",
                            "Deeply concerned at the harbour fog,",
                            $"Decides to keep {of};"
                        ),
                    }
            ),
        ]);
        var told = Assert.Single(EmergingPhrases.Since(edition, 2097, Language.English));
        Assert.Equal(
            "among the 6 texts of the Human Rights Council in this edition, 20 March 2090 to 22 March 2097",
            FirstSentence.Window(told.FirstIn)
        );
        Assert.False(told.Earlier.Any);
    }

    // Among few words every word is a common one.
    private static string Filling =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, 4000)
                .Select(i =>
                    string.Concat(
                        i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))
                    )
                )
        );

    private OpenEdition Build(params IReadOnlyList<TextObservation> texts)
    {
        var file = Path.Combine(_folder.FullName, "emerging.sqlite");
        EditionBuilder.Build(
            [
                new SourceReading(
                    PhrasesSite.Minutes,
                    [new(PhrasesSite.Minutes.Code, "minutes.csv", 1, new string('1', 64), FileStatus.Read, "")],
                    [.. texts],
                    []
                ),
            ],
            false,
            file,
            null,
            CancellationToken.None
        );
        var edition = OpenEdition.Open(file);
        edition.Phrases.Complete(null, CancellationToken.None);
        return edition;
    }
}
