using Placard.Edition.Building;
using Placard.Edition.Phrases;
using Placard.Edition.Reading;
using Placard.Edition.Tests.Building;

namespace Placard.Edition.Tests.Phrases;

public sealed class PhraseLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Agreed_words_footnotes_and_speeches_are_kept_apart()
    {
        using var edition = Build("lamps");
        edition.Phrases.Complete(null, CancellationToken.None);
        var texts = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!;
        var notes = edition.Phrases.Find(PhraseCorpusKind.Footnotes, Language.English)!;
        var speeches = edition.Phrases.Find(PhraseCorpusKind.Speeches, Language.English)!;
        Assert.Equal(
            (2, 0, 0),
            (Count(texts, "recalling its lamps"), Count(notes, "recalling its lamps"), Count(speeches, "recalling its lamps"))
        );
        Assert.Equal((0, 2, 0), (Count(texts, "book of lamps"), Count(notes, "book of lamps"), Count(speeches, "book of lamps")));
        Assert.Equal(
            (0, 0, 1),
            (Count(texts, "lighting is progress"), Count(notes, "lighting is progress"), Count(speeches, "lighting is progress"))
        );
    }

    [Fact]
    public void The_formula_and_the_closing_lines_are_no_agreed_words()
    {
        using var edition = Build("lamps");
        edition.Phrases.Complete(null, CancellationToken.None);
        var texts = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!;
        Assert.Equal((0, 0, 2), (Count(texts, "Council of Lamps"), Count(texts, "40th meeting"), Count(texts, "on lamps")));
    }

    [Fact]
    public void A_line_that_opens_an_annex_is_agreed_and_one_that_names_the_body_is_not_wherever_it_stands()
    {
        using var edition = Build(
            "lamps",
            "lamps",
            [(ParagraphKind.Formula, "Declare that wicks are trimmed:"), (ParagraphKind.Formula, "The Human Rights Council,")]
        );
        edition.Phrases.Complete(null, CancellationToken.None);
        var texts = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!;
        Assert.Equal((1, 0), (Count(texts, "wicks are trimmed"), Count(texts, "Human Rights Council")));
    }

    [Fact]
    public void A_use_leads_to_document_and_paragraph()
    {
        using var edition = Build("lamps");
        edition.Phrases.Complete(null, CancellationToken.None);
        var texts = edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!;
        var uses = texts.Index.Uses(texts.Index.Find("to light"));
        Assert.Equal(
            ["A/HRC/RES/98/1 1998-03-01 OP1 (a)", "A/HRC/RES/99/1 2022-10-06 OP1 (a)"],
            uses.Select(u => $"{texts.SymbolOf(u.Document)} {texts.DateOf(u.Document)} {texts.PlaceOf(u.Passage).Address}")
        );
        Assert.True(texts.PlaceOf(texts.Index.First(texts.Index.Find("question of"))!.Value.Passage).IsTitle);
        Assert.Equal((0, -1), (texts.Find(DocumentSymbol.Parse("A/HRC/RES/98/1")), texts.Find(DocumentSymbol.Parse("A/HRC/RES/97/1"))));
        var speeches = edition.Phrases.Find(PhraseCorpusKind.Speeches, Language.English)!;
        Assert.Equal(
            (StateCode.Parse("KEN"), 63, 2008),
            speeches.SpeechOf(speeches.Index.First(speeches.Index.Find("progress"))!.Value.Document)
        );
    }

    [Fact]
    public void Equal_editions_have_equal_files()
    {
        foreach (var name in (string[])["one", "two"])
        {
            using var edition = Build(name);
            edition.Phrases.Complete(null, CancellationToken.None);
        }
        var files = _folder
            .Names.Where(n => n.StartsWith("one.", StringComparison.Ordinal) && n.EndsWith(".phrases", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(["one.footnotes-en.phrases", "one.speeches-en.phrases", "one.texts-en.phrases"], files);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(_folder[f]), File.ReadAllBytes(_folder["two" + f[3..]])));
    }

    [Fact]
    public void What_is_missing_is_said_and_made_and_what_is_there_is_left_alone()
    {
        using var edition = Build("lamps");
        Assert.False(edition.Phrases.IsComplete);
        Assert.Contains(
            "There is no phrase index at",
            Assert.Throws<EditionException>(() => edition.Phrases.Find(PhraseCorpusKind.Texts, Language.English)).Message
        );
        edition.Phrases.Complete(null, CancellationToken.None);
        Assert.True(edition.Phrases.IsComplete);
        var before = File.GetLastWriteTimeUtc(_folder["lamps.texts-en.phrases"]);
        edition.Phrases.Complete(null, CancellationToken.None);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder["lamps.texts-en.phrases"]));
        Assert.Null(edition.Phrases.Find(PhraseCorpusKind.Texts, Language.All[1]));
    }

    [Fact]
    public void The_file_of_another_edition_is_refused()
    {
        using (var edition = Build("lamps"))
            edition.Phrases.Complete(null, CancellationToken.None);
        using var other = Build("lamps", "bells");
        Assert.Contains(
            "belongs to another edition",
            Assert.Throws<EditionException>(() => other.Phrases.Find(PhraseCorpusKind.Texts, Language.English)).Message
        );
        other.Phrases.Complete(null, CancellationToken.None);
        Assert.Equal(2, Count(other.Phrases.Find(PhraseCorpusKind.Texts, Language.English)!, "light question of bells"));
    }

    [Fact]
    public void An_edition_that_is_open_reads_its_own_phrases_whatever_takes_the_place_of_their_files()
    {
        using (var first = Build("lamps"))
            first.Phrases.Complete(null, CancellationToken.None);
        using var open = OpenEdition.Open(_folder["lamps.sqlite"]);
        File.WriteAllText(_folder["next"], "the phrases of another edition");
        File.Move(_folder["next"], _folder["lamps.texts-en.phrases"], overwrite: true);
        Assert.NotNull(open.Phrases.Find(PhraseCorpusKind.Texts, Language.English));
    }

    [Fact]
    public void A_file_changed_anywhere_is_refused()
    {
        using var edition = Build("lamps");
        edition.Phrases.Complete(null, CancellationToken.None);
        var file = _folder["lamps.texts-en.phrases"];
        var whole = File.ReadAllBytes(file);
        foreach (var at in Enumerable.Range(0, whole.Length).Where(i => whole[i] != 0 || i % 64 == 0).Where((_, i) => i % 7 == 0))
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x10;
            File.WriteAllBytes(file, damaged);
            Assert.Throws<EditionException>(() => PhraseFile.Open(file, edition.Info.Hash));
        }
        File.WriteAllBytes(file, whole[..^1]);
        Assert.Contains("is damaged", Assert.Throws<EditionException>(() => PhraseFile.Open(file, edition.Info.Hash)).Message);
        File.WriteAllText(file, "no phrases");
        Assert.Contains("is not a phrase index", Assert.Throws<EditionException>(() => PhraseFile.Open(file, edition.Info.Hash)).Message);
        Assert.Throws<EditionException>(() => edition.Phrases.Complete(null, CancellationToken.None));
        Assert.Equal("no phrases", File.ReadAllText(file));
    }

    private static int Count(PhraseCorpus corpus, string phrase) => corpus.Index.Find(phrase).Count;

    private OpenEdition Build(string name, string what = "lamps", params (ParagraphKind Kind, string Text)[] last)
    {
        var late = Invented.Wording("A/HRC/RES/99/1", "en", "Question of " + what);
        var more = new TextBuilder();
        more.BeginSection("Annex II");
        foreach (var (kind, words) in last)
            more.Add(kind, "", words);
        late = late with { Text = late.Text with { Paragraphs = [.. late.Text.Paragraphs, .. more.Paragraphs] } };
        var early = Invented.Wording("A/HRC/RES/98/1", "en", "Question of " + what);
        early = early with { Text = early.Text with { Date = new PartialDate(1998, 3, 1) } };
        var speech = new SpeechObservation(
            early.Origin,
            StateCode.Parse("KEN"),
            63,
            2008,
            "We say that lighting\nis progress."u8.ToArray()
        );
        EditionBuilder.Build(
            [new(Invented.Minutes, [new(Invented.Minutes.Code, "1.csv", 1, "", FileStatus.Read, "")], [late, early, speech], [])],
            false,
            _folder[name + ".sqlite"],
            null,
            CancellationToken.None
        );
        return OpenEdition.Open(_folder[name + ".sqlite"]);
    }
}
