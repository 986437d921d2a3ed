namespace Placard.Rooms.Coverage;

/// <summary>Resolutions that are held, by their numbers, and those that must exist between them.</summary>
internal sealed class NumberedResolutions
{
    private readonly Dictionary<ResolutionNumber, PartialDate> _held = [];

    public NumberedResolutions(IEnumerable<(DocumentSymbol Symbol, PartialDate Date)> resolutions)
    {
        foreach (var (symbol, date) in resolutions)
        {
            if (ResolutionNumber.Of(symbol) is { } number && date.IsKnown)
                Add(number, date);
        }
    }

    private NumberedResolutions() { }

    public bool Holds(ResolutionNumber number) => _held.ContainsKey(number);

    /// <summary>Those that either holds.</summary>
    public NumberedResolutions With(NumberedResolutions other)
    {
        var both = new NumberedResolutions();
        foreach (var (number, date) in _held.Concat(other._held))
            both.Add(number, date);
        return both;
    }

    /// <summary>The numbers that exist, by year: those held, and those between, of the year of the last one held before them, or in a
    /// session
    /// of the first one held after them. Where numbers go on over sessions, nothing tells the years of those before the first one
    /// held.</summary>
    public ILookup<int, ResolutionNumber> ByYear() =>
        _held
            .GroupBy(r => (r.Key.Body, r.Key.Series))
            .SelectMany(series => InYears([.. series.OrderBy(r => r.Key.Number)]))
            .ToLookup(known => known.Year, known => known.Number);

    private static IEnumerable<(int Year, ResolutionNumber Number)> InYears(IReadOnlyList<KeyValuePair<ResolutionNumber, PartialDate>> held)
    {
        var first = held[0].Key;
        var next = first.Series.Length == 0 ? first.Number : 1;
        var year = held[0].Value.Year;
        foreach (var (number, date) in held)
        {
            for (; next < number.Number; next++)
                yield return (year, number with { Number = next });
            year = date.Year;
            yield return (year, number);
            next = number.Number + 1;
        }
    }

    // A resolution in lettered parts is decided on more than one day.
    private void Add(ResolutionNumber number, PartialDate date)
    {
        if (!_held.TryGetValue(number, out var earlier) || date.Earliest < earlier.Earliest)
            _held[number] = date;
    }
}
