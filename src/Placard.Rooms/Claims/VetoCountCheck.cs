using Placard.Record.Claims;
using Placard.Record.Claims.Counts;
using Placard.Rooms.States;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Claims;

/// <summary>Counts the vetoes of the Security Council, of which the record has all to the last day of a list, and later ones where the vote
/// is held.</summary>
internal static class VetoCountCheck
{
    private const int MostShown = 5;

    // The last permanent member to take over a seat did so at the end of 1991.
    private static readonly DateOnly SeatsOfToday = new(1992, 1, 1);

    public static Verdict Of(VetoCount claimed, CountWindow window, ClaimRecord record)
    {
        // Several vetoes are of no single day: the day that is named is another's.
        if (window.Period is { Grain: TimeGrain.Day } && claimed.Number.Value > 1)
            return Verdict.NotCheckable(NotCheckableReason.Unclear, "The words do not say clearly over which time vetoes are counted.");
        var days = window.Period?.Days ?? DateRange.Always;
        var vetoes = Vetoes(claimed.State, days, record);
        if (claimed.Topic is { } topic)
        {
            var titles = TitleIndex.Of(record.Edition);
            vetoes = [.. vetoes.Where(v => topic.Words.All(titles.WordsOf(v).Contains))];
        }
        var earlier = Earlier(claimed.State, days, record);
        var name = record.NameOf(claimed.State);
        var says =
            $"The record has {Plurals.Plain(vetoes.Length, "veto", "vetoes")} of "
            + $"{name}{(claimed.Topic is null ? "" : $" with “{claimed.Topic}” in the title")}"
            + $"{When(window)}; {Reach(record)}{earlier.Says}";
        Evidence[] evidence = [.. vetoes.Take(MostShown).Select(v => record.EvidenceOf(v))];
        var own = earlier.Count == 0 ? vetoes.Length : vetoes.Count(v => v.Date.Earliest >= SeatsOfToday);
        var texts = vetoes.Count(v => v.Kind == VoteKind.WholeText);
        var fits = claimed.Number.Fits(vetoes.Length) || claimed.Number.Fits(own) || claimed.Number.Fits(texts);
        var query = Addresses.VetoesOf(claimed.State);
        if (claimed.Topic is not null)
            return fits
                ? new Verdict(VerdictKind.Partly, $"{says}; others may be about it under another title.", evidence) { Query = query }
                : Verdict.NotCheckable(NotCheckableReason.Unclear, $"{says}; others may be about it under another title.", evidence);
        if (fits)
            return new Verdict(
                earlier.Says.Length > 0 || !IsHeld(days, record) ? VerdictKind.Partly : VerdictKind.Supported,
                $"{says}.",
                evidence
            )
            {
                Query = query,
            };
        var isOver = claimed.Number.Exactness == Exactness.Exact && claimed.Number.Value < Math.Min(own, texts);
        return isOver || IsHeld(days, record)
            ? new Verdict(VerdictKind.Contradicted, $"{says}.", evidence) { Query = query }
            : Verdict.NotCheckable(NotCheckableReason.NotHeld, $"{says}; there may be later ones.", evidence);
    }

    public static Verdict Of(MostVetoes claimed, CountWindow window, ClaimRecord record)
    {
        var days = window.Period?.Days ?? DateRange.Always;
        var counts = record
            .Edition.Votes.All.SelectMany(v => v.Vetoes)
            .Distinct()
            .Select(s => (State: s, Votes: Vetoes(s, days, record)))
            .OrderByDescending(c => c.Votes.Length)
            .ToArray();
        var own = counts.FirstOrDefault(c => c.State == claimed.State).Votes ?? [];
        var others = counts.Where(c => claimed.Than.IsKnown ? c.State == claimed.Than : c.State != claimed.State).ToArray();
        var says =
            $"Vetoes in the record{When(window)}: "
            + $"{string.Join(", ", counts.Select(c => $"{record.NameOf(c.State)} {c.Votes.Length}"))}; {Reach(record)}";
        Evidence[] evidence = [.. own.Take(MostShown).Select(v => record.EvidenceOf(v))];
        var isMost = others.All(o => o.Votes.Length < own.Length);
        if (days.From is not { } from || from < SeatsOfToday)
            return isMost
                ? new Verdict(VerdictKind.Partly, $"{says}; other states held two of the seats before.", evidence)
                : Verdict.NotCheckable(NotCheckableReason.Unclear, $"{says}; other states held two of the seats before.", evidence);
        var kind =
            !isMost ? VerdictKind.Contradicted
            : IsHeld(days, record) ? VerdictKind.Supported
            : VerdictKind.Partly;
        return new Verdict(kind, $"{says}.", evidence) { Query = Addresses.Vetoes };
    }

    private static VoteEvent[] Vetoes(StateCode state, DateRange days, ClaimRecord record) =>
        [
            .. record.Edition.Votes.All.Where(v =>
                v.Vetoes.Contains(state) && v.Status != RecordStatus.Quarantined && !record.IsLater(v.Date) && days.MayContain(v.Date)
            ),
        ];

    // Beyond the last day of the list the record may lack some.
    private static bool IsHeld(DateRange days, ClaimRecord record)
    {
        var last = VetoWindow.Of(record.Edition).ListedTo;
        var to = days.To ?? (record.Dated.IsKnown ? record.Dated.Latest : null);
        return last.IsKnown && to is { } end && end <= last.Latest;
    }

    private static string Reach(ClaimRecord record) =>
        VetoWindow.Of(record.Edition) is { ListedTo.IsKnown: true } window
            ? $"it has every one to {window.ListedTo.InWords()}, later ones only where the vote is held"
            : "it has those of votes that are held";

    private static (string Says, int Count) Earlier(StateCode code, DateRange days, ClaimRecord record)
    {
        if (days.From >= SeatsOfToday || record.Edition.States.Find(code) is not { } state)
            return ("", 0);
        var vetoes = StateVetoes.Of(record.Edition, state);
        return vetoes.BeforeInWords is { } words
            ? ($"; {char.ToLowerInvariant(words[0])}{words[1..].TrimEnd('.')}", vetoes.Before)
            : ("", 0);
    }

    private static string When(CountWindow window) => window.Period is null ? "" : $", {window.TimeInWords}";
}
