using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Briefs;

/// <summary>What a brief says of the seats of a state.</summary>
internal static class StateSeatRules
{
    public const string Heading = "Who it is in the Council today";

    public static IReadOnlyList<BriefRule<BriefedState>> All { get; } =
    [
        new(
            "state-seat",
            Heading,
            1,
            "Whether it is a member of the Human Rights Council on the day of the brief, until when, how many terms are recorded, and "
                + "whether it may be elected again at once.",
            Seat
        ),
        new(
            "state-other-seats",
            Heading,
            2,
            "The seats that it holds in other bodies on the day of the brief, as far as terms are held.",
            Other
        ),
        new(
            "state-elections",
            Heading,
            2,
            "How often it stood for a seat and was elected, and whether its group had more candidates than seats the last time.",
            Elections
        ),
    ];

    private static BriefSource Source(BriefedState it) => new($"Seats of {it.State.Name}", SeatAddresses.Candidate(it.Code));

    private static Said Seat(BriefedState it)
    {
        var plan = SeatIndex.Of(it.Edition).Plan;
        if (!plan.Of(SeatedBody.Council).Any(h => h.Days.Contains(it.Today)))
            return Said.That($"Who sits in the Human Rights Council on {it.Today.InWords()} is not in this edition.", Source(it));
        var terms = plan.Of(SeatedBody.Council).Where(h => h.State == it.Code).OrderBy(h => h.Days.From).ToList();
        var begun = terms.Count(t => t.Days.From is not { } from || from <= it.Today);
        var count = $"{Plurals.Count(begun, "term")} of it {Plurals.Of(begun, "is", "are")} recorded";
        if (terms.Find(t => t.Days.Contains(it.Today)) is { } now)
            return Said.That(
                $"It is a member of the Human Rights Council"
                    + (now.Days.To is { } to ? $" until {to.InWords()}" : "; when its term ends is not known")
                    + $", in a seat of {now.Group.ToName()}. {char.ToUpperInvariant(count[0])}{count[1..]}, this one included."
                    + (
                        plan.MayStandAgain(now) switch
                        {
                            true => " It may be elected again at once.",
                            false => " It may not be elected again at once, after two terms in a row.",
                            _ => "",
                        }
                    ),
                Source(it)
            );
        if (terms.Find(t => t.Days.From > it.Today) is { } next)
            return Said.That(
                $"It is not a member of the Human Rights Council on {it.Today.InWords()}; a term of it begins on "
                    + $"{next.Days.From!.Value.InWords()}.",
                Source(it)
            );
        return Said.That(
            terms.Count == 0
                ? $"It is not a member of the Human Rights Council on {it.Today.InWords()}, and no term of it is recorded in this edition."
                : $"It is not a member of the Human Rights Council on {it.Today.InWords()}. {char.ToUpperInvariant(count[0])}{count[1..]}"
                    + (terms[^1].Days.To is { } end ? $"; the last ended on {end.InWords()}." : "."),
            Source(it)
        );
    }

    private static Said Other(BriefedState it)
    {
        var plan = SeatIndex.Of(it.Edition).Plan;
        var held = SeatedBody
            .All.Where(b => b != SeatedBody.Council && b.Members == SeatHolders.States)
            .SelectMany(b => plan.On(b, it.Today).Where(h => h.State == it.Code))
            .Select(h => $"the {h.Body.Name}" + (h.Days.To is { } to ? $" until {to.InWords()}" : ""))
            .ToList();
        return held.Count == 0 ? Said.Nothing : Said.That($"It also holds a seat in {Lists.And(held)}.", Source(it));
    }

    private static Said Elections(BriefedState it)
    {
        var elections = SeatIndex.Of(it.Edition).ElectionsOf(SeatedBody.Council).ToList();
        var stood = elections
            .SelectMany(e => e.Candidacies.Where(c => c.State == it.Code && c.IsDeclared).Select(c => (Election: e, Candidacy: c)))
            .ToList();
        if (stood.Count == 0)
            return Said.Nothing;
        var (last, own) = stood[0];
        var elected = stood.Count(s => s.Candidacy.Outcome == CandidacyOutcome.Elected);
        var contest = last.Slates.FirstOrDefault(s => s.Group == own.Group)?.IsContested switch
        {
            true => "its group had more candidates than seats",
            false => "its group had no more candidates than seats",
            _ => "whether its group had more candidates than seats is not known",
        };
        return Said.That(
            $"In the elections to the Council held here, {elections[^1].Day.Year} to {elections[0].Day.Year}, it stood "
                + $"{Plurals.Count(stood.Count, "time")} and was elected {Plurals.Count(elected, "time")}. The last time, on "
                + $"{last.Day.InWords()}, it was {own.Outcome.ToWord()}"
                + (own.Votes is { } votes ? $" with {Plurals.Count(votes, "vote")}" : "")
                + $"; {contest}.",
            new BriefSource($"Election to the Human Rights Council, {last.Day.InWords()}", SeatAddresses.Election(last.Body, last.Day))
        );
    }
}
