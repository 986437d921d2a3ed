using System.Runtime.InteropServices;

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
        var (ofStates, ofGroups) = (new Counts<StateCode>(), new Counts<RegionalGroup>());
        var (known, first, last) = (0, default(PartialDate), default(PartialDate));
        foreach (var votes in votesByText)
        {
            if (votes.All(v => v.MainSponsors.Count + v.AdditionalSponsors.Count == 0))
                continue;
            known++;
            var day = votes.Select(v => v.Date).FirstOrDefault(date => date.IsKnown);
            if (day.IsKnown)
            {
                first = first.IsKnown && first < day ? first : day;
                last = last.IsKnown && day < last ? last : day;
            }
            foreach (var state in votes.SelectMany(v => v.MainSponsors))
            {
                ofStates.Main(state, known);
                ofGroups.Main(GroupOn(states, state, day), known);
            }
            foreach (var state in votes.SelectMany(v => v.AdditionalSponsors))
            {
                ofStates.Additional(state, known);
                ofGroups.Additional(GroupOn(states, state, day), known);
            }
        }
        return new(ofStates.MostFirst(), [.. ofGroups.MostFirst().Where(g => g.Of != RegionalGroup.None)], known, first, last);
    }

    private static RegionalGroup GroupOn(StateRegister states, StateCode state, PartialDate day) =>
        day.IsKnown && states.Find(state) is { } known ? known.GroupOn(day.Latest) : RegionalGroup.None;

    // A phrase may be in thousands of texts of a hundred sponsors each: nobody is counted twice for one text, and no set is made for any.
    private sealed class Counts<T>
        where T : struct
    {
        private readonly Dictionary<T, (int Main, int Additional, int LastText)> _counts = [];

        public void Main(T one, int text)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, one, out _);
            if (count.LastText != text)
                count = (count.Main + 1, count.Additional, text);
        }

        /// <summary>To be called after all calls of <see cref="Main"/> for this text.</summary>
        public void Additional(T one, int text)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, one, out _);
            if (count.LastText != text)
                count = (count.Main, count.Additional + 1, text);
        }

        public SponsorOfPhrase<T>[] MostFirst() =>
            [
                .. _counts
                    .Select(c => new SponsorOfPhrase<T>(c.Key, c.Value.Main, c.Value.Additional))
                    .OrderByDescending(s => s.Texts)
                    .ThenByDescending(s => s.Main)
                    .ThenBy(s => s.Of),
            ];
    }
}
