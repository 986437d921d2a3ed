namespace Placard.Edition.Tests.Registers;

internal static class AccessExamples
{
    public static IReadOnlyList<RegisterEntry> All { get; } = [];
}
