using System.Globalization;
using Placard.Record.Texts.Weakening;

namespace Placard.Testing.PlantedEdits;

/// <summary>A paragraph under the pen.</summary>
internal sealed class Passage(Paragraph paragraph, IReadOnlyList<int> origins)
{
    public ParagraphKind Kind { get; set; } = paragraph.Kind;

    public int Depth { get; } = paragraph.Depth;

    public string Number { get; set; } = paragraph.Number;

    public string Text { get; set; } = paragraph.Text;

    /// <summary>The places in the old text that its words come from; none where it is new.</summary>
    public List<int> Origins { get; } = [.. origins];

    /// <summary>Whether the pen was here: a paragraph is edited once, moving aside.</summary>
    public bool IsTouched { get; set; }

    /// <summary>Whether it was moved; then it is not taken away besides.</summary>
    public bool IsMoved { get; set; }
}

/// <summary>A text under the pen.</summary>
internal sealed class Draft
{
    private readonly List<(string Name, Direction? Direction, int? Dropped, Passage[] Now)> _edits = [];

    public Draft(StructuredText text)
    {
        Old = Compose([.. BodyOf(text).Select((p, i) => new Passage(p, [i]))], text);
        Passages = [.. Old.Paragraphs.Select((p, i) => new Passage(p, [i]))];
    }

    public StructuredText Old { get; }

    public List<Passage> Passages { get; }

    /// <summary>The paragraphs that stand alone, were not edited and are of a kind.</summary>
    public List<Passage> Free(ParagraphKind? kind = null) =>
        [
            .. Passages.Where(
                (p, i) =>
                    !p.IsTouched
                    && p.Depth == 0
                    && (kind is null || p.Kind == kind)
                    && (i + 1 == Passages.Count || Passages[i + 1].Depth == 0)
            ),
        ];

    public void Note(string name, Direction? direction, params Passage[] now)
    {
        foreach (var passage in now)
            passage.IsTouched = true;
        _edits.Add((name, direction, null, now));
    }

    public void Drop(string name, Direction? direction, Passage passage)
    {
        Passages.Remove(passage);
        _edits.Add((name, direction, passage.Origins[0], []));
    }

    public EditedText Finish()
    {
        var figure = 0;
        foreach (var passage in Passages.Where(p => p is { Kind: ParagraphKind.Operative, Depth: 0 } && p.Number.Length > 0))
            passage.Number = (++figure).ToString(CultureInfo.InvariantCulture) + ".";
        var text = Compose(Passages, Old);
        var links = Passages
            .SelectMany((p, i) => p.Origins.Select(o => (Old.Paragraphs[o].Address, text.Paragraphs[i].Address)))
            .ToHashSet();
        return new EditedText(Old, text, [.. _edits.Select(Told)], links);

        PlantedEdit Told((string Name, Direction? Direction, int? Dropped, Passage[] Now) edit) =>
            new(
                edit.Name,
                edit.Direction,
                [
                    .. (edit.Dropped is { } dropped ? [dropped] : edit.Now.SelectMany(p => p.Origins))
                        .Distinct()
                        .Select(o => Old.Paragraphs[o].Address),
                ],
                [.. edit.Now.Select(p => text.Paragraphs[Passages.IndexOf(p)].Address)]
            );
    }

    private static IEnumerable<Paragraph> BodyOf(StructuredText text) =>
        text.Paragraphs.Where(p =>
            p.Kind is ParagraphKind.Preambular or ParagraphKind.Operative && p.Address.ToString() is ['P', 'P', ..] or ['O', 'P', ..]
        );

    private static StructuredText Compose(IReadOnlyList<Passage> passages, StructuredText like)
    {
        var composer = new TextBuilder();
        foreach (var passage in passages)
            composer.Add(passage.Kind, passage.Number, passage.Text, 0, depth: passage.Depth);
        return like with { Paragraphs = composer.Paragraphs };
    }
}
