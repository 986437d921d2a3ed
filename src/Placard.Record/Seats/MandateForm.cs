using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>Who carries out a mandate of the special procedures.</summary>
public enum MandateForm
{
    /// <summary>A Special Rapporteur.</summary>
    SpecialRapporteur,

    /// <summary>An Independent Expert.</summary>
    IndependentExpert,

    /// <summary>A Working Group of five, one from each regional group.</summary>
    WorkingGroup,
}

/// <summary>The words of a <see cref="MandateForm"/>.</summary>
public static class MandateFormWords
{
    private static readonly string[] Words = ["Special Rapporteur", "Independent Expert", "Working Group"];

    /// <summary>Every word, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Words;

    /// <summary>The word of documents, pages, JSON and CSV: <c>Special Rapporteur</c>.</summary>
    public static string ToWord(this MandateForm form) => Words[(int)form];

    /// <summary>Reads what <see cref="ToWord"/> gave, in any case.</summary>
    public static bool TryParse(string? word, out MandateForm form) =>
        WordOf.TryParse(word, Words, StringComparison.OrdinalIgnoreCase, out form);

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">It is another word.</exception>
    public static MandateForm Parse(string word) =>
        TryParse(word, out var form) ? form : throw new FormatException($"“{word}” is no form of a mandate.");
}
