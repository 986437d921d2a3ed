using System.Globalization;
using System.Text;
using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Tokens;
using Placard.Record.Texts.Weakening;

namespace Placard.Tests.Mirror.Findings;

/// <summary>Prints a drawn finding for the reader who marks it.</summary>
internal static class FindingReading
{
    private const int Kept = 120;
    private const int Likes = 2;
    private const int Around = 180;
    private const double Alike = 0.25;
    private const int ShortWord = 3;

    public static string Of(int number, DrawnFinding drawn)
    {
        var (finding, comparison) = (drawn.Finding, drawn.Comparison);
        var said = new StringBuilder();
        said.Append(CultureInfo.InvariantCulture, $"#{number} {finding.Direction.ToWord()} {finding.Rule.ToWord()} ");
        said.Append(CultureInfo.InvariantCulture, $"{finding.Severity.ToWord()} | {finding.Term} | ");
        said.AppendLine(CultureInfo.InvariantCulture, $"{drawn.Key.Old} {drawn.Key.OldAt} -> {drawn.Key.New} {drawn.Key.NewAt}");
        var pair = comparison.Pairs.First(p =>
            finding.New is { } there ? p.New.Any(n => n.Address == there.Address) : p.Old.Any(o => o.Address == finding.Old!.Address)
        );
        foreach (var quote in new[] { finding.Old, finding.New })
        {
            if (quote is { Length: > 0 })
                said.AppendLine(CultureInfo.InvariantCulture, $"  \"{quote.Words.Replace('\n', ' ')}\"");
        }
        if (pair.Old.Count > 0 && pair.New.Count > 0)
        {
            said.AppendLine("  " + Redline(pair));
            if (finding.Old is { Length: > 0 } && finding.New is not { Length: > 0 })
                AddLikes(said, finding.Old.Words, comparison.New.Paragraphs.Except(pair.New));
            else if (finding.New is { Length: > 0 } && finding.Old is not { Length: > 0 })
                AddLikes(said, finding.New.Words, comparison.Old.Paragraphs.Except(pair.Old));
            return said.ToString();
        }
        var gone = pair.Old.Count > 0;
        var paragraph = gone ? pair.Old[0] : pair.New[0];
        said.AppendLine(CultureInfo.InvariantCulture, $"  {paragraph.Text}");
        AddLikes(said, paragraph.Text, (gone ? comparison.New : comparison.Old).Paragraphs);
        return said.ToString();
    }

    // What is said to be gone or new may stand elsewhere.
    private static void AddLikes(StringBuilder said, string words, IEnumerable<Paragraph> among)
    {
        foreach (var (like, held) in Nearest(words, [.. among]))
            said.AppendLine(CultureInfo.InvariantCulture, $"  ~{held:0.00} {like.Address}: {Excerpt(words, like.Text)}");
    }

    private static string Redline(ParagraphPair pair)
    {
        var said = new StringBuilder();
        foreach (var run in pair.Runs)
        {
            if (run.Kind == RunKind.Kept)
                said.Append(run.Old.Length <= 2 * Kept ? run.Old : $"{run.Old[..Kept]} [...] {run.Old[^Kept..]}");
            if (run.Kind != RunKind.Kept && run.Old.Length > 0)
                said.Append(CultureInfo.InvariantCulture, $"[-{run.Old}-]");
            if (run.Kind != RunKind.Kept && run.New.Length > 0)
                said.Append(CultureInfo.InvariantCulture, $"[+{run.New}+]");
        }
        return said.Replace("\n", " // ").ToString();
    }

    private static IEnumerable<(Paragraph Paragraph, double Held)> Nearest(string text, IReadOnlyList<Paragraph> among)
    {
        var documents = among.Select(p => Words(p.Text)).ToList();
        var words = Words(text);
        var weights = words.ToDictionary(w => w, w => Math.Log((among.Count + 1.0) / (1 + documents.Count(d => d.Contains(w)))));
        var all = Math.Max(0.001, weights.Values.Sum());
        return among
            .Zip(documents, (p, d) => (p, words.Where(d.Contains).Sum(w => weights[w]) / all))
            .OrderByDescending(p => p.Item2)
            .Take(Likes)
            .Where(p => p.Item2 >= Alike);
    }

    // The stretch of a long paragraph that shares most words.
    private static string Excerpt(string text, string like)
    {
        if (like.Length <= 2 * Around)
            return like;
        var words = Words(text);
        var best = Enumerable
            .Range(0, (like.Length - 2 * Around) / 20 + 1)
            .Select(i => i * 20)
            .MaxBy(at => Words(like.Substring(at, 2 * Around)).Count(words.Contains));
        return $"...{like.Substring(best, 2 * Around)}...";
    }

    private static HashSet<string> Words(string text) =>
        [.. Token.Of(text).Where(t => t.Folded.Length > ShortWord).Select(t => t.Folded[..Math.Min(t.Folded.Length, 7)])];
}
