namespace Placard.Record.Positions.Blocs;

/// <summary>Clusters of states that vote alike, with the stability of each under a bootstrap of the drafts; docs/measures/blocs.md has the
/// method and its sources.</summary>
public sealed class BlocStructure
{
    private readonly int[] _blocOf;
    private readonly int[] _together;
    private readonly double?[] _means;

    private BlocStructure(
        BallotPlanes planes,
        ShrunkenAgreement agreement,
        IReadOnlyList<StateCode> leftOut,
        int[] blocOf,
        int[] together,
        double?[] means
    ) => (Planes, Agreement, LeftOut, _blocOf, _together, _means) = (planes, agreement, leftOut, blocOf, together, means);

    /// <summary>The roll calls and the states compared.</summary>
    public BallotPlanes Planes { get; }

    /// <summary>The agreement of every pair, on which the blocs rest.</summary>
    public ShrunkenAgreement Agreement { get; }

    /// <summary>The blocs, largest first; none where fewer than three states could be compared.</summary>
    public required IReadOnlyList<Bloc> Blocs { get; init; }

    /// <summary>The states compared, in an order in which blocs stand together and neighbours vote alike.</summary>
    public required IReadOnlyList<StateCode> InOrder { get; init; }

    /// <summary>The average silhouette for each number of blocs that was tried.</summary>
    public required IReadOnlyDictionary<int, double> Silhouettes { get; init; }

    /// <summary>The number of drafts the roll calls were on: the units of the bootstrap.</summary>
    public required int Drafts { get; init; }

    /// <summary>The number of resamples.</summary>
    public required int Resamples { get; init; }

    /// <summary>States on some roll call that cast too few ballots to be compared, in code order.</summary>
    public IReadOnlyList<StateCode> LeftOut { get; }

    /// <summary>The bloc of a state; null for one that was not compared.</summary>
    public Bloc? Of(StateCode state) => Blocs.Count > 0 && IndexOf(state) is >= 0 and var at ? Blocs[_blocOf[at]] : null;

    /// <summary>The share of resamples in which two states were in one bloc; null where either was not compared.</summary>
    public double? Together(StateCode first, StateCode second)
    {
        var (i, j) = (IndexOf(first), IndexOf(second));
        return i < 0 || j < 0 || Resamples == 0 ? null
            : i == j ? 1
            : (double)_together[PairCounts.At(Math.Min(i, j), Math.Max(i, j))] / Resamples;
    }

    /// <summary>The mean index of agreement over the pairs of two blocs, or within one; null where no pair has a common vote.</summary>
    public double? Between(Bloc first, Bloc second) => _means[(first.Number - 1) * Blocs.Count + second.Number - 1];

    /// <summary>Looks for blocs in votes in any order, which does not matter to the result. Votes that are not measurable are passed
    /// over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two blocs are asked for.</exception>
    public static BlocStructure Find(IEnumerable<VoteEvent> votes, BlocSettings settings) => Find(BallotPlanes.Of(votes), settings);

    /// <summary>Looks for blocs in planes made before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two blocs are asked for.</exception>
    public static BlocStructure Find(BallotPlanes all, BlocSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Blocs ?? 2, 2, nameof(settings));
        var least = Math.Max(1, all.Votes.Count * settings.LeastShareCast);
        var planes = all.Only([.. all.States.Where(s => all.Cast(s) >= least)]);
        var count = planes.States.Count;
        var draftOf = DraftClusters.Of(all.Votes, out var drafts);
        var table = planes.All();
        var agreement = ShrunkenAgreement.Of(table);
        var leftOut = all.States.Where(s => all.Cast(s) < least).ToList();
        if (count < 3)
        {
            return new(planes, agreement, leftOut, [], [], [])
            {
                Blocs = [],
                InOrder = planes.States,
                Silhouettes = new SortedDictionary<int, double>(),
                Drafts = drafts,
                Resamples = 0,
            };
        }
        var distances = BlocDistances.Of(table.Pairs, agreement.Prior);
        var tree = AverageLinkage.Of(distances, count);
        var silhouettes = new SortedDictionary<int, double>(
            Enumerable
                .Range(2, Math.Min(settings.MostBlocs, count - 1) - 1)
                .ToDictionary(parts => parts, parts => Silhouette.Of(distances, tree.Cut(parts), parts).Average())
        );
        var chosen = Math.Min(settings.Blocs ?? silhouettes.MaxBy(s => (s.Value, -s.Key)).Key, count);
        var part = tree.Cut(chosen);
        var numbers = LargestFirst(part, chosen);
        part = [.. part.Select(p => numbers[p])];
        var stability = BlocStability.Of(planes, draftOf, drafts, part, chosen, settings);
        var widths = Silhouette.Of(distances, part, chosen);
        var means = BlocMeans.Of(table.Pairs, part, chosen);
        return new(planes, agreement, leftOut, part, stability.Together, means)
        {
            Blocs =
            [
                .. Enumerable
                    .Range(0, chosen)
                    .Select(number => Describe(number, planes.States, part, widths, means[number * chosen + number], stability)),
            ],
            InOrder = [.. tree.Order(distances).Select(i => planes.States[i])],
            Silhouettes = silhouettes,
            Drafts = drafts,
            Resamples = settings.Resamples,
        };
    }

    private static Bloc Describe(
        int number,
        IReadOnlyList<StateCode> states,
        int[] part,
        double[] widths,
        double? mean,
        BlocStability stability
    )
    {
        int[] members = [.. Enumerable.Range(0, part.Length).Where(i => part[i] == number)];
        return new Bloc(
            number + 1,
            [.. members.Select(i => new BlocMember(states[i], widths[i], stability.With(i, members)))],
            mean,
            stability.Likeness[number],
            stability.Dissolved[number]
        );
    }

    private static int[] LargestFirst(int[] part, int parts)
    {
        var order = Enumerable.Range(0, parts).OrderByDescending(p => part.Count(x => x == p)).ThenBy(p => p).ToArray();
        var numbers = new int[parts];
        for (var number = 0; number < parts; number++)
            numbers[order[number]] = number;
        return numbers;
    }

    private int IndexOf(StateCode state)
    {
        var (low, high) = (0, Planes.States.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var compared = Planes.States[middle].CompareTo(state);
            if (compared == 0)
                return middle;
            (low, high) = compared < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }
}
