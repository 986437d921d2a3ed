using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The measures of states that rest on seats and elections of the Human Rights Council.</summary>
internal static class SeatMeasures
{
    public static IReadOnlyList<StateMeasure> All { get; } =
    [
        new()
        {
            Code = "council-terms",
            Name = "Terms in the Council",
            Unit = "terms",
            Meaning =
                "The terms that the state has held, or holds, in the Human Rights Council by the day the edition was made "
                + "for; terms that begin "
                + "later are left out. A state that held none has 0: the list of members is whole.",
            Case = "term of all states",
            Cases = "terms of all states",
            Address = SeatAddresses.Candidate,
            Figures = Terms,
        },
        new()
        {
            Code = "council-uncontested",
            Name = "Council seats won without contest",
            Unit = "elections won",
            Meaning =
                "Of the elections to the Human Rights Council that the state won, those in which its regional group had no "
                + "more candidates than "
                + "seats. Elections of which it is not known how many stood are left out.",
            Case = "election won of which it is known",
            Cases = "elections won of which it is known",
            Absent = "no election won is held",
            Address = SeatAddresses.Candidate,
            Figures = Uncontested,
        },
    ];

    private static StateFigures? Terms(OpenEdition edition)
    {
        var asOf = edition.Info.AsOf;
        var terms = SeatIndex
            .Of(edition)
            .Plan.Of(SeatedBody.Council)
            .Where(t => t.Days.From is { } from && (!asOf.IsKnown || from <= asOf.Latest))
            .ToList();
        if (terms.Count == 0)
            return null;
        var held = terms.CountBy(t => t.State).ToDictionary();
        var first = terms.Min(t => t.Days.From);
        return new(
            SeatWords.Years(first, asOf.IsKnown ? asOf.Latest : terms.Max(t => t.Days.From)),
            asOf,
            edition
                .States.All.Where(StateMeasure.Members)
                .ToDictionary(s => s.Code, s => new StateFigure(held.GetValueOrDefault(s.Code), terms.Count))
        );
    }

    private static StateFigures? Uncontested(OpenEdition edition)
    {
        var elections = SeatIndex.Of(edition).ElectionsOf(SeatedBody.Council).ToList();
        if (elections.Count == 0)
            return null;
        var won = elections
            .SelectMany(e =>
                e.Candidacies.Where(c => c.Outcome == CandidacyOutcome.Elected)
                    .Select(c => (c.State, e.Slates.FirstOrDefault(s => s.Group == c.Group)?.IsContested))
            )
            .Where(c => c.IsContested is not null)
            .GroupBy(c => c.State);
        return new(
            SeatWords.Years(elections[^1].Day, elections[0].Day),
            PartialDate.From(elections[0].Day),
            won.ToDictionary(g => g.Key, g => new StateFigure(g.Count(c => c.IsContested == false), g.Count(), $"of {g.Count()} won"))
        );
    }
}
