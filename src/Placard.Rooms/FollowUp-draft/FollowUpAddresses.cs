namespace Placard.Rooms.FollowUp;

/// <summary>The addresses of this room.</summary>
internal static class FollowUpAddresses
{
    public const string Start = "/follow-up";
    public const string Recommendations = Start + "/recommendations";
    public const string Threads = Start + "/threads";
    public const string Praise = Start + "/mutual-praise";
    public const string Treaties = "/treaties";
    public const string Instruments = Treaties + "/instruments";
    public const string Cases = "/cases";

    public static string Of(StateCode state) => $"{Start}/{state}";

    public static string Recommendation(string id) => $"{Recommendations}/{id}";

    public static string Thread(string id) => $"{Threads}/{id}";

    public static string TreatiesOf(StateCode state) => $"{Treaties}/{state}";

    public static string Instrument(string code) => $"{Instruments}/{code}";

    public static string Case(string id) => $"{Cases}/{id}";
}
