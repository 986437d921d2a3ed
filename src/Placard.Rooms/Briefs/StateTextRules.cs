using Placard.Rooms.States;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of the texts that a state brought.</summary>
internal static class StateTextRules
{
    public const string Heading = "What it brought";

    public static IReadOnlyList<BriefRule<BriefedState>> All { get; } =
    [
        new(
            "state-texts",
            Heading,
            1,
            "The texts of the Council that sources name it a main sponsor of, by outcome, and the latest of them; those in doubt are "
                + "counted apart.",
            Texts
        ),
        new(
            "state-amendments",
            Heading,
            2,
            "The amendments put to the vote in the Council that sources name it a main sponsor of, by outcome, and the latest of them.",
            Amendments
        ),
    ];

    private static Said Texts(BriefedState it) => Brought(it, VoteKind.WholeText, "text", "was a main sponsor of");

    private static Said Amendments(BriefedState it) => Brought(it, VoteKind.Amendment, "amendment", "moved, alone or with others,");

    private static Said Brought(BriefedState it, VoteKind kind, string noun, string did)
    {
        var brought = it
            .Edition.Votes.All.Where(v =>
                v.Body == Body.HumanRightsCouncil
                && v.Kind == kind
                && v.Status != RecordStatus.Quarantined
                && v.MainSponsors.Contains(it.Code)
            )
            .ToList();
        if (brought.Count == 0)
            return Said.Nothing;
        var all = it.Edition.Keep(KnownSponsors.Of);
        var inError = kind == VoteKind.Amendment ? CouncilRecords.Of(it.Edition).Of(it.Code).AmendmentsInError : 0;
        return Said.That(
            $"It {did} {Plurals.Count(brought.Count, noun)} decided by the Human Rights Council {BriefSources.Years(brought)}: "
                + $"{Fates(brought)}. The latest was {BriefSources.Named(brought[0])}, {brought[0].OutcomeInList()}. Sources name main "
                + $"sponsors of {all.InWords(kind, noun)}."
                + (inError == 0 ? "" : " " + StateWords.MoreInError(inError))
                + it.Beside(kind == VoteKind.Amendment ? "council-amendments" : "council-texts"),
            BriefSources.Of(brought[0]),
            new($"Votes of the Human Rights Council", $"{Addresses.Votes}?body={Body.HumanRightsCouncil.Code}")
        );
    }

    private static string Fates(IReadOnlyList<VoteEvent> brought) =>
        Lists.And([
            .. brought
                .CountBy(v => v.IsOutcomeCertain ? v.Outcome : Outcome.Unknown)
                .OrderByDescending(o => o.Value)
                .ThenBy(o => o.Key)
                .Select(o => $"{Numbers.Grouped(o.Value)} {Word(o.Key)}"),
        ]);

    private static string Word(Outcome outcome) =>
        outcome switch
        {
            Outcome.Adopted => "adopted by vote",
            Outcome.Unknown => "of unknown or doubtful outcome",
            _ => outcome.ToWord(),
        };
}
