using System.Globalization;

namespace Placard.Record.Claims;

/// <summary>How exactly a number is meant.</summary>
public enum Exactness
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>About the number: within a twentieth of it, and one at least.</summary>
    About,

    /// <summary>Nearly the number: below it by a tenth at most.</summary>
    Nearly,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>More than the number.</summary>
    MoreThan,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>Less than the number.</summary>
    LessThan,
}

/// <summary>A number as a document gives it: alone, or with words such as “some” and “more than”. docs/measures/claims.md has the
/// tolerances.</summary>
/// <param name="Value">The number.</param>
/// <param name="Exactness">How exactly it is meant.</param>
public readonly record struct Quantity(long Value, Exactness Exactness)
{
    // “More than 20” of 400 is true and says nothing; a reader who meets it takes the number for near.
    private const int MostTimes = 2;

    /// <summary>The number itself.</summary>
    public static Quantity Of(long value) => new(value, Exactness.Exact);

    /// <summary>Whether a number of the record fits.</summary>
    public bool Fits(long actual) =>
        Exactness switch
        {
            Exactness.About => Math.Abs(actual - Value) <= Math.Max(1, Value / 20),
            Exactness.Nearly => actual < Value && actual >= Value - Math.Max(1, Value / 10),
            Exactness.AtLeast => actual >= Value && actual <= Math.Max(MostTimes * Value, Value + 1),
            Exactness.MoreThan => actual > Value && actual <= Math.Max(MostTimes * Value, Value + 1),
            Exactness.AtMost => actual <= Value,
            Exactness.LessThan => actual < Value,
            _ => actual == Value,
        };

    /// <summary>The number in words: <c>about 30</c>.</summary>
    public override string ToString()
    {
        var number = Value.ToString(CultureInfo.InvariantCulture);
        return Exactness switch
        {
            Exactness.About => $"about {number}",
            Exactness.Nearly => $"nearly {number}",
            Exactness.AtLeast => $"at least {number}",
            Exactness.MoreThan => $"more than {number}",
            Exactness.AtMost => $"at most {number}",
            Exactness.LessThan => $"fewer than {number}",
            _ => number,
        };
    }
}
