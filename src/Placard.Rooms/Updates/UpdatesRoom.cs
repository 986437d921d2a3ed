using Placard.Rooms.Updates.Nodes;

namespace Placard.Rooms.Updates;

/// <summary>Bringing the publishers' newest files, and keeping a site current.</summary>
public sealed class UpdatesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Command("", here => new UpdateCommand("update", here));
        room.Command("update", here => new AddCommand(here));
        room.CommandGroup("desk", "What you write: over the site it is reached by a link that works once.");
        room.Command("desk", here => new DeskLinkCommand(here));
        room.Command("texts", here => new FetchCommand(here));
        room.Command("edition", here => new PublishCommand(here));
        room.Command("edition", here => new UpdateCommand("download", here) { Hidden = true });
    }
}
