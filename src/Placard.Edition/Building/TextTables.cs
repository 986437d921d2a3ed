using System.Text;
using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Building;

/// <summary>Writes the texts, the documents they pass through, and what states said.</summary>
internal static class TextTables
{
    // The share of the texts in texts and speeches together, as measured on the whole record.
    private const double Written = 0.5;

    public static void Write(
        SqliteConnection connection,
        EditionContent content,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        using var texts = new TableWriter(connection, "text", "text_no symbol body session date title");
        using var documents = new TableWriter(connection, "document", "symbol text_no");
        using var wordings = new WordingWriter(connection);
        foreach (var (at, work) in content.Texts.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(Written * at / content.Texts.Count);
            texts.Add(
                at + 1,
                work.Symbol.ToString(),
                work.Symbol.Body?.Code,
                work.Symbol.Session,
                TableWriter.Stored(work.Date),
                work.Title
            );
            foreach (var document in work.Documents)
                documents.Add(document.ToString(), at + 1);
            foreach (var wording in work.Wordings)
                wordings.Write(at + 1, wording);
        }
        WriteSpeeches(connection, content, ProgressShare.Of(progress, Written, 1), cancellation);
    }

    private static void WriteSpeeches(
        SqliteConnection connection,
        EditionContent content,
        ProgressShare? progress,
        CancellationToken cancellation
    )
    {
        using var table = new TableWriter(connection, "speech", "speech_no session year state source file text");
        var no = 0;
        foreach (var s in content.Speeches)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report((double)no / content.Speeches.Count);
            table.Add(
                ++no,
                s.Session,
                s.Year,
                s.State.ToString(),
                s.Origin.Source.ToString(),
                s.Origin.File,
                Encoding.UTF8.GetString(s.Paragraphs.Span)
            );
        }
    }

    private sealed class WordingWriter(SqliteConnection connection) : IDisposable
    {
        private readonly TableWriter _wordings = new(
            connection,
            "wording",
            "wording_no text_no symbol language date title source file locator as_of"
        );
        private readonly TableWriter _paragraphs = new(
            connection,
            "paragraph",
            "wording_no paragraph_no address kind depth number opening_length text"
        );
        private readonly TableWriter _footnotes = new(connection, "footnote", "wording_no paragraph_no footnote_no marker at text");
        private int _wordingNo;

        public void Write(int textNo, TextObservation wording)
        {
            var (origin, text) = (wording.Origin, wording.Text);
            _wordings.Add(
                ++_wordingNo,
                textNo,
                text.Symbol.ToString(),
                text.Language.Code,
                TableWriter.Stored(text.Date),
                text.Title,
                origin.Source.ToString(),
                origin.File,
                origin.Locator,
                TableWriter.Stored(origin.AsOf)
            );
            foreach (var (at, paragraph) in text.Paragraphs.Index())
                Write(at + 1, paragraph);
        }

        private void Write(int paragraphNo, Paragraph p)
        {
            _paragraphs.Add(
                _wordingNo,
                paragraphNo,
                p.Address.ToString(),
                StoredWords.Paragraph.Of(p.Kind),
                p.Depth,
                p.Number,
                p.OpeningLength,
                p.Text
            );
            foreach (var (at, note) in p.Footnotes.Index())
                _footnotes.Add(_wordingNo, paragraphNo, at + 1, note.Marker, note.At, note.Text);
        }

        public void Dispose()
        {
            _wordings.Dispose();
            _paragraphs.Dispose();
            _footnotes.Dispose();
        }
    }
}
