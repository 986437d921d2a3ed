using Placard.Record.Writing;

namespace Placard.Record.Statements;

/// <summary>The side that a joint statement takes towards the state it is about, as the sources label it.</summary>
public enum StatementSide
{
    /// <summary>The sources do not say.</summary>
    Unknown,

    /// <summary>It criticises the state's conduct.</summary>
    Critical,

    /// <summary>It supports the state's conduct.</summary>
    Supportive,
}

/// <summary>The words of a <see cref="StatementSide"/>.</summary>
public static class StatementSideWords
{
    /// <summary>The words that are known, those of the unknown side left out.</summary>
    public static IReadOnlyList<string> All { get; } = [StatementSide.Critical.ToWord(), StatementSide.Supportive.ToWord()];

    /// <summary>The word of pages, JSON, CSV and commands: <c>critical</c>.</summary>
    public static string ToWord(this StatementSide side) =>
        side switch
        {
            StatementSide.Critical => "critical",
            StatementSide.Supportive => "supportive",
            _ => "not known",
        };

    /// <summary>Reads the word of a side, whatever its case.</summary>
    public static bool TryParse(string? text, out StatementSide side) =>
        WordOf.TryParse(text, [StatementSide.Unknown, StatementSide.Critical, StatementSide.Supportive], ToWord, out side);
}
