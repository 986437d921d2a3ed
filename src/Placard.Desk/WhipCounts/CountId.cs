using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Placard.Desk.WhipCounts;

/// <summary>What a whip count is called in addresses and commands: ten letters and digits that nobody guesses. The default value names
/// none.</summary>
public readonly record struct CountId
{
    /// <summary>How many letters it has.</summary>
    public const int Length = 10;

    // Without those that are taken for one another.
    private const string Letters = "23456789abcdefghjkmnpqrstvwxyz";

    private readonly string? _text;

    private CountId(string text) => _text = text;

    /// <summary>A new one.</summary>
    public static CountId New() => new(RandomNumberGenerator.GetString(Letters, Length));

    /// <summary>Reads one, in either case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountId id)
    {
        var lower = (text ?? "").Trim().ToLowerInvariant();
        var isOne = lower.Length == Length && lower.All(c => Letters.Contains(c, StringComparison.Ordinal));
        id = isOne ? new CountId(lower) : default;
        return isOne;
    }

    /// <summary>The ten letters; empty for the default value.</summary>
    public override string ToString() => _text ?? "";
}
