namespace Placard.Edition.Tests.Registers;

internal static class StatementExamples
{
    public static IReadOnlyList<RegisterEntry> All { get; } = [];
}
