using System.Diagnostics.CodeAnalysis;

namespace Placard.Record.Texts;

/// <summary>One of the six languages of the United Nations. The default value is English.</summary>
public readonly record struct Language : IComparable<Language>
{
    /// <summary>English.</summary>
    public static readonly Language English = new(0);

    private static readonly (string Code, string Iso3, string Name)[] Known =
    [
        ("en", "eng", "English"),
        ("ar", "ara", "Arabic"),
        ("es", "spa", "Spanish"),
        ("fr", "fra", "French"),
        ("ru", "rus", "Russian"),
        ("zh", "zho", "Chinese"),
    ];

    private readonly byte _index;

    private Language(int index) => _index = (byte)index;

    /// <summary>All six, English first, then by code.</summary>
    public static IReadOnlyList<Language> All { get; } = [.. Enumerable.Range(0, Known.Length).Select(i => new Language(i))];

    /// <summary>The code, ISO 639-1: <c>ar en es fr ru zh</c>.</summary>
    public string Code => Known[_index].Code;

    /// <summary>The code as AKN4UN writes it, ISO 639-2: <c>ara eng spa fra rus zho</c>.</summary>
    public string Iso3 => Known[_index].Iso3;

    /// <summary>The name in English.</summary>
    public string Name => Known[_index].Name;

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => Code == "ar";

    /// <inheritdoc/>
    public int CompareTo(Language other) => _index.CompareTo(other._index);

    /// <summary>The code, ISO 639-1.</summary>
    public override string ToString() => Code;

    /// <summary>Reads a code of two or three letters, or the English name, in any case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Language language)
    {
        var index = text is null ? -1 : Array.FindIndex(Known, k => Is(k.Code) || Is(k.Iso3) || Is(k.Name));
        language = index < 0 ? default : new Language(index);
        return index >= 0;

        bool Is(string name) => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
