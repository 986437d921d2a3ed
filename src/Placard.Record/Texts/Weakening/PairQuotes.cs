using Placard.Record.Texts.Comparison;

namespace Placard.Record.Texts.Weakening;

/// <summary>Quotes the sides of a pair by offsets into its joined text.</summary>
internal static class PairQuotes
{
    /// <summary>Words of the old side.</summary>
    public static Quote Old(ParagraphPair pair, int at, int length) => Of(pair.Old, at, length);

    /// <summary>Words of the new side.</summary>
    public static Quote New(ParagraphPair pair, int at, int length) => Of(pair.New, at, length);

    /// <summary>The first paragraph of the old side, whole; null where there is none.</summary>
    public static Quote? WholeOld(ParagraphPair pair) => pair.Old.Count == 0 ? null : Of(pair.Old, 0, 0);

    /// <summary>The first paragraph of the new side, whole; null where there is none.</summary>
    public static Quote? WholeNew(ParagraphPair pair) => pair.New.Count == 0 ? null : Of(pair.New, 0, 0);

    /// <summary>The paragraph of the old side, from the place that answers to a place of the new side's joined text; null where there is
    /// none.</summary>
    public static Quote? OldBeside(ParagraphPair pair, int newAt) =>
        pair.Old.Count == 0
            ? null
            : Of(
                pair.Old,
                Answering(pair.Runs.LastOrDefault(r => r.NewAt <= newAt), r => r.OldAt + Math.Min(newAt - r.NewAt, r.Old.Length)),
                0
            );

    /// <summary>The paragraph of the new side, from the place that answers to a place of the old side's joined text; null where there is
    /// none.</summary>
    public static Quote? NewBeside(ParagraphPair pair, int oldAt) =>
        pair.New.Count == 0
            ? null
            : Of(
                pair.New,
                Answering(pair.Runs.LastOrDefault(r => r.OldAt <= oldAt), r => r.NewAt + Math.Min(oldAt - r.OldAt, r.New.Length)),
                0
            );

    private static int Answering(WordRun? run, Func<WordRun, int> place) => run is null ? 0 : place(run);

    private static Quote Of(IReadOnlyList<Paragraph> side, int at, int length)
    {
        foreach (var paragraph in side)
        {
            if (at <= paragraph.Text.Length)
                return new Quote(paragraph.Address, paragraph.Text, at, Math.Min(length, paragraph.Text.Length - at));
            at -= paragraph.Text.Length + 1;
        }
        return new Quote(side[^1].Address, side[^1].Text, 0, 0);
    }
}
