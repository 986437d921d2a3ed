namespace Placard.Edition.Tests.Registers;

/// <summary>An entry or two for every table of the registers; nothing in them is true. All were read in
/// <see cref="Building.Invented.Minutes"/>.</summary>
internal static class RegisterExamples
{
    public static IReadOnlyList<RegisterEntry> All { get; } =
    [
        .. SeatExamples.All,
        .. FollowUpExamples.All,
        .. AccessExamples.All,
        .. StatementExamples.All,
        .. MoneyExamples.All,
        .. VoiceExamples.All,
    ];
}
