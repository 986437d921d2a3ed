using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Placard.Record.Dates;

/// <summary>A calendar date of which the day, or the day and the month, may be unknown: <c>2017-04-05</c>, <c>2017-04</c>,
/// <c>2017</c>.</summary>
/// <remarks>Dates order by year, then month, then day; an unknown part comes before every known one. The default value is "no
/// date".</remarks>
public readonly record struct PartialDate : IComparable<PartialDate>, ISpanParsable<PartialDate>
{
    private readonly int _packed; // year * 10000 + month * 100 + day, 0 where unknown

    private PartialDate(int packed) => _packed = packed;

    /// <summary>Makes a date of a year (1 to 9999), and of a month and a day of that month where known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range, or a day comes without a month.</exception>
    public PartialDate(int year, int month = 0, int day = 0)
    {
        if (!IsValid(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is not a date.");
        _packed = Pack(year, month, day);
    }

    /// <summary>Whether this is a date at all; false for the default value.</summary>
    public bool IsKnown => _packed != 0;

    /// <summary>The year, 1 to 9999; 0 for the default value.</summary>
    public int Year => _packed / 10000;

    /// <summary>The month, 1 to 12, or 0 where unknown.</summary>
    public int Month => _packed / 100 % 100;

    /// <summary>The day of the month, or 0 where unknown.</summary>
    public int Day => _packed % 100;

    /// <summary>Whether year, month and day are all known.</summary>
    public bool IsExact => Day != 0;

    /// <summary>The first day this date can mean. Only for a known date.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day this date can mean. Only for a known date.</summary>
    public DateOnly Latest
    {
        get
        {
            var month = Month == 0 ? 12 : Month;
            return new DateOnly(Year, month, Day == 0 ? DateTime.DaysInMonth(Year, month) : Day);
        }
    }

    /// <summary>The date as one sortable number, <c>yyyymmdd</c> with zeros for what is unknown.</summary>
    public int ToNumber() => _packed;

    /// <summary>The date that <see cref="ToNumber"/> gave.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no such date.</exception>
    public static PartialDate FromNumber(int number) =>
        number == 0 || IsValid(number / 10000, number / 100 % 100, number % 100)
            ? new PartialDate(number)
            : throw new ArgumentOutOfRangeException(nameof(number), $"{number} is not a date.");

    /// <summary>The date of a day.</summary>
    public static PartialDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => _packed.CompareTo(other._packed);

    /// <summary>The ISO 8601 form with as many parts as are known; empty for the default value.</summary>
    public override string ToString() =>
        this switch
        {
            { IsKnown: false } => "",
            { Month: 0 } => Year.ToString("0000", CultureInfo.InvariantCulture),
            { Day: 0 } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        };

    /// <summary>Reads an ISO 8601 date with one, two or three parts.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.Trim();
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
            return false;
        if (!Digits(text[..4], out var year))
            return false;
        int month = 0,
            day = 0;
        if (text.Length > 4 && (!Digits(text[5..7], out month) || month == 0))
            return false;
        if (text.Length > 7 && (!Digits(text[8..], out day) || day == 0))
            return false;
        if (!IsValid(year, month, day))
            return false;
        date = new PartialDate(Pack(year, month, day));
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var date) ? date : throw new FormatException($"“{s}” is not a date; write 2017, 2017-04 or 2017-04-05.");

    /// <inheritdoc/>
    public static PartialDate Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <summary>Reads an ISO 8601 date with one, two or three parts.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text) => Parse(text.AsSpan(), null);

    /// <summary>Whether one date comes before another.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left._packed < right._packed;

    /// <summary>Whether one date comes after another.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left._packed > right._packed;

    /// <summary>Whether one date is another or comes before it.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left._packed <= right._packed;

    /// <summary>Whether one date is another or comes after it.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left._packed >= right._packed;

    private static int Pack(int year, int month, int day) => year * 10000 + month * 100 + day;

    private static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999
        && month is >= 0 and <= 12
        && (day == 0 || (day > 0 && month > 0 && day <= DateTime.DaysInMonth(year, month)));

    private static bool Digits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }
        return true;
    }
}
