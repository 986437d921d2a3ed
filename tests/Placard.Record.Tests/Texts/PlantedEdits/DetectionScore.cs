using Placard.Record.Texts.Comparison;
using Placard.Record.Texts.Weakening;

namespace Placard.Testing.PlantedEdits;

/// <summary>How much of what was planted the measures find, and how much of what they find was planted.</summary>
internal sealed class DetectionScore
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

    public void Add(EditedText edited)
    {
        var comparison = TextComparison.Of(edited.Old, edited.New);
        var claimed = comparison.Pairs.SelectMany(p => p.Old.SelectMany(o => p.New.Select(n => (o.Address, n.Address)))).ToHashSet();
        _links += edited.Links.Count;
        _foundLinks += edited.Links.Count(claimed.Contains);
        _claimedLinks += claimed.Count;
        foreach (var (old, @new) in edited.Links.Where(l => !claimed.Contains(l)))
            Errors.Add($"LINK {edited.Old.Symbol} {old} – {@new}: {edited.Old.At(old)!.Text} || {edited.New.At(@new)!.Text}");
        var findings = TextWeakening.Of(comparison);
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var edits = edited.Edits.Where(e => e.Direction == direction).ToList();
            var told = findings.Where(f => f.Direction == direction).ToList();
            var (p, f, t, r) = _directions.GetValueOrDefault(direction);
            _directions[direction] = (
                p + edits.Count,
                f + edits.Count(e => told.Any(x => Meets(x, e))),
                t + told.Count,
                r + told.Count(x => edits.Any(e => Meets(x, e)))
            );
            foreach (var edit in edits.Where(e => !told.Any(x => Meets(x, e))))
                Errors.Add(
                    $"MISSED {direction} {edited.Old.Symbol} {edit.Name}: "
                        + $"{(edit.New.Count > 0 ? edited.New.At(edit.New[0])!.Text : edited.Old.At(edit.Old[0])!.Text)}"
                );
            foreach (var finding in told.Where(x => !edits.Any(e => Meets(x, e))))
                Errors.Add(
                    $"WRONG {direction} {edited.Old.Symbol} {finding.Rule} {finding.Term} "
                        + $"[{string.Join(" + ", edited.Edits.Where(e => Meets(finding, e)).Select(e => e.Name))}]: {finding.Old?.Text} || "
                        + $"{finding.New?.Text}"
                );
        }
    }

    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"alignment recall {AlignmentRecall:F4} precision {AlignmentPrecision:F4} of {_links} links; weakened recall "
                + $"{Recall(Direction.Weakened):F4} precision {Precision(Direction.Weakened):F4} of {PlantedOf(Direction.Weakened)}; "
                + $"strengthened recall {Recall(Direction.Strengthened):F4} precision {Precision(Direction.Strengthened):F4} of "
                + $"{PlantedOf(Direction.Strengthened)}"
        );

    private static bool Meets(Finding finding, PlantedEdit edit) =>
        (finding.Old is { } old && edit.Old.Contains(old.Address)) || (finding.New is { } @new && edit.New.Contains(@new.Address));
}
