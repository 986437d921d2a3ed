using System.Globalization;

namespace Placard.Edition.Phrases;

/// <summary>Where a passage of a text stands.</summary>
/// <param name="Address">The paragraph; the default for the title of the text.</param>
/// <param name="Footnote">Which of the paragraph's footnotes, counted from 1; 0 for the paragraph itself.</param>
public readonly record struct PassagePlace(ParagraphAddress Address, int Footnote)
{
    /// <summary>Whether it is the title.</summary>
    public bool IsTitle => !Address.IsKnown;

    internal string Stored => Footnote == 0 ? Address.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Address}\t{Footnote}");

    internal static PassagePlace Read(string stored)
    {
        var tab = stored.IndexOf('\t');
        var address = tab < 0 ? stored : stored[..tab];
        if (address.Length == 0)
            return default;
        return ParagraphAddress.TryParse(address, out var read)
            ? new PassagePlace(read, tab < 0 ? 0 : int.Parse(stored.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture))
            : throw new FormatException($"“{address}” is no address of a paragraph.");
    }
}
