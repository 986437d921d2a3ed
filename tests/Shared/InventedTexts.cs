namespace Placard.Testing;

/// <summary>Texts of invented words, and pairs of a text and what became of it.</summary>
internal static class InventedTexts
{
    public static readonly string[] Lamps =
    [
        "Recalling its resolutions 97/4 of 2 April 2095 and 98/11 of 7 July 2096 on the lighting of streets,",
        "Recognizing that lanterns are universal, indivisible and interrelated, and that all of them must be lit on an equal footing,",
        "Deeply concerned at the number of alleys that remain without any lamp, in particular in the harbour quarters,",
        "Welcoming the report of the keeper of oil on wicks, glass and the training of lamplighters,",
        "Condemns the breaking of lanterns, and demands that those who break them be brought before an independent judge;",
        "Calls upon all towns to train lamplighters, to pay them in time and to protect them while they climb; and to publish each year "
            + "how many lamps burn;",
        "Requests the keeper of oil to report to the guild at its fifty-fourth session on the state of wicks;",
        "Decides to remain seized of the matter.",
    ];

    /// <summary>A text of preambular and then operative paragraphs, as their ends tell.</summary>
    public static StructuredText Text(params IEnumerable<string> paragraphs)
    {
        var composer = new TextBuilder();
        var number = 0;
        foreach (var paragraph in paragraphs)
        {
            var isPreambular = paragraph.EndsWith(',');
            composer.Add(
                isPreambular ? ParagraphKind.Preambular : ParagraphKind.Operative,
                isPreambular ? "" : $"{++number}.",
                paragraph,
                paragraph.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : 0
            );
        }
        return new StructuredText { Paragraphs = composer.Paragraphs, Title = "Lamps" };
    }

    /// <summary>A run of words with marks between, in several scripts.</summary>
    public static Gen<string> Words { get; } =
        from count in Gen.Int[0, 14]
        from words in Gen.OneOf(
            "of",
            "the",
            "and",
            "lamp",
            "lamps",
            "lantern",
            "guild",
            "keeper’s",
            "fifty-fourth",
            "2095",
            "A/RES/9/1",
            "وقود",
            "灯火",
            "night",
            "wick",
            "𝔩amp"
        ).Array[count]
        from marks in Gen.OneOf(" ", " ", " ", ", ", "; ", " (", ") ", "\u00a0", "").Array[count]
        select string.Concat(words.Zip(marks, (w, m) => w + m)).Trim();

    /// <summary>A text and what edits of every kind made of it.</summary>
    public static Gen<(StructuredText Old, StructuredText New)> Pair { get; } =
        from old in Words.Array[1, 12]
        from edits in Gen.Select(Gen.Int[0, 6], Gen.Int[0, 20], Gen.Int[0, 20], Words).Array[0, 8]
        from notes in Gen.Select(Gen.Int[0, 1], Gen.Int[0, 12], Gen.Int[0, 60], Words).Array[0, 4]
        select (
            WithNotes(Text(old), notes.Where(n => n.Item1 == 0 || n.Item2 % 2 == 0)),
            WithNotes(Text(Edited(old, edits)), notes.Where(n => n.Item1 == 1 || n.Item2 % 3 == 0))
        );

    private static StructuredText WithNotes(StructuredText text, IEnumerable<(int Side, int Paragraph, int At, string Words)> notes)
    {
        var paragraphs = text.Paragraphs.ToArray();
        foreach (var (_, number, at, words) in notes.Where(n => n.Words.Length > 0 && n.Paragraph < paragraphs.Length).OrderBy(n => n.At))
        {
            var paragraph = paragraphs[number];
            var between = Math.Min(at, paragraph.Text.Length);
            if (between < paragraph.Text.Length && char.IsLowSurrogate(paragraph.Text[between]))
                between++;
            var note = new Footnote(
                (paragraph.Footnotes.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
                between,
                words
            );
            paragraphs[number] = paragraph with { Footnotes = [.. paragraph.Footnotes, note] };
        }
        return text with { Paragraphs = paragraphs };
    }

    private static List<string> Edited(string[] old, (int Kind, int At, int To, string Words)[] edits)
    {
        var now = old.ToList();
        foreach (var (kind, at, to, words) in edits)
        {
            if (now.Count == 0)
                break;
            var (i, j) = (at % now.Count, to % now.Count);
            var text = now[i];
            var middle = text.IndexOf(' ', text.Length / 2);
            switch (kind)
            {
                case 0:
                    now.RemoveAt(i);
                    break;
                case 1:
                    now.Insert(i, words);
                    break;
                case 2:
                    now.RemoveAt(i);
                    now.Insert(Math.Min(j, now.Count), text);
                    break;
                case 3 when middle > 0:
                    now[i] = text[..middle];
                    now.Insert(i + 1, text[(middle + 1)..]);
                    break;
                case 4 when i + 1 < now.Count:
                    now[i] += " " + now[i + 1];
                    now.RemoveAt(i + 1);
                    break;
                case 5:
                    now[i] = words + text;
                    break;
                default:
                    now[i] = text + " " + words;
                    break;
            }
        }
        return now;
    }
}
