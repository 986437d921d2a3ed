using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>What happened to the seats of a state, for who follows it: elections it stood in, and changes between elections.</summary>
internal static class SeatHappenings
{
    public static IEnumerable<Happening> Of(OpenEdition edition, Subject subject)
    {
        var state = subject.State;
        var index = SeatIndex.Of(edition);
        var stood = index
            .Elections.SelectMany(e => e.Candidacies)
            .Where(c => c.State == state)
            .Select(c => new Happening(
                PartialDate.From(c.Election),
                $"{c.Outcome.ToWord()}: {c.Body.Name}",
                SeatAddresses.Election(c.Body, c.Election),
                $"Votes received: {SeatWords.OrNotKnown(c.Votes)}." + (c.Note.Length == 0 ? "" : " " + c.Note)
            ));
        var changed = SeatedBody
            .All.SelectMany(index.Plan.ChangesOf)
            .Where(c => c.State == state)
            .Select(c => new Happening(c.On, $"{c.Kind.ToWord()}: {c.Body.Name}", SeatAddresses.Change(c), c.Words));
        return stood.Concat(changed);
    }
}
