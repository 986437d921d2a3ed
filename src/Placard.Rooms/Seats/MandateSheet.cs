using Placard.Record.Seats;
using Placard.Record.Writing;

namespace Placard.Rooms.Seats;

/// <summary>One mandate: who created and renewed it, who holds it, when it ends, and the vacancies that were filled.</summary>
public sealed record MandateSheet(StateRegister States)
{
    private const int MostNearest = 3;

    public required MandateEntry Entry { get; init; }

    /// <summary>The day it is.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Vacancies whose post has the words of the mandate, latest first.</summary>
    public required IReadOnlyList<Vacancy> Vacancies { get; init; }

    /// <summary>The symbols among creation and renewals whose text the edition holds.</summary>
    public required IReadOnlySet<DocumentSymbol> TextsHeld { get; init; }

    public static MandateSheet Of(OpenEdition edition, MandateQuery query)
    {
        var index = MandateIndex.Of(edition);
        var entry =
            index.Find(query.Code.ToLowerInvariant())
            ?? throw Refusal.NotFound(
                $"{Quotes.Of(query.Code)} is no mandate of the special procedures in this edition.",
                index
                    .All.OrderByDescending(m => m.Mandate.Title.Contains(query.Code, StringComparison.OrdinalIgnoreCase))
                    .ThenBy(m => EditDistance.Between(m.Mandate.Code, query.Code.ToLowerInvariant()))
                    .Take(MostNearest)
                    .Select(m => new Link(m.Mandate.FullTitle, SeatAddresses.Mandate(m.Mandate)))
            );
        Mandate[] mandates = [.. index.All.Select(m => m.Mandate)];
        return new(edition.States)
        {
            Entry = entry,
            Today = query.Today,
            Vacancies = [.. SeatIndex.Of(edition).Vacancies.Where(v => PostIsOf(v, entry.Mandate, mandates))],
            TextsHeld = new[] { entry.Mandate.Created, entry.Mandate.Renewed }
                .Where(s => s.IsKnown && edition.Texts.Find(s) is not null)
                .ToHashSet(),
        };
    }

    private static bool PostIsOf(Vacancy vacancy, Mandate mandate, IReadOnlyList<Mandate> mandates) =>
        vacancy.Post.StartsWith(mandate.Form.ToWord(), StringComparison.OrdinalIgnoreCase)
        && MandateMatcher.Find(vacancy.Post, mandates) == mandate;
}
