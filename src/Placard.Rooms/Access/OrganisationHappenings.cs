using Placard.Record.Access;

namespace Placard.Rooms.Access;

/// <summary>What the NGO Committee did with an organisation, for who follows it.</summary>
internal static class OrganisationHappenings
{
    public static IEnumerable<Happening> Of(OpenEdition edition, Subject subject)
    {
        var index = AccessIndex.Of(edition);
        if (index.Find(subject.Name) is not { } line)
            return [];
        var names = index.Ledger.Sessions.ToDictionary(s => s.Day, s => s.Name);
        return Of(line, day => names.GetValueOrDefault(day, day.InWords()));
    }

    public static IEnumerable<Happening> Of(OrganisationLine line, Func<DateOnly, string> nameOf) =>
        line
            .Organisation.Decisions.Select(d => new Happening(
                PartialDate.From(d.Session),
                $"{d.Kind.ToWord()}: {d.Organisation}",
                line.Address + "#" + d.Session.Iso(),
                $"{nameOf(d.Session)} of the NGO Committee. {d.Note}"
            ))
            .Concat(
                line.Organisation.Changes.Select(c => new Happening(
                    PartialDate.From(c.Session),
                    $"Change of name: {c.From} is now {c.To}",
                    line.Address + "#names",
                    $"{nameOf(c.Session)} of the NGO Committee took note of it."
                ))
            )
            .Concat(
                line.RollCalls.Select(v => new Happening(
                    v.Date,
                    $"Roll call: {v.Title}",
                    Addresses.Vote(v.Address),
                    $"{v.Body.Name}. {v.Outcome.ToWord()}. Its record: {v.Status.InWords()}."
                ))
            );
}
