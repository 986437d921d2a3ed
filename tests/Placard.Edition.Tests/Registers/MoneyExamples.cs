namespace Placard.Edition.Tests.Registers;

internal static class MoneyExamples
{
    public static IReadOnlyList<RegisterEntry> All { get; } = [];
}
