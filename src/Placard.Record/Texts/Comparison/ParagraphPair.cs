namespace Placard.Record.Texts.Comparison;

/// <summary>A paragraph of the old text and its counterpart in the new one; several on one side where it was split or merged, none where it
/// was dropped or added.</summary>
/// <param name="Kind">What became of the words.</param>
/// <param name="Old">The paragraphs of the old text, one after the other as they stand there.</param>
/// <param name="New">The paragraphs of the new text, one after the other as they stand there.</param>
/// <param name="IsMoved">Whether it stands elsewhere among its fellows: not only further down because something was added above.</param>
/// <param name="Likeness">The share of both sides' characters that stand in words kept: 0 for none, 1 for all.</param>
/// <param name="Runs">The words of <see cref="OldText"/> and <see cref="NewText"/> compared.</param>
public sealed record ParagraphPair(
    PairKind Kind,
    IReadOnlyList<Paragraph> Old,
    IReadOnlyList<Paragraph> New,
    bool IsMoved,
    double Likeness,
    IReadOnlyList<WordRun> Runs
)
{
    /// <summary>What stands between paragraphs in <see cref="OldText"/> and <see cref="NewText"/>; no paragraph holds it.</summary>
    public const char Break = '\n';

    /// <summary>The words of the old paragraphs, <see cref="Break"/> between them.</summary>
    public string OldText => TextOf(Old);

    /// <summary>The words of the new paragraphs, <see cref="Break"/> between them.</summary>
    public string NewText => TextOf(New);

    /// <summary>Whether one paragraph stands on each side and their printed numbers differ.</summary>
    public bool IsRenumbered => Old.Count == 1 && New.Count == 1 && Old[0].Number != New[0].Number;

    /// <summary>Whether it has another part in the text: what was operative is preambular now, or stands deeper.</summary>
    public bool HasOtherRank => Old.Count > 0 && New.Count > 0 && (Old[0].Kind != New[0].Kind || Old[0].Depth != New[0].Depth);

    /// <summary>Whether nothing changed at all: words, place, number, rank and footnotes.</summary>
    public bool IsUntouched => Kind == PairKind.Kept && !IsMoved && !IsRenumbered && !HasOtherRank && !HasOtherFootnotes;

    /// <summary>Whether the footnotes differ in their words or in where they are called. A mark that only counts further is no
    /// difference.</summary>
    public bool HasOtherFootnotes => Old.Count > 0 && New.Count > 0 && !Notes(Old).SequenceEqual(Notes(New));

    /// <summary>The runs that changed, in order.</summary>
    public IEnumerable<WordRun> Changes => Runs.Where(r => r.Kind != RunKind.Kept);

    /// <summary>Whether words changed, and every change is an update (<see cref="WordRun"/>).</summary>
    public bool IsOnlyUpdated =>
        Kind is PairKind.Changed or PairKind.Split or PairKind.Merged && Changes.All(c => c.IsUpdate || IsBreak(c.Old, c.New));

    internal static string TextOf(IReadOnlyList<Paragraph> paragraphs) => string.Join(Break, paragraphs.Select(p => p.Text));

    private static bool IsBreak(string a, string b) => string.IsNullOrWhiteSpace(a) && string.IsNullOrWhiteSpace(b);

    private IEnumerable<(int At, string Text)> Notes(IReadOnlyList<Paragraph> side)
    {
        // Where a paragraph is compared with a reworded one, offsets shift; only whether it is called, not where, is told then.
        var before = 0;
        foreach (var paragraph in side)
        {
            foreach (var note in paragraph.Footnotes)
                yield return (Kind == PairKind.Kept ? before + note.At : 0, note.Text);
            before += paragraph.Text.Length + 1;
        }
    }
}
