using Placard.Rooms.Seats;
using Placard.Rooms.Sessions;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of a session that the record does not reach.</summary>
internal static class ComingRules
{
    private const string When = "When it is";
    private const string Texts = "Texts that may come";
    private const string Ends = "What ends";

    private const int MostTexts = 8;
    private const int MostClose = 3;
    private const int MostMandates = 6;

    public static IReadOnlyList<BriefRule<ComingSession>> All { get; } =
    [
        new(
            "session-coming-when",
            When,
            1,
            "When it is expected by the calendar of the year before, and whether it is probably over.",
            Expected
        ),
        new(
            "session-coming-texts",
            Texts,
            1,
            "The 8 recurring texts whose turn it is, likely ones first, with the sessions at which they came.",
            Due
        ),
        new("session-coming-accuracy", Texts, 1, "How often texts that were due by the same rules came, on past sessions.", Accuracy),
        new("session-coming-close", Texts, 2, "Of the texts that are due, the 3 whose latest roll call the fewest votes decided.", Closest),
        new(
            "session-coming-mandates",
            Ends,
            1,
            "The first 6 mandates that end about then by their latest renewal held, unless they are renewed.",
            Mandates
        ),
    ];

    private static BriefSource Source(ComingSession it) =>
        new($"What falls due: {SessionWords.FullTitle(it.Session)}", Addresses.Session(it.Session));

    private static Said Expected(ComingSession it) =>
        Said.That($"{ComingWords.When(it)}{(ComingWords.Over(it) is { } over ? " " + over : "")}", Source(it));

    private static Said Due(ComingSession it) =>
        new([
            .. it
                .Texts.Take(MostTexts)
                .Select(t => new BriefSentence(
                    $"{BriefSources.Named(t.Latest)} {(it.Score.IsLikely(t.Rule) ? "is likely to" : "may")} come again. "
                        + ComingWords.Why(it, t),
                    [BriefSources.Of(t.Latest)]
                )),
        ])
        {
            Of = it.Texts.Count,
            One = "recurring text",
            Address = Addresses.Session(it.Session),
        };

    private static Said Accuracy(ComingSession it) =>
        it.Texts.Count == 0 ? Said.Nothing : Said.That(ComingWords.Accuracy(it.Score), Source(it));

    private static Said Closest(ComingSession it) =>
        new([
            .. it
                .Texts.Select(t => t.LatestRollCall)
                .OfType<VoteEvent>()
                .Where(v => v is { IsMeasurable: true, Margin: not null })
                .OrderBy(v => v.Margin)
                .Take(MostClose)
                .Select(v => new BriefSentence(
                    $"The latest roll call on {BriefSources.Named(v)} ended {BriefSources.TallyOf(v)} (yes-no-abstaining), a margin of "
                        + $"{Plurals.Count(v.Margin!.Value, "vote")}.",
                    [BriefSources.Of(v)]
                )),
        ]);

    private static Said Mandates(ComingSession it) =>
        new([
            .. it
                .Mandates.Take(MostMandates)
                .Select(m => new BriefSentence(
                    $"The mandate “{BriefSources.Short(m.Mandate.FullTitle)}” ends{m.Ends.AsWhen()} by "
                        + $"{m.Latest!.Symbol}, unless it is renewed.",
                    [new BriefSource(BriefSources.Short(m.Mandate.FullTitle), SeatAddresses.Mandate(m.Mandate))]
                )),
        ])
        {
            Of = it.Mandates.Count,
            One = "mandate",
            Address = Addresses.Session(it.Session),
        };

    /// <summary>The brief.</summary>
    public static Brief Of(OpenEdition edition, ComingSession it) =>
        BriefLength.Of(
            SessionWords.FullTitle(it.Session),
            $"What falls due in a session that this edition does not reach; the last it has is {it.LastHeld.Body.Name}, session "
                + $"{it.LastHeld.Name}.",
            All,
            it,
            Addresses.BriefOf(it.Session.Body, it.Session.InAddress),
            new BriefMaking(it.Today, edition.Info.AsOf, EditionHash.Short(edition.Info.Hash))
        );
}
