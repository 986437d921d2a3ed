using Placard.Record.Texts.Recognition;
using Placard.Sources.Drafts;
using Placard.Sources.Drafts.Apart;

namespace Placard.Sources.Tests.Drafts.Apart;

public class ReaderMessageTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Const(""),
        Gen.String[Gen.Char['a', 'z'], 0, 40],
        Among("Recalling the lamps,", "مشروع قرار", "вновь", "决议", "e\u0301", "\U0001F56F", "a\0b", " ")
    );

    private static readonly Gen<Footnote> Notes = Gen.Select(Words, Words, (mark, text) => new Footnote(mark, 0, text));

    private static readonly Gen<Paragraph> Paragraphs = Gen.Select(
        Among("PP1", "OP12 (b) (ii)", "OP3 bis", "Annex II, 3", "a label that nobody foresaw"),
        Among(Enum.GetValues<ParagraphKind>()),
        Gen.Int[0, 9],
        Gen.Select(Words, Words),
        Notes.Array[0, 3],
        (address, kind, depth, words, notes) =>
            new Paragraph(
                ParagraphAddress.FromText(address),
                kind,
                depth,
                words.Item1,
                words.Item2,
                words.Item2.Length / 2,
                [.. notes.Select(n => n with { At = words.Item2.Length / 3 })]
            )
    );

    private static readonly Gen<DraftFile> Files = Gen.Select(
        Among(Enum.GetValues<DraftKind>()),
        Gen.OneOf(SymbolGen.Symbol, Gen.Const(default(DocumentSymbol))),
        Among([.. Language.All]),
        Among<PartialDate>(default, new PartialDate(2017), new PartialDate(2017, 4), new PartialDate(2017, 4, 5)),
        Words.Array[5],
        Words.Array[0, 3],
        Paragraphs.Array[0, 12],
        (kind, symbol, language, date, words, remarks, paragraphs) =>
            new DraftFile(
                kind,
                new RecognisedDraft(
                    new StructuredText
                    {
                        Symbol = symbol,
                        Language = language,
                        Title = words[0],
                        Label = words[1],
                        Date = date,
                        Paragraphs = paragraphs,
                    },
                    new DraftCover
                    {
                        Session = words[2],
                        AgendaItem = words[3],
                        Sponsors = words[4],
                    }
                )
                {
                    Remarks = remarks,
                }
            )
    );

    [Fact]
    public void A_draft_comes_out_of_an_answer_as_it_went_in() =>
        Files.Sample(file => Assert.Equal(Said(file), Said(ReaderMessage.Read(ReaderMessage.Of(file)))), iter: 500, threads: 1);

    [Fact]
    public void A_refusal_comes_out_with_its_sentence() =>
        Assert.Equal(
            DraftLimits.TooHungry.Message,
            Assert.Throws<UnreadableDraftException>(() => ReaderMessage.Read(ReaderMessage.Of(DraftLimits.TooHungry))).Message
        );

    [Fact]
    public void An_answer_that_was_changed_or_cut_is_a_draft_or_none_and_nothing_else() =>
        Gen.Select(Files, Gen.Int[0, 10_000], Gen.Byte, Gen.Bool)
            .Sample(
                (file, place, value, isCut) =>
                {
                    var answer = ReaderMessage.Of(file);
                    var at = place % answer.Length;
                    if (isCut)
                        answer = answer[..at];
                    else
                        answer[at] = value;
                    try
                    {
                        ReaderMessage.Read(answer);
                    }
                    catch (Exception e) when (e is InvalidDataException or UnreadableDraftException)
                    {
                        // Refused, as it should be.
                    }
                },
                iter: 2000,
                threads: 1
            );

    [Fact]
    public void Every_form_of_draft_comes_out_as_it_is_read()
    {
        foreach (var content in new[] { DraftFiles.Plain(), DraftFiles.Html(), DraftFiles.Pdf(), DraftFiles.Docx(), DraftFiles.MarkedUp() })
        {
            var file = DraftFile.Read(content);
            Assert.Equal(Said(file), Said(ReaderMessage.Read(ReaderMessage.Of(file))));
        }
    }

    private static Gen<T> Among<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static string Said(DraftFile file) =>
        string.Join(
            '\n',
            [
                file.Kind,
                file.Draft.Text.Symbol,
                file.Draft.Text.Language,
                file.Draft.Text.Title,
                file.Draft.Text.Label,
                file.Draft.Text.Date,
                file.Draft.Cover,
                .. file.Draft.Remarks,
                .. file.Draft.Text.Paragraphs.Select(p =>
                    $"{p.Address}|{p.Kind}|{p.Depth}|{p.Number}|{p.Text}|{p.OpeningLength}|{string.Join('|', p.Footnotes)}"
                ),
            ]
        );
}
