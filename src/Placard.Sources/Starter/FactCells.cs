using System.Globalization;

namespace Placard.Sources.Starter;

/// <summary>Reads the cells of our own tables; an empty one is the default where there may be none. An error in them is an error of the
/// program.</summary>
internal static class FactCells
{
    public static RegionalGroup GroupOf(string code) => code.Length == 0 ? RegionalGroup.None : RegionalGroupForms.Parse(code);

    public static DateOnly DayOf(string text) => PartialDate.Parse(text) is { IsExact: true } day ? day.Earliest : throw NoDay(text);

    public static DateOnly? DayOrNull(string text) => text.Length == 0 ? null : DayOf(text);

    public static PartialDate DateOf(string text) => text.Length == 0 ? default : PartialDate.Parse(text);

    public static StateCode StateOf(string code) => code.Length == 0 ? default : StateCode.Parse(code);

    public static DocumentSymbol SymbolOf(string text) => text.Length == 0 ? default : DocumentSymbol.Parse(text);

    public static int NumberOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    public static int? NumberOrNull(string text) => text.Length == 0 ? null : NumberOf(text);

    private static FormatException NoDay(string text) => new($"“{text}” is not a day.");
}
