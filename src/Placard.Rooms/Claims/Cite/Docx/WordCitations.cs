using System.Text.RegularExpressions;
using Placard.Sources.Drafts.Prose;

namespace Placard.Rooms.Claims.Docx;

/// <summary>Puts citations into a Word document as footnotes and comments. What is not cited stays as it is: every other paragraph and
/// every other part to the byte, and the letters of all.</summary>
internal static partial class WordCitations
{
    // At one place what ends stands before what begins.
    private const int Ends = 0;
    private const int Calls = 1;
    private const int CallsAgain = 2;
    private const int Begins = 3;

    /// <summary>The document with them.</summary>
    /// <exception cref="Refusal">Nothing can be added to this file; the sentence says why.</exception>
    public static CitedDocument Write(byte[] content, ProseSource source, ProseFile prose, IReadOnlyList<Citation> citations)
    {
        var placed = CitedPlaces.InOrder(prose, citations, out var without);
        var leftOut = without.ToList();
        using var package = new WordPackage(content);
        var words = Namespace(source.Text);
        var relations = new WordRelations(package, source.Part, isStrict: words.Contains("purl.oclc.org", StringComparison.Ordinal));
        var styles = WordStyleNames.Of(relations.Part("styles"));
        var footnotes = new WordNotePart("footnotes", relations.Part("footnotes"), words, styles);
        var comments = new WordNotePart("comments", relations.Part("comments"), words, styles);
        var map = new WordMap(source.Text);
        var splits = new WordSplits(source.Text, map);
        var marks = WordMarks.Of(map.Prefix, words);
        var notes = NoteOrder.PlacesIn(source.Text).ToList();
        var (lastThere, lastOfOurs) = (notes.Count > 0 ? notes[^1] : -1, default(Spot?));
        var said = new List<(Citation Citation, Spot? Before, Spot After)>();
        foreach (var (citation, paragraph, last) in placed)
        {
            if (splits.After(last) is not { } after)
                leftOut.Add(citation);
            else if (citation.Kind == CitationKind.Comment)
                said.Add((citation, CitedPlaces.First(paragraph, citation) is { } first ? splits.Before(first) : null, after));
            else
            {
                splits.Add(after, Calls, marks.Call(footnotes, "footnoteReference", footnotes.Add(citation)));
                notes.Add(after.Place);
                lastOfOurs = after;
            }
        }
        foreach (var (citation, before, after) in said)
            Comment(citation, before, after);
        if (!footnotes.HasAny && !comments.HasAny)
            return new CitedDocument(content, leftOut);
        var document = splits.Finish();
        package.Write(source.Part, source.BytesOf(document));
        if (footnotes.HasAny)
            relations.Write("footnotes", footnotes.Finish());
        if (comments.HasAny)
            relations.Write("comments", comments.Finish());
        return new CitedDocument(package.Finish(), leftOut) { Remarks = NoteOrder.IsKept(document) ? [] : [NoteOrder.Remark] };

        void Comment(Citation citation, Spot? before, Spot after)
        {
            var id = comments.Add(citation);
            var begin = marks.Mark("commentRangeStart", id);
            var end = marks.Mark("commentRangeEnd", id);
            // Between two footnotes LibreOffice 7.4 may not meet a comment; it may after the last of them.
            if (lastOfOurs is { } note && note.Place >= Math.Max(after.Place, lastThere) && notes.Exists(n => n < after.Place))
            {
                end += marks.CallForWord(comments, "commentReference", id);
                splits.Add(note, CallsAgain, marks.CallForOthers(comments, "commentReference", id));
            }
            else
                end += marks.Call(comments, "commentReference", id);
            if (before is { } start && start.Place < after.Place)
            {
                splits.Add(start, Begins, begin);
                splits.Add(after, Ends, end);
            }
            else
                splits.Add(after, Ends, begin + end);
        }
    }

    // The address of Word's own elements, which has two flavours.
    private static string Namespace(string document) =>
        Main().Match(document) is { Success: true } match
            ? match.Groups["address"].Value
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [GeneratedRegex(
        @"xmlns(?::[A-Za-z0-9]{1,20})?\s*=\s*[""'](?<address>http://(?:schemas\.openxmlformats\.org/wordprocessingml/2006/main"
            + @"|purl\.oclc\.org/ooxml/wordprocessingml/main))[""']",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Main();
}
