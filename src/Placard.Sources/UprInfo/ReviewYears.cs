using System.Globalization;
using Placard.Record.FollowUp;
using Placard.Sources.Files;

namespace Placard.Sources.UprInfo;

/// <summary>When each state was reviewed in the first two cycles, from <c>upr-years.csv</c>.</summary>
internal sealed class ReviewYears
{
    private const int Country = 0,
        First = 1,
        Second = 2;

    private readonly Dictionary<StateCode, (PartialDate First, PartialDate Second)> _byState = [];

    /// <summary>No years.</summary>
    public static ReviewYears None => new();

    /// <summary>Reads the table.</summary>
    public static ReviewYears Read(FileReading file, StateRegister states)
    {
        var years = new ReviewYears();
        using var table = MacRoman.Open(file.Content, "country", "review1", "review2");
        while (table.Next())
        {
            if (states.Resolve(table[Country]) is { } state)
                years._byState[state.Code] = (YearOf(table[First]), YearOf(table[Second]));
            else
                file.AddUnresolved(file.At(FormattableString.Invariant($"row {table.Number}")), "state", table[Country]);
        }
        return years;
    }

    /// <summary>The year of a state's review in a session; the default where not known.</summary>
    public PartialDate Of(StateCode state, int session) =>
        !_byState.TryGetValue(state, out var years) ? default
        : Review.CycleOf(session) == 1 ? years.First
        : years.Second;

    private static PartialDate YearOf(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2005 and < 2100
            ? new PartialDate(year)
            : default;
}
