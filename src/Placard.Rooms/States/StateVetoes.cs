namespace Placard.Rooms.States;

/// <summary>The vetoes cast by a state, and those cast for its seat by another before it.</summary>
/// <param name="Cast">How many it cast itself.</param>
/// <param name="First">The first of them; the default where no day is known.</param>
/// <param name="Latest">The latest of them.</param>
/// <param name="Before">How many the state whose seat it carries on cast.</param>
/// <param name="BeforeInWords">Who cast others for the seat, in a sentence; null where nobody did.</param>
/// <param name="WithoutNames">How many of all, its own and those before, are on drafts without a list of names.</param>
public sealed record StateVetoes(int Cast, PartialDate First, PartialDate Latest, int Before, string? BeforeInWords, int WithoutNames)
{
    public static StateVetoes None { get; } = new(0, default, default, 0, null, 0);

    /// <summary>Those that stand under its code: its own, and those of the state whose seat it carries on.</summary>
    public int UnderItsCode => Cast + Before;

    public static StateVetoes Of(OpenEdition edition, State state) =>
        Of(edition.Keep(e => new VetoesByState(e.Votes.All)), edition.States, state);

    internal static StateVetoes Of(VetoesByState all, StateRegister states, State state)
    {
        var vetoed = all.Of(state.Code);
        if (vetoed.Count == 0)
            return None;
        var carriedOn = states.All.FirstOrDefault(s => s.CarriedOnBy == state.Code && s.Membership is [.., { To: not null }]);
        var end = carriedOn?.Membership[^1].To;
        var own = end is { } last ? vetoed.Where(v => !v.Date.IsKnown || v.Date.Earliest > last).ToList() : vetoed;
        return new(
            own.Count,
            own.LastOrDefault(v => v.Date.IsKnown)?.Date ?? default,
            own.FirstOrDefault(v => v.Date.IsKnown)?.Date ?? default,
            vetoed.Count - own.Count,
            EarlierVetoes.InWords(state, all.All, states),
            vetoed.Count(v => !v.IsRollCall)
        );
    }

    /// <summary>How many it cast and when, in a sentence; null for none.</summary>
    public string? InWords =>
        UnderItsCode == 0 ? null
        : Cast == 0 ? "It cast none itself that is in this edition."
        : $"It cast {Plurals.Count(Cast, "veto", "vetoes")}{(Before > 0 ? " itself" : "")}"
            + (
                !First.IsKnown ? "."
                : First == Latest ? $", on {Latest.InWords()}."
                : $", the first on {First.InWords()}, the latest on {Latest.InWords()}."
            );
}

/// <summary>Vetoed proposals by who vetoed them, in the order given: latest first.</summary>
internal sealed class VetoesByState
{
    private readonly ILookup<StateCode, VoteEvent> _vetoes;

    public VetoesByState(IEnumerable<VoteEvent> votes)
    {
        All = [.. votes.Where(v => v.Vetoes.Count > 0)];
        _vetoes = All.SelectMany(v => v.Vetoes.Select(by => (By: by, Vote: v))).ToLookup(v => v.By, v => v.Vote);
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<VoteEvent> All { get; }

    public IReadOnlyList<VoteEvent> Of(StateCode state) => [.. _vetoes[state]];
}
