namespace Placard.Record.FollowUp;

/// <summary>Two states that give each other more soft recommendations than the volumes of both would give.</summary>
/// <param name="One">The state whose code comes first.</param>
/// <param name="Other">The other.</param>
/// <param name="FromOne">What the first gave the other.</param>
/// <param name="FromOther">What the other gave the first.</param>
public sealed record MutualPraise(StateCode One, StateCode Other, PraiseCount FromOne, PraiseCount FromOther)
{
    /// <summary>The fewest soft recommendations in each direction of which the measure says anything.</summary>
    public const int Floor = 3;

    /// <summary>The measure: the standardised excess, (soft − expected) / √expected, of the weaker of the two directions.</summary>
    public double Strength => Math.Min(FromOne.Excess, FromOther.Excess);

    /// <summary>The pairs in which both directions reach the floor and exceed what is expected, the strongest first.</summary>
    /// <param name="recommendations">Recommendations of states to states; others are left aside.</param>
    public static IReadOnlyList<MutualPraise> Of(IEnumerable<Recommendation> recommendations)
    {
        var given = new Dictionary<(StateCode From, StateCode To), (int All, int Soft)>();
        var (softFrom, softTo, soft) = (new Dictionary<StateCode, int>(), new Dictionary<StateCode, int>(), 0);
        foreach (var entry in recommendations.Where(r => r.Kind == RecommendationKind.Recommendation))
        {
            var isSoft = FirmnessReader.Of(entry.Text).IsSoft() ? 1 : 0;
            foreach (var issuer in entry.Issuers.Where(i => i != entry.State))
            {
                var (all, softs) = given.GetValueOrDefault((issuer, entry.State));
                given[(issuer, entry.State)] = (all + 1, softs + isSoft);
                softFrom[issuer] = softFrom.GetValueOrDefault(issuer) + isSoft;
                softTo[entry.State] = softTo.GetValueOrDefault(entry.State) + isSoft;
                soft += isSoft;
            }
        }
        return
        [
            .. given
                .Keys.Where(pair => pair.From.CompareTo(pair.To) < 0 && given.ContainsKey((pair.To, pair.From)))
                .Select(pair => new MutualPraise(pair.From, pair.To, CountOf(pair.From, pair.To), CountOf(pair.To, pair.From)))
                .Where(p => Math.Min(p.FromOne.Soft, p.FromOther.Soft) >= Floor && p.Strength > 0)
                .OrderByDescending(p => p.Strength)
                .ThenBy(p => p.One)
                .ThenBy(p => p.Other),
        ];

        PraiseCount CountOf(StateCode from, StateCode to)
        {
            var (all, softs) = given[(from, to)];
            return new PraiseCount(all, softs, (double)softFrom[from] * softTo[to] / soft);
        }
    }
}

/// <summary>What one state recommended to another.</summary>
/// <param name="All">All recommendations.</param>
/// <param name="Soft">Those that ask for no new act.</param>
/// <param name="Expected">How many soft ones there would be if each state spread those it gives over the states in proportion to those that
/// they receive from all.</param>
public sealed record PraiseCount(int All, int Soft, double Expected)
{
    /// <summary>By how many standard deviations of a Poisson count there are more than expected; negative for fewer.</summary>
    public double Excess => Expected > 0 ? (Soft - Expected) / Math.Sqrt(Expected) : 0;
}
