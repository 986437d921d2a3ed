namespace Placard.Rooms.FollowUp;

/// <summary>The addresses of this room.</summary>
internal static class FollowUpAddresses
{
    public const string Start = "/follow-up";
    public const string Recommendations = Start + "/recommendations";
    public const string Cases = Start + "/cases";

    public static string Of(StateCode state) => $"{Start}/{state}";

    public static string GivenBy(StateCode state) => $"{Start}/{state}/given";

    public const string ReviewPattern = Start + "/{state}/review/{cycle}";

    public static string Review(StateCode state, int cycle) => $"{Start}/{state}/review/{Numbers.Plain(cycle)}";

    public static string Recommendation(string id) => $"{Recommendations}/{Addresses.Escaped(id)}";

    public static string Case(string id) => $"{Cases}/{Addresses.Escaped(id)}";
}
