namespace Placard.Rooms.Wording;

/// <summary>Nouns and verbs that agree with their number.</summary>
internal static class Plurals
{
    /// <summary>A number and its noun: <c>1 state</c>, <c>2 states</c>, <c>0 states</c>; thousands set apart.</summary>
    public static string Count(long number, string one) => Count(number, one, one + "s");

    /// <summary>The same for a noun whose plural has another form: <c>1 entry</c>, <c>2 entries</c>.</summary>
    public static string Count(long number, string one, string many) => $"{Numbers.Grouped(number)} {Of(number, one, many)}";

    /// <summary>A number without thousands set apart and its noun, for a terminal: <c>1 vote</c>, <c>15767 votes</c>.</summary>
    public static string Plain(long number, string one) => Plain(number, one, one + "s");

    /// <summary>The same for a noun whose plural has another form.</summary>
    public static string Plain(long number, string one, string many) => $"{Numbers.Plain(number)} {Of(number, one, many)}";

    /// <summary>The form that agrees with the number: <c>is</c> or <c>are</c>, <c>state</c> or <c>states</c>.</summary>
    public static string Of(long number, string one, string many) => number == 1 ? one : many;
}
