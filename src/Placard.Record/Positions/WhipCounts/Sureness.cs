using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Placard.Record.Tables;

namespace Placard.Record.Positions.WhipCounts;

/// <summary>How sure a commitment is: one of four words, each with the weight it is given. docs/measures/whip-count.md says where the
/// weights come from: they are a convention, which scored counts can correct.</summary>
public sealed record Sureness
{
    private Sureness(string word, double holds, string meaning) => (Word, Holds, Meaning) = (word, holds, meaning);

    /// <summary>The scale, surest first, as <c>sureness.csv</c> has it.</summary>
    public static IReadOnlyList<Sureness> Scale { get; } =
    [
        .. EmbeddedTable
            .Rows(typeof(Sureness), "sureness.csv")
            .Select(r => new Sureness(r[0], double.Parse(r[1], CultureInfo.InvariantCulture), r[2])),
    ];

    /// <summary>The word: <c>public</c>, <c>told</c>, <c>heard</c> or <c>guessed</c>.</summary>
    public string Word { get; }

    /// <summary>The chance that the commitment decides the ballot, from 0 to 1; otherwise the state does what the forecast has it do, which
    /// may be the same.</summary>
    public double Holds { get; }

    /// <summary>When to use the word.</summary>
    public string Meaning { get; }

    /// <summary>The word.</summary>
    public override string ToString() => Word;

    /// <summary>Reads one of the words, in either case.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Sureness? sureness)
    {
        var wanted = text?.Trim();
        sureness = Scale.FirstOrDefault(s => string.Equals(s.Word, wanted, StringComparison.OrdinalIgnoreCase));
        return sureness is not null;
    }

    /// <summary>Reads one of the words.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public static Sureness Parse(string text) =>
        TryParse(text, out var sureness) ? sureness : throw new FormatException($"“{text}” does not say how sure a commitment is.");
}
