namespace Placard.Rooms.Coverage;

/// <summary>What the edition holds by body and year, against what is known to exist.</summary>
public sealed class CoverageRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(CoverageJsonContext.Readable);
        room.View(
                Addresses.Coverage,
                "edition coverage",
                "What an edition holds by body and year: adoptions, roll calls, texts and languages, against the resolutions known to "
                    + "exist."
            )
            .Gives(EditionCoverage.Of)
            .Costly()
            .Page<CoveragePage>("Coverage", "What this edition holds by body and year, against the resolutions known to exist.")
            .Json(CoverageJson.Of)
            .ForAssistants("coverage", HeldThing.Votes, HeldThing.Texts)
            .Table(CoverageTable.Columns)
            .Plain(CoverageText.Write)
            .InMenu(MenuGroup.Data, "Coverage");
    }
}
