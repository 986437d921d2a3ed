namespace Placard.Rooms;

/// <summary>A room of the house: what people see of one part of the record, as pages, data, feeds and commands.</summary>
public interface IRoom
{
    /// <summary>Declares the room's views, forms and commands.</summary>
    void Declare(RoomDeclaration room);
}
