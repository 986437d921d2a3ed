namespace Placard.Edition.Tests.Registers;

internal static class FollowUpExamples
{
    public static IReadOnlyList<RegisterEntry> All { get; } = [];
}
