namespace Placard.Sources.RecordFiles;

/// <summary>Where a statement was read, the number its source gives it, and the number that what it says implies: often they are
/// one.</summary>
internal readonly record struct ReadIn(Origin Origin, string Serial, string Implied);

/// <summary>Where what a line says was read: <c>source;file;locator;day;number</c>, several separated by <c>|</c>. The number is left off
/// where the locator ends with it, and <c>=</c> where the line implies it.</summary>
internal static class OriginCells
{
    private const string IsImplied = "=";

    public static string Write(IEnumerable<ReadIn> origins) =>
        string.Join('|', origins.Select(o => string.Join(';', Parts(o).Select(Cells.Escape))).Distinct().Order(StringComparer.Ordinal));

    /// <exception cref="FormatException">The cell has another form.</exception>
    public static IEnumerable<(Origin Origin, string Serial)> Read(string cell, string implied)
    {
        foreach (var entry in cell.Split('|'))
        {
            string[] parts = [.. entry.Split(';').Select(Cells.Unescape)];
            yield return (
                parts.Length is 4 or 5
                    ? new Origin(CodeOf(parts[0]), parts[1], parts[2], DateOf(parts[3]))
                    : throw new FormatException($"“{entry}” does not say where a fact was read."),
                parts.Length == 4 ? LastWord(parts[2])
                : parts[4] == IsImplied ? implied
                : parts[4]
            );
        }
    }

    private static IEnumerable<string> Parts(ReadIn read)
    {
        var origin = read.Origin;
        string[] parts = [origin.Source.ToString(), origin.File, origin.Locator, origin.AsOf.ToString()];
        return LastWord(origin.Locator) == read.Serial ? parts : parts.Append(read.Serial == read.Implied ? IsImplied : read.Serial);
    }

    private static string LastWord(string locator) => locator[(locator.LastIndexOf(' ') + 1)..];

    private static SourceCode CodeOf(string text)
    {
        try
        {
            return new SourceCode(text);
        }
        catch (ArgumentException)
        {
            throw new FormatException($"“{text}” is not the code of a source.");
        }
    }

    private static PartialDate DateOf(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
