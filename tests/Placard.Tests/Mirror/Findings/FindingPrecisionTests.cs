using System.Globalization;
using Placard.Record.Texts.Weakening;

namespace Placard.Tests.Mirror.Findings;

/// <summary>How true the findings of real successions are, by marks made by hand. The tables are in
/// <c>docs/measures/weakening.md</c>.</summary>
public class FindingPrecisionTests(MirrorEdition mirror)
{
    private static readonly int LastDraw = MarkedFinding.All.Max(m => m.Draw);

    [Fact]
    public void What_is_told_of_real_successions_is_mostly_true()
    {
        var told = StillTold();
        var last = told.Where(m => m.Draw == LastDraw).ToList();
        var said =
            $"draw {LastDraw}, of texts that were not read before:\n{Lines(last)}\n\nall draws:\n{Lines(told)}\n\n"
            + $"all draws as drawn, the first with the rules before:\n{Lines(MarkedFinding.All)}";
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.True(last.Count >= 100, "Too few of the last draw are still told. Draw and mark anew.\n" + said);
        foreach (var marked in new[] { last, told })
        {
            Assert.True(FindingPrecision.Of("high", marked.Where(m => m.Grade == Severity.High)).Fair.Of >= 0.9, said);
            Assert.True(FindingPrecision.Of("all", marked).Fair.Of >= 0.8, said);
            Assert.True(FindingPrecision.Of("all", marked).True.Of >= 0.6, said);
        }
    }

    [Fact]
    public void Two_markings_agree()
    {
        var pairs = MarkedFinding
            .All.Where(m => MarkedFinding.Again.ContainsKey((m.Draw, m.Number)))
            .Select(m => (m.Mark, MarkedFinding.Again[(m.Draw, m.Number)]))
            .ToList();
        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"kappa {FindingPrecision.Kappa(pairs):0.00}, {pairs.Count(p => p.Item1 == p.Item2)} of {pairs.Count} alike"
        );
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.True(pairs.Count >= 400, said);
        Assert.True(FindingPrecision.Kappa(pairs) >= 0.6, said);
    }

    /// <summary>Draws findings to be marked, from texts of which none was read before, into the file that <c>PLACARD_DRAW</c>
    /// names.</summary>
    [Fact(Explicit = true)]
    public void Draw_findings_to_mark()
    {
        var file = Environment.GetEnvironmentVariable("PLACARD_DRAW");
        Assert.SkipWhen(string.IsNullOrEmpty(file), "PLACARD_DRAW names no file");
        var read = MarkedFinding.All.Select(m => (m.Key.Old, m.Key.New)).ToHashSet();
        var drawn = FindingDraw.Of(mirror.Edition.Texts, LastDraw + 1, 150, read);
        File.WriteAllLines(file!, drawn.Select((f, i) => f.ToReading(i + 1)));
        File.WriteAllLines(file + ".tsv", drawn.Select((f, i) => f.ToRow(LastDraw + 1, i + 1)));
    }

    // The marks whose findings the rules of today tell, with the grade of today.
    private List<MarkedFinding> StillTold()
    {
        var texts = mirror.Edition.Texts;
        var successions = RealSuccessions.In(texts).ToDictionary(s => (s.Old.Symbol.ToString(), s.New.Symbol.ToString()));
        var still = new List<MarkedFinding>();
        foreach (var marked in MarkedFinding.All.GroupBy(m => (m.Key.Old, m.Key.New)))
        {
            if (!successions.TryGetValue(marked.Key, out var succession) || FindingDraw.Compare(texts, succession) is not { } comparison)
                continue;
            var told = TextWeakening.Of(comparison).Select(f => (Key: FindingKey.Of(succession, f), f.Severity)).ToList();
            foreach (var one in marked)
            {
                var same = told.Where(t => one.Is(t.Key)).ToList();
                if (same.Count > 0)
                    still.Add(one with { Grade = same[0].Severity });
            }
        }
        return still;
    }

    private static string Lines(IReadOnlyList<MarkedFinding> marked) => string.Join('\n', FindingPrecision.TableOf(marked));
}
