namespace Placard.Rooms.Phrases;

/// <summary>Who carried a phrase: in how many of the texts that have it a state, or any state of a regional group, was a sponsor.</summary>
/// <param name="Of">The state or the group.</param>
/// <param name="Main">Texts it introduced.</param>
/// <param name="Additional">Texts it joined and did not introduce.</param>
public readonly record struct SponsorOfPhrase<T>(T Of, int Main, int Additional)
{
    /// <summary>Both together.</summary>
    public int Texts => Main + Additional;
}

/// <summary>The sponsors of the texts that have a phrase.</summary>
/// <param name="States">The states, those with most texts first.</param>
/// <param name="Groups">The regional groups in which they were on the days of the texts, those with most texts first.</param>
/// <param name="Known">Of how many of the texts a sponsor is known.</param>
/// <param name="First">The first day of such a text; the default where none is known.</param>
/// <param name="Last">The last.</param>
public sealed record SponsorsOfPhrase(
    IReadOnlyList<SponsorOfPhrase<StateCode>> States,
    IReadOnlyList<SponsorOfPhrase<RegionalGroup>> Groups,
    int Known,
    PartialDate First,
    PartialDate Last
)
{
    /// <summary>Counts them.</summary>
    /// <param name="votesByText">The decisions on each text.</param>
    /// <param name="states">The states, with the groups they were in.</param>
    internal static SponsorsOfPhrase Of(IEnumerable<IReadOnlyList<VoteEvent>> votesByText, StateRegister states)
    {
        var texts = votesByText.Select(Text.Of).Where(text => text.Main.Count + text.Additional.Count > 0).ToList();
        var days = texts.Select(text => text.Day).Where(day => day.IsKnown).Order().ToList();
        return new(
            [.. Count(texts, (state, _) => state).OrderByDescending(s => s.Texts).ThenByDescending(s => s.Main).ThenBy(s => s.Of)],
            [
                .. Count(texts, (state, day) => GroupOn(states, state, day))
                    .Where(group => group.Of != RegionalGroup.None)
                    .OrderByDescending(g => g.Texts)
                    .ThenByDescending(g => g.Main)
                    .ThenBy(g => g.Of),
            ],
            texts.Count,
            days.FirstOrDefault(),
            days.LastOrDefault()
        );
    }

    private static IEnumerable<SponsorOfPhrase<T>> Count<T>(IEnumerable<Text> texts, Func<StateCode, PartialDate, T> of)
        where T : notnull
    {
        var counts = new Dictionary<T, SponsorOfPhrase<T>>();
        foreach (var text in texts)
        {
            var main = text.Main.Select(state => of(state, text.Day)).ToHashSet();
            foreach (var one in main)
                counts[one] = Before(one) with { Main = Before(one).Main + 1 };
            foreach (var one in text.Additional.Select(state => of(state, text.Day)).Distinct().Where(one => !main.Contains(one)))
                counts[one] = Before(one) with { Additional = Before(one).Additional + 1 };
        }
        return counts.Values;

        SponsorOfPhrase<T> Before(T one) => counts.GetValueOrDefault(one, new(one, 0, 0));
    }

    private static RegionalGroup GroupOn(StateRegister states, StateCode state, PartialDate day) =>
        day.IsKnown && states.Find(state) is { } known ? known.GroupOn(day.Latest) : RegionalGroup.None;

    private sealed record Text(IReadOnlySet<StateCode> Main, IReadOnlySet<StateCode> Additional, PartialDate Day)
    {
        public static Text Of(IReadOnlyList<VoteEvent> votes) =>
            new(
                votes.SelectMany(v => v.MainSponsors).ToHashSet(),
                votes.SelectMany(v => v.AdditionalSponsors).ToHashSet(),
                votes.Select(v => v.Date).FirstOrDefault(day => day.IsKnown)
            );
    }
}
