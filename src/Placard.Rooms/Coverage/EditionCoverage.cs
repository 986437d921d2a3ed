using Placard.Edition.Registers;

namespace Placard.Rooms.Coverage;

/// <summary>What an edition holds of every body and year, against the resolutions that are known to exist: a body that numbered one 30 has
/// adopted 29 others. Worked out once.</summary>
/// <param name="Bodies">The bodies of which anything is held, in the order of lists.</param>
/// <param name="First">The first year of anything.</param>
/// <param name="Last">The last year of anything.</param>
/// <param name="Languages">The languages that any text is in.</param>
/// <param name="Registers">The tables of registers, those of which nothing is held too.</param>
public sealed record EditionCoverage(
    IReadOnlyList<BodyCoverage> Bodies,
    int First,
    int Last,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<RegisterReach> Registers
)
{
    /// <summary>Every body and year, bodies in the order of lists, years in their order.</summary>
    public IEnumerable<YearCoverage> Years => Bodies.SelectMany(body => body.Years);

    public static EditionCoverage Of(OpenEdition edition) => edition.Keep(Make);

    private static EditionCoverage Make(OpenEdition edition)
    {
        var votes = edition.Votes.All.ToLookup(v => v.Body);
        var texts = edition.Texts.All.Where(t => t.Body is not null && t.Title.Length > 0).ToLookup(t => t.Body!);
        BodyCoverage[] bodies =
        [
            .. edition
                .Held.Bodies.Where(held => !held.IsEmpty)
                .Select(held => BodyCoverage.Of(held, [.. votes[held.Body]], [.. texts[held.Body]])),
        ];
        var years = bodies.SelectMany(b => b.Years).Select(y => y.Year).DefaultIfEmpty().ToList();
        return new(bodies, years.Min(), years.Max(), [.. edition.Held.Languages.Order()], edition.Registers.Reaches);
    }
}
