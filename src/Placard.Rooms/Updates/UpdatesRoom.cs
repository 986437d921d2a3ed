using Placard.Rooms.Updates.Nodes;

namespace Placard.Rooms.Updates;

/// <summary>Bringing the publishers' newest files, and keeping a site current.</summary>
public sealed class UpdatesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Command("", here => new UpdateCommand("update", here));
        room.Command("update", here => new AddCommand(here));
        room.Command("texts", here => new FetchCommand(here));
        room.Command("edition", here => new PublishCommand(here));
        room.Command("edition", here => new UpdateCommand("download", here) { Hidden = true });
    }
}
