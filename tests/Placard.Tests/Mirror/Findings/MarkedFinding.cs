using System.Globalization;
using Placard.Record.Texts.Weakening;

namespace Placard.Tests.Mirror.Findings;

/// <summary>What a reader said of a finding.</summary>
public enum Mark
{
    /// <summary>It is not so: the words are a name, mean something else, or stand elsewhere.</summary>
    False,

    /// <summary>It is so, and a drafter may well say that it is no weakening or strengthening.</summary>
    Arguable,

    /// <summary>It is so, and is one.</summary>
    True,
}

/// <summary>A finding of a draw, as marked by hand in <c>marks.tsv</c>. No word of a text is kept.</summary>
/// <param name="Draw">The draw, from 1.</param>
/// <param name="Number">Its number in the draw.</param>
/// <param name="Key">By what it is known again.</param>
/// <param name="Grade">Its grade when it was drawn.</param>
/// <param name="StandsFor">How many findings it stands for.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Error">The kind of error, or why it is arguable; empty for what is true.</param>
public sealed record MarkedFinding(int Draw, int Number, FindingKey Key, Severity Grade, double StandsFor, Mark Mark, string Error)
{
    private static readonly char[] PartEnds = [',', ';', ':'];

    /// <summary>Every marked finding.</summary>
    public static IReadOnlyList<MarkedFinding> All { get; } = [.. Rows("marks.tsv").Select(Of)];

    /// <summary>The second marks, by draw and number: made again in another order, without the first.</summary>
    public static IReadOnlyDictionary<(int Draw, int Number), Mark> Again { get; } =
        Rows("marks-again.tsv").ToDictionary(r => (Whole(r[0]), Whole(r[1])), r => MarkOf(r[2]));

    /// <summary>Whether a finding of the same texts is this one. Of a safeguard or qualifier the rules may name less than they did when it
    /// was drawn.</summary>
    public bool Is(FindingKey told) =>
        told with { Term = Key.Term } == Key
        && (Key.Rule is "paragraph" or "clause" or "rank" || PartsOf(told.Term).Overlaps(PartsOf(Key.Term)));

    private static MarkedFinding Of(string[] r) =>
        new(
            Whole(r[0]),
            Whole(r[1]),
            new FindingKey(r[2], r[3], r[6], r[5], r[8], r[9], r[10]),
            Enum.Parse<Severity>(r[7], ignoreCase: true),
            double.Parse(r[11], CultureInfo.InvariantCulture),
            MarkOf(r[12]),
            r[13]
        );

    private static HashSet<string> PartsOf(string term) => [.. term.Split(PartEnds, StringSplitOptions.TrimEntries)];

    private static Mark MarkOf(string word) => Enum.Parse<Mark>(word, ignoreCase: true);

    private static int Whole(string figure) => int.Parse(figure, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Findings", file)).Skip(1).Select(l => l.Split('\t'));
}
