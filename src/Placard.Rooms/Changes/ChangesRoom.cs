namespace Placard.Rooms.Changes;

/// <summary>What changed from edition to edition.</summary>
public sealed class ChangesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(ChangesJsonContext.Readable);
        room.View(
                Addresses.Changes,
                null,
                "What changed in the record since earlier editions: new votes, changed ballots and statuses, new texts."
            )
            .Asks(ChangesQuery.Parameters)
            .Gives(ShownChanges.Of)
            .Page<ChangesPage>("Changes")
            .Json(ChangesJson.Of)
            .Table(ChangesTable.Columns)
            .Feed(shown => shown.ToFeed())
            .InMenu(MenuGroup.Data, "Changes");
        room.Command("edition", here => new DiffCommand());
    }
}
