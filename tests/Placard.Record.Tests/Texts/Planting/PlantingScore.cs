using Placard.Record.Texts.Comparing;
using Placard.Record.Texts.Weakening;

namespace Placard.Testing.Planting;

/// <summary>How much of what was planted the measures find, and how much of what they find was planted.</summary>
internal sealed class PlantingScore
{
    private int _links;
    private int _foundLinks;
    private int _claimedLinks;
    private readonly Dictionary<Direction, (int Planted, int Found, int Told, int True)> _directions = [];

    /// <summary>What was missed or told wrongly, in words, as far as kept.</summary>
    public List<string> Errors { get; } = [];

    public double AlignmentRecall => (double)_foundLinks / _links;

    public double AlignmentPrecision => (double)_foundLinks / _claimedLinks;

    public double Recall(Direction direction) => (double)_directions[direction].Found / _directions[direction].Planted;

    public double Precision(Direction direction) => (double)_directions[direction].True / _directions[direction].Told;

    public int PlantedOf(Direction direction) => _directions[direction].Planted;

    public void Add(Planted planted)
    {
        var comparison = TextComparison.Of(planted.Old, planted.New);
        var claimed = comparison.Pairs.SelectMany(p => p.Old.SelectMany(o => p.New.Select(n => (o.Address, n.Address)))).ToHashSet();
        _links += planted.Links.Count;
        _foundLinks += planted.Links.Count(claimed.Contains);
        _claimedLinks += claimed.Count;
        foreach (var (old, @new) in planted.Links.Where(l => !claimed.Contains(l)))
            Errors.Add($"LINK {planted.Old.Symbol} {old} – {@new}: {planted.Old.At(old)!.Text} || {planted.New.At(@new)!.Text}");
        var findings = TextWeakening.Of(comparison);
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var edits = planted.Edits.Where(e => e.Direction == direction).ToList();
            var told = findings.Where(f => f.Direction == direction).ToList();
            var (p, f, t, r) = _directions.GetValueOrDefault(direction);
            _directions[direction] = (
                p + edits.Count,
                f + edits.Count(e => told.Any(x => Meets(x, e))),
                t + told.Count,
                r + told.Count(x => edits.Any(e => Meets(x, e))));
            foreach (var edit in edits.Where(e => !told.Any(x => Meets(x, e))))
                Errors.Add($"MISSED {direction} {planted.Old.Symbol} {edit.Name}: {(edit.New.Count > 0 ? planted.New.At(edit.New[0])!.Text : planted.Old.At(edit.Old[0])!.Text)}");
            foreach (var finding in told.Where(x => !edits.Any(e => Meets(x, e))))
                Errors.Add($"WRONG {direction} {planted.Old.Symbol} {finding.Rule} {finding.Term} [{string.Join(" + ", planted.Edits.Where(e => Meets(finding, e)).Select(e => e.Name))}]: {finding.Old?.Text} || {finding.New?.Text}");
        }
    }

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"alignment recall {AlignmentRecall:F4} precision {AlignmentPrecision:F4} of {_links} links; weakened recall {Recall(Direction.Weakened):F4} precision {Precision(Direction.Weakened):F4} of {PlantedOf(Direction.Weakened)}; strengthened recall {Recall(Direction.Strengthened):F4} precision {Precision(Direction.Strengthened):F4} of {PlantedOf(Direction.Strengthened)}");

    private static bool Meets(Finding finding, PlantedEdit edit) =>
        (finding.Old is { } old && edit.Old.Contains(old.Address)) || (finding.New is { } @new && edit.New.Contains(@new.Address));
}
