using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Placard.Desk;

/// <summary>What a thing on the desk is called in addresses and commands: ten letters and digits that nobody guesses. The default value
/// names none.</summary>
public readonly record struct DeskId
{
    /// <summary>How many letters it has.</summary>
    public const int Length = 10;

    // Without those that are taken for one another.
    private const string Letters = "23456789abcdefghjkmnpqrstvwxyz";

    private readonly string? _text;

    private DeskId(string text) => _text = text;

    /// <summary>A new one.</summary>
    public static DeskId New() => new(RandomNumberGenerator.GetString(Letters, Length));

    /// <summary>Reads one, in either case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DeskId id)
    {
        var lower = (text ?? "").Trim().ToLowerInvariant();
        var isOne = lower.Length == Length && lower.All(c => Letters.Contains(c, StringComparison.Ordinal));
        id = isOne ? new DeskId(lower) : default;
        return isOne;
    }

    /// <summary>The ten letters; empty for the default value.</summary>
    public override string ToString() => _text ?? "";
}
