namespace Placard.Edition.Tests.Registers;

internal static class SeatExamples
{
    public static IReadOnlyList<RegisterEntry> All { get; } = [];
}
