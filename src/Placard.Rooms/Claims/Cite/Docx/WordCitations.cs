using System.Globalization;
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
    private const int Begins = 2;

    private const string OutOfOrder =
        "This document has footnotes of its own after cited words. Word shows all notes where they belong; LibreOffice 7.4 mixes "
        + "their words up.";

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
        // Without a prefix of Word's own its attributes would have none.
        var marks = map.Prefix.Length > 0 ? new Marks(map.Prefix, "") : new Marks("w:", $" xmlns:w=\"{words}\"");
        foreach (var (citation, paragraph, last) in placed)
        {
            if (splits.After(last) is not { } after)
                leftOut.Add(citation);
            else if (citation.Kind == CitationKind.Footnote)
                splits.Add(after, Calls, marks.Call(footnotes, "footnoteReference", footnotes.Add(citation)));
            else
                Comment(citation, CitedPlaces.First(paragraph, citation) is { } first ? splits.Before(first) : null, after);
        }
        if (!footnotes.HasAny && !comments.HasAny)
            return new CitedDocument(content, leftOut);
        var document = splits.Finish();
        package.Write(source.Part, source.BytesOf(document));
        if (footnotes.HasAny)
            relations.Write("footnotes", footnotes.Finish());
        if (comments.HasAny)
            relations.Write("comments", comments.Finish());
        return new CitedDocument(package.Finish(), leftOut) { Remarks = AreInOrder(document) ? [] : [OutOfOrder] };

        void Comment(Citation citation, Spot? before, Spot after)
        {
            var id = comments.Add(citation);
            var begin = marks.Mark("commentRangeStart", id);
            var end = marks.Mark("commentRangeEnd", id) + marks.Call(comments, "commentReference", id);
            if (before is { } start && start.Place < after.Place)
            {
                splits.Add(start, Begins, begin);
                splits.Add(after, Ends, end);
            }
            else
                splits.Add(after, Ends, begin + end);
        }
    }

    // The numbers of the notes that were there stay, since their paragraphs do; LibreOffice 7.4 takes notes in the order of the numbers.
    private static bool AreInOrder(string document)
    {
        var last = int.MinValue;
        foreach (Match call in Called().Matches(document))
        {
            var number = int.Parse(call.Groups["id"].ValueSpan, CultureInfo.InvariantCulture);
            if (number < last)
                return false;
            last = number;
        }
        return true;
    }

    [GeneratedRegex(
        @"<(?:[A-Za-z0-9]{1,20}:)?footnoteReference\s(?:[^<>]{0,200}?\s)?(?:[A-Za-z0-9]{1,20}:)?id\s*=\s*[""'](?<id>-?[0-9]{1,9})[""']",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Called();

    // The address of Word's own elements, which has two flavours.
    private static string Namespace(string document) =>
        Main().Match(document) is { Success: true } match
            ? match.Groups["address"].Value
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [GeneratedRegex(
        @"xmlns(?::[A-Za-z0-9]{1,20})?\s*=\s*[""'](?<address>http://(?:schemas\.openxmlformats\.org/wordprocessingml/2006/main|purl\.oclc\.org/ooxml/wordprocessingml/main))[""']",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Main();

    private sealed record Marks(string W, string Declared)
    {
        public string Mark(string element, string id) => $"<{W}{element}{Declared} {W}id=\"{id}\"/>";

        public string Call(WordNotePart notes, string element, string id) =>
            $"<{W}r{Declared}>{notes.MarkProperties(W)}<{W}{element} {W}id=\"{id}\"/></{W}r>";
    }
}
