using Placard.Record.Seats;
using Placard.Record.Writing;

namespace Placard.Rooms.Seats;

/// <summary>Finds the body that is meant by a code or a name: one that votes, or one whose seats are followed.</summary>
internal static class BodySubjects
{
    public static KnownSubject? Find(OpenEdition edition, string name)
    {
        if (SeatedBody.Find(name) is { } seated)
            return new(new(SubjectKind.Body, seated.Code), seated.Name, SeatAddresses.Body(seated));
        return Body.Find(name) is { } body
            ? new(new(SubjectKind.Body, body.Code), body.Name, $"{Addresses.Votes}?body={Uri.EscapeDataString(body.Code)}")
            : null;
    }

    public static IEnumerable<string> Nearest(OpenEdition edition, string name) =>
        SeatedBody
            .All.Select(b => b.Code)
            .Concat(Body.All.Select(b => b.Code))
            .Distinct()
            .OrderBy(code => EditDistance.Between(code, Quotes.Shortened(name).ToUpperInvariant()));
}
