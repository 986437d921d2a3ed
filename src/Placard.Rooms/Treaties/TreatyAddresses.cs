namespace Placard.Rooms.Treaties;

/// <summary>The addresses of this room.</summary>
internal static class TreatyAddresses
{
    public const string Start = "/treaties";

    public static string Of(StateCode state) => $"{Start}/{state}";
}
