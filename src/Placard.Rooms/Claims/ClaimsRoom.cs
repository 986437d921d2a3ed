namespace Placard.Rooms.Claims;

/// <summary>Documents that a reader has in hand, their statements held against the record, and forgotten.</summary>
public sealed class ClaimsRoom : IRoom
{
    public void Declare(RoomDeclaration room) => room.Command("", here => new CheckClaimsCommand(here));
}
