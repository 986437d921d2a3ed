namespace Placard.Edition.Registers;

/// <summary>What the cells of a column of a register are.</summary>
public enum RegisterColumnKind
{
    /// <summary>Words, codes, symbols.</summary>
    Text,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A year, a month or a day, as exactly as it is known.</summary>
    PartialDate,
}

/// <summary>A column of a register's table.</summary>
/// <param name="Name">Lower case, words joined by <c>_</c>.</param>
/// <param name="Meaning">What it holds, for readers.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="IsKey">Whether it is one of those that together name one fact.</param>
/// <param name="Words">The only words that its cells can be; none where they can be others.</param>
public sealed record RegisterColumn(string Name, string Meaning, RegisterColumnKind Kind, bool IsKey, IReadOnlyList<string> Words)
{
    internal string SqlType =>
        Kind switch
        {
            RegisterColumnKind.WholeNumber => "INTEGER",
            RegisterColumnKind.Number => "REAL",
            _ => "TEXT",
        };
}
