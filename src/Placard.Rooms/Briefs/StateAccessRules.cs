using Placard.Record.Money;
using Placard.Rooms.Access;
using Placard.Rooms.Money;
using Placard.Rooms.Statements;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of a state's part in access, joint statements and money.</summary>
internal static class StateAccessRules
{
    public const string Heading = "Access, statements and money";

    public static IReadOnlyList<BriefRule<BriefedState>> All { get; } =
    [
        new("state-invitation", Heading, 2, "Its standing invitation to special procedures, where a source has one.", Invitation),
        new(
            "state-reprisals",
            Heading,
            2,
            "The yearly reports on reprisals in which it was found named; of most reports only a part was read.",
            Reprisals
        ),
        new("state-ngo-committee", Heading, 2, "Its ballots in the roll calls of the NGO Committee.", NgoCommittee),
        new("state-statements", Heading, 3, "How many joint statements name it, of those held, and the latest.", Joint),
        new("state-payment", Heading, 3, "When it had paid its assessment for the regular budget of the latest year held.", Payment),
    ];

    private static AccessOfState AccessOf(BriefedState it) => AccessOfState.Of(it.Edition, new AccessStateQuery(it.State));

    private static BriefSource Source(BriefedState it, string fragment) =>
        new($"Access: {it.State.Name}", AccessAddresses.State(it.Code) + fragment);

    private static Said Invitation(BriefedState it) =>
        AccessOf(it).Invitation is not { } invitation
            ? Said.Nothing
            : Said.That(
                invitation.IsPledge
                    ? "It pledged to extend a standing invitation to the special procedures of the Council; "
                        + "whether it has is not known here."
                    : $"Special procedures of the Council: it {AccessWords.Invitation(invitation)}.",
                Source(it, "#invitation")
            );

    private static Said Reprisals(BriefedState it)
    {
        var held = AccessOf(it);
        return held.Reports.Count == 0
            ? Said.Nothing
            : Said.That(
                $"It was found named in {held.Reports.Count} of {Plurals.Count(held.AllReports, "report")} of the Secretary-General on "
                    + $"reprisals held here ("
                    + Lists.And([.. held.Reports.Select(r => Numbers.Plain(r.Year)).Order(StringComparer.Ordinal)])
                    + "); "
                    + (
                        held.WholeLists == 0 ? "the whole list of countries is held of none of them."
                        : held.WholeLists == held.AllReports ? "the whole list of countries is held of each."
                        : $"the whole list of countries is held of {held.WholeLists} of them."
                    ),
                Source(it, "#reprisals")
            );
    }

    private static Said NgoCommittee(BriefedState it)
    {
        if (AccessOf(it).Pattern is not { } pattern)
            return Said.Nothing;
        return Said.That(
            $"{Plurals.Count(pattern.RollCalls.Count, "roll call")} of the Committee on Non-Governmental Organizations, "
                + $"{Dates.Span(pattern.First, pattern.Last)}, {Plurals.Of(pattern.RollCalls.Count, "lists", "list")} it: "
                + $"{Numbers.Plain(pattern[Ballot.Yes])} yes, {Numbers.Plain(pattern[Ballot.No])} no, "
                + $"{Numbers.Plain(pattern[Ballot.Abstain])} "
                + "abstaining"
                + (
                    pattern.InDoubt == 0
                        ? "."
                        : $"; {Numbers.Plain(pattern.InDoubt)} in doubt {Plurals.Of(pattern.InDoubt, "is", "are")} counted too."
                ),
            Source(it, "")
        );
    }

    private static Said Joint(BriefedState it)
    {
        var index = StatementIndex.Of(it.Edition);
        var signed = index.Of(it.Code);
        return signed.Count == 0
            ? Said.Nothing
            : Said.That(
                $"{Plurals.Count(signed.Count, "joint statement")} of the {index.All.Count} held here, {index.Window}, "
                    + $"{Plurals.Of(signed.Count, "names", "name")} it; the latest is about “{BriefSources.Short(signed[0].Subject)}” "
                    + $"({signed[0].Day.InWords()})."
                    + it.Beside("statements-signed"),
                new BriefSource($"Joint statements that name {it.State.Name}", Addresses.StatementsOf(it.Code))
            );
    }

    private static Said Payment(BriefedState it)
    {
        var index = MoneyIndex.Of(it.Edition);
        var all = index.Of(it.Code);
        if (all.Count == 0)
            return Said.Nothing;
        var words = all[0].Standing switch
        {
            PaymentStanding.WithinPeriod => "it is listed as having paid in full within the period",
            PaymentStanding.Later => "it is listed as having paid in full after the period",
            _ => "it is not listed as having paid in full, though it may have paid a part",
        };
        return Said.That(
            $"For the regular budget of the United Nations of {all[0].Year}"
                + (index.ListedUntil(all[0].Year) is { } until ? $", by a list that goes to {until.InWords()} at least" : "")
                + $", {words}"
                + (all[0].Paid is { } day ? $" ({day.InWords()})" : "")
                + (
                    all.Count == 1
                        ? "."
                        : $"; of the {all.Count} years held since {all[^1].Year} it is so listed within the period in " + $"{InTime(all)}."
                )
                + it.Beside("payment-days"),
            new BriefSource($"Payments of {it.State.Name}", Addresses.PaymentsOf(it.Code))
        );
    }

    private static string InTime(IReadOnlyList<AssessedContribution> all) =>
        all.Count(c => c.Standing == PaymentStanding.WithinPeriod) is > 0 and var count ? Numbers.Plain(count) : "none";
}
