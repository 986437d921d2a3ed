namespace Placard.Rooms.Access;

/// <summary>The organisations of the register, to be found by any name they had.</summary>
internal static class OrganisationNames
{
    public static IEnumerable<NamedThing> Of(OpenEdition edition) =>
        AccessIndex
            .Of(edition)
            .ByName.Select(line => new NamedThing(
                line.Organisation.Name,
                AccessAddresses.Of(line.Organisation),
                AccessWords.Standing(line),
                string.Join(' ', line.Organisation.Spellings)
            ));
}
