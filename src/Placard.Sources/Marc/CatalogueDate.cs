using System.Globalization;

namespace Placard.Sources.Marc;

/// <summary>Dates as catalogues write them: <c>2023-11-08</c>, <c>20231108</c>, <c>20250516162631.0</c>, <c>197303</c>.</summary>
internal static class CatalogueDate
{
    /// <summary>The date a text begins with; the default where there is none.</summary>
    public static PartialDate Of(string text)
    {
        if (PartialDate.TryParse(text, null, out var written))
            return written;
        var digits = text.AsSpan().Trim();
        var length = digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : digits.Length;
        if (length is not (4 or 6 or 8 or 14))
            return default;
        length = Math.Min(length, 8);
        var number =
            int.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture)
            * (
                length == 4 ? 10000
                : length == 6 ? 100
                : 1
            );
        try
        {
            return PartialDate.FromNumber(number);
        }
        catch (ArgumentOutOfRangeException)
        {
            return default;
        }
    }
}
