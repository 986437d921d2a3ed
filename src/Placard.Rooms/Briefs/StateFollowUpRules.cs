using Placard.Record.FollowUp;
using Placard.Rooms.FollowUp;
using Placard.Rooms.Treaties;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of recommendations to a state, and of treaties.</summary>
internal static class StateFollowUpRules
{
    public const string Heading = "What was recommended to it";

    private const int MostThreads = 2;
    private const int MostGaps = 6;
    private const int LongestWords = 130;

    public static IReadOnlyList<BriefRule<BriefedState>> All { get; } =
    [
        new(
            "state-recommendations",
            Heading,
            1,
            "How many recommendations to it are held, from which cycles and years, what it answered, and which cycles are missing.",
            Received
        ),
        new(
            "state-repeated",
            Heading,
            2,
            "The 2 recommendations that came to it most often, found by their words (a lower bound), with the last known answer.",
            Repeated
        ),
        new(
            "state-treaties",
            Heading,
            1,
            "How many of the human-rights treaties and protocols followed here it is party to, and by which it is known not to be bound.",
            Gaps
        ),
        new("state-cases", Heading, 3, "How many decisions of treaty bodies on individual cases against it are held.", Cases),
    ];

    private static BriefSource Source(BriefedState it) => new($"Recommendations to {it.State.Name}", FollowUpAddresses.Of(it.Code));

    private static Said Received(BriefedState it)
    {
        var all = FollowUpIndex.Of(it.Edition).ReceivedBy(it.Code).Where(r => r.Kind == RecommendationKind.Recommendation).ToList();
        if (all.Count == 0)
            return Said.Nothing;
        var cycles = all.Select(r => r.Cycle).OfType<int>().Distinct().Order().ToList();
        return Said.That(
            $"This edition has {Plurals.Count(all.Count, "recommendation")} to it ({FollowUpWords.Window(all)}): "
                + $"{FollowUpWords.Answers(RecommendationTally.Of(all))}.{FollowUpWords.CyclesWithout(cycles)}"
                + it.Beside("recommendations-accepted"),
            Source(it)
        );
    }

    private static Said Repeated(BriefedState it)
    {
        var threads = FollowUpIndex.Of(it.Edition).Threads.Of(it.Code).All;
        return new Said([.. threads.Take(MostThreads).Select(t => Thread(it, t))])
        {
            Of = threads.Count,
            One = "recommendation that came again",
            Many = "recommendations that came again",
            Address = FollowUpAddresses.Of(it.Code),
        };
    }

    private static BriefSentence Thread(BriefedState it, RecommendationThread thread) =>
        new(
            $"It was asked {Plurals.Count(thread.Times, "time")} ({FollowUpWords.Span(thread)}), in words such as "
                + $"“{Words(thread.Recommendations[^1])}”; "
                + $"the last known answer: {Answer(thread)}.",
            [Of(thread.Recommendations[^1])]
        );

    public static string Words(Recommendation r) => BriefSources.Short(r.Text, LongestWords);

    public static BriefSource Of(Recommendation r) =>
        new($"Recommendation {r.Id}, {FollowUpWords.When(r)}", FollowUpAddresses.Recommendation(r.Id), r.Document);

    private static string Answer(RecommendationThread thread) =>
        thread.LastAnswered is { } last ? $"{last.Response.ToWord()} ({FollowUpWords.When(last)})" : "not known";

    private static Said Gaps(BriefedState it)
    {
        var sheet = TreatySheet.Of(it.Edition, it.State);
        if (!sheet.IsHeld)
            return Said.Nothing;
        var (party, unknown, gaps) = (sheet.CountOf(TreatyStatus.Party), sheet.CountOf(TreatyStatus.NotKnown), sheet.Gaps);
        var text =
            $"By {sheet.AsOf.InWords()} it was party to {party} of the {sheet.Cells.Count} human-rights treaties and protocols "
            + "followed here"
            + (unknown == 0 ? "." : $"; of {unknown} it is not known.");
        if (gaps.Count > 0)
            text +=
                $" By {gaps.Count} it was not bound: {string.Join("; ", gaps.OrderBy(IsProtocol).Take(MostGaps).Select(Gap))}"
                + (gaps.Count > MostGaps ? $"; and {gaps.Count - MostGaps} more." : ".");
        text += it.Beside("treaties-ratified");
        return Said.That(text, new BriefSource($"Ratifications by {it.State.Name}", TreatyAddresses.Of(it.Code)));
    }

    private static bool IsProtocol(TreatyCell cell) => cell.Instrument.ShortName.StartsWith("Protocol", StringComparison.Ordinal);

    private static string Gap(TreatyCell gap) =>
        gap.Instrument.ShortName + (gap.Status == TreatyStatus.NoAction ? "" : $" ({gap.InWords})");

    private static Said Cases(BriefedState it)
    {
        var (cases, first, last) = CaseIndex.Of(it.Edition).Against(it.Code);
        return cases == 0
            ? Said.Nothing
            : Said.That(
                $"{Plurals.Count(cases, "decision")} of treaty bodies on individual cases against it {Plurals.Of(cases, "is", "are")} held"
                    + (first.IsKnown ? $", {BriefSources.Years(first.Year, last.Year)} where the day is known." : "; no day is known."),
                new BriefSource($"Individual cases against {it.State.Name}", $"{FollowUpAddresses.Cases}?state={it.Code}")
            );
    }
}
