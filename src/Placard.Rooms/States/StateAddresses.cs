namespace Placard.Rooms.States;

/// <summary>The addresses of this room beside the page of a state.</summary>
internal static class StateAddresses
{
    public const string Compare = Addresses.States + "/compare";

    /// <summary>What is new on a state (<c>/states/CHN/since</c>).</summary>
    public static string Since(StateCode state) => $"{Addresses.State(state)}/since";

    /// <summary>Some states beside each other (<c>/states/compare?states=CHN,USA</c>).</summary>
    public static string CompareOf(IEnumerable<StateCode> states) => $"{Compare}?states={string.Join(',', states)}";
}
