using System.Globalization;
using Microsoft.Data.Sqlite;
using Placard.Edition.Schema;

namespace Placard.Edition.Reading;

/// <summary>Queries the texts in an edition's file. Single queries share a connection, one at a time; a scan has one of its own, so that it
/// blocks nobody.</summary>
internal sealed class TextQueries(string path, SqliteConnection shared) : IDisposable
{
    private readonly Lock _oneAtATime = new();
    private bool _disposed;

    private const string ParagraphsOfOne =
        "SELECT wording_no, paragraph_no, address, kind, depth, number, opening_length, text FROM paragraph WHERE wording_no = ? ORDER "
        + "BY paragraph_no";

    private const string FootnotesOfOne =
        "SELECT wording_no, paragraph_no, marker, at, text FROM footnote WHERE wording_no = ? ORDER BY paragraph_no, footnote_no";

    public IReadOnlyList<TextEntry> Entries() =>
        Query(connection =>
        {
            using var documents = new ChildRows(connection, "SELECT text_no, symbol FROM document ORDER BY text_no, symbol");
            using var wordings = new ChildRows(connection, "SELECT text_no, symbol, language FROM wording ORDER BY text_no, wording_no");
            using var rows = new RowReader(connection, "SELECT text_no, symbol, body, session, date, title FROM text ORDER BY text_no");
            var entries = new List<TextEntry>();
            while (rows.Next())
            {
                var no = rows.Number(0);
                entries.Add(
                    new TextEntry(
                        SymbolAt(rows, 1),
                        rows.IsNull(2) ? null : BodyAt(rows, 2),
                        rows.Text(3),
                        rows.DateAt(4),
                        rows.Text(5),
                        documents.Of(no, row => SymbolAt(row, 1)),
                        wordings.Of(no, row => (SymbolAt(row, 1), LanguageAt(row, 2)))
                    )
                );
            }
            return entries;
        });

    public StructuredText? Read(DocumentSymbol document, Language language) =>
        Query(connection =>
        {
            using var wordings = Wordings(connection, document);
            while (wordings.Next())
            {
                if (LanguageAt(wordings, 2) == language)
                    return Read(connection, wordings);
            }
            return null;
        });

    public Origin? OriginOf(DocumentSymbol document, Language language) =>
        Query(connection =>
        {
            using var wordings = Wordings(connection, document);
            while (wordings.Next())
            {
                if (LanguageAt(wordings, 2) == language)
                    return new Origin(new SourceCode(wordings.Text(5)), wordings.Text(6), wordings.Text(7), wordings.DateAt(8));
            }
            return null;
        });

    public IEnumerable<StructuredText> ReadAll(Language language)
    {
        using var connection = OpenForScan();
        using var wordings = new RowReader(
            connection,
            "SELECT wording_no, symbol, language, date, title FROM wording WHERE language = ? ORDER BY wording_no",
            language.Code
        );
        while (EditionFile.Reading(path, wordings.Next))
            yield return EditionFile.Reading(path, () => Read(connection, wordings));
    }

    public Speech? ReadSpeech(StateCode state, int session) =>
        Query(connection =>
        {
            using var rows = new RowReader(
                connection,
                "SELECT state, session, year, text FROM speech WHERE session = CAST(? AS INTEGER)",
                session.ToString(CultureInfo.InvariantCulture)
            );
            while (rows.Next())
            {
                if (rows.Text(0) == state.ToString())
                    return new Speech(state, rows.Int(1), rows.Int(2), rows.Text(3));
            }
            return null;
        });

    public IEnumerable<Speech> ReadSpeeches()
    {
        using var connection = OpenForScan();
        using var rows = new RowReader(connection, "SELECT state, session, year, text FROM speech ORDER BY speech_no");
        while (EditionFile.Reading(path, rows.Next))
            yield return EditionFile.Reading(path, () => new Speech(StateCode.Parse(rows.Text(0)), rows.Int(1), rows.Int(2), rows.Text(3)));
    }

    public void Dispose()
    {
        lock (_oneAtATime)
        {
            _disposed = true;
            shared.Dispose();
        }
    }

    private T Query<T>(Func<SqliteConnection, T> question)
    {
        lock (_oneAtATime)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return EditionFile.Reading(path, () => question(shared));
        }
    }

    // Another edition may have taken the file's place since this one was opened.
    private SqliteConnection OpenForScan()
    {
        var scan = EditionFile.Open(path);
        if (Query(HashOf) == EditionFile.Reading(path, () => HashOf(scan)))
            return scan;
        scan.Dispose();
        throw new EditionException($"{path} has been replaced by another edition since it was opened.");
    }

    private static string HashOf(SqliteConnection connection)
    {
        using var row = new RowReader(connection, "SELECT value FROM meta WHERE name = 'hash'");
        return row.Next() ? row.Text(0) : throw new FormatException("Its hash is missing.");
    }

    private static RowReader Wordings(SqliteConnection connection, DocumentSymbol document) =>
        new(
            connection,
            "SELECT wording_no, symbol, language, date, title, source, file, locator, as_of FROM wording WHERE symbol = ? ORDER BY "
                + "language",
            document.ToString()
        );

    private static StructuredText Read(SqliteConnection connection, RowReader wording)
    {
        var no = wording.Text(0);
        using var notes = new RowReader(connection, FootnotesOfOne, no);
        var footnotes = new Dictionary<int, List<Footnote>>();
        while (notes.Next())
        {
            if (!footnotes.TryGetValue(notes.Int(1), out var ofParagraph))
                footnotes.Add(notes.Int(1), ofParagraph = []);
            ofParagraph.Add(new Footnote(notes.Text(2), notes.Int(3), notes.Text(4)));
        }
        using var rows = new RowReader(connection, ParagraphsOfOne, no);
        var paragraphs = new List<Paragraph>();
        while (rows.Next())
        {
            var text = rows.Text(7);
            paragraphs.Add(
                new Paragraph(
                    ParagraphAddress.TryParse(rows.Text(2), out var address)
                        ? address
                        : throw new FormatException($"“{rows.Text(2)}” is not the address of a paragraph."),
                    StoredWords.Paragraph.Read(rows.Text(3)),
                    rows.Int(4),
                    rows.Text(5),
                    text,
                    rows.Int(6) is >= 0 and var opening && opening <= text.Length
                        ? opening
                        : throw new FormatException("An opening phrase is longer than its paragraph."),
                    footnotes.GetValueOrDefault(rows.Int(1)) is { } found ? found : []
                )
            );
        }
        return new StructuredText
        {
            Symbol = SymbolAt(wording, 1),
            Language = LanguageAt(wording, 2),
            Date = wording.DateAt(3),
            Title = wording.Text(4),
            Paragraphs = paragraphs,
        };
    }

    private static DocumentSymbol SymbolAt(RowReader row, int column) => DocumentSymbol.Parse(row.Text(column));

    private static Body BodyAt(RowReader row, int column) => Body.Parse(row.Text(column));

    private static Language LanguageAt(RowReader row, int column) =>
        Language.TryParse(row.Text(column), out var language)
            ? language
            : throw new FormatException($"“{row.Text(column)}” is not a language.");
}
