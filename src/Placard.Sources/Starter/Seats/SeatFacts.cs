using System.Globalization;

namespace Placard.Sources.Starter.Seats;

/// <summary>The tables of facts about seats.</summary>
internal static class SeatFacts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<StarterTable> Tables { get; } =
    [
        new("Seats/candidacies.csv", Candidacies.Read),
        new("Seats/slates.csv", Slates.Read),
        new("Seats/changes.csv", BetweenElections.Read),
        new("Seats/committee-terms.csv", CommitteeTerms.Read),
        new("Seats/experts.csv", Experts.Read),
        new("Seats/bureau.csv", Bureau.Read),
        new("Seats/mandates.csv", MandateList.Read),
    ];

    public static RegionalGroup GroupOf(string code) =>
        code.Length == 0 ? RegionalGroup.None
        : RegionalGroupForms.TryParse(code, out var group) ? group
        : throw new FormatException($"“{code}” is not a regional group.");

    public static DateOnly DayOf(string text) => PartialDate.Parse(text) is { IsExact: true } day ? day.Earliest : throw NoDay(text);

    public static DateOnly? DayOrNull(string text) => text.Length == 0 ? null : DayOf(text);

    public static PartialDate DateOf(string text) => text.Length == 0 ? default : PartialDate.Parse(text);

    public static StateCode StateOf(string code) => code.Length == 0 ? default : StateCode.Parse(code);

    public static DocumentSymbol SymbolOf(string text) => text.Length == 0 ? default : DocumentSymbol.Parse(text);

    public static int NumberOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    public static int? NumberOrNull(string text) => text.Length == 0 ? null : NumberOf(text);

    private static FormatException NoDay(string text) => new($"“{text}” is not a day.");
}
