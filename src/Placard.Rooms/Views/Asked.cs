using System.Globalization;

namespace Placard.Rooms.Views;

/// <summary>Reads what a reader asks for in an address. What is left empty is not asked for; what is wrong is answered with one sentence and the nearest right ones.</summary>
public static class Asked
{
    private const int FewEnoughToList = 12;

    /// <summary>The state whose page is asked for.</summary>
    /// <exception cref="Refusal">There is no such state.</exception>
    public static State StatePage(StateRegister states, string text, Func<StateCode, string> address) =>
        StateOf(states, text) ?? throw Refusal.NotFound(
            $"{Quotes.Of(text)} is no state that the record knows.", Near(states, text).Select(s => new Link($"{s.Name} ({s.Code})", address(s.Code))));

    /// <summary>The state that a filter names, by code or name; null where none is named.</summary>
    /// <exception cref="Refusal">There is no such state.</exception>
    public static State? State(StateRegister states, string name, string? text, Func<StateCode, string> address)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return StateOf(states, text) ?? throw Refusal.Unreadable(
            $"{Quotes.Of(text)}, given as {name}, is no state that the record knows.",
            Near(states, text).Select(s => new Link($"{s.Name} ({s.Code})", address(s.Code))));
    }

    /// <summary>The body that a filter names; null where none is named.</summary>
    /// <exception cref="Refusal">There is no such body.</exception>
    public static Body? Body(string name, string? text, Func<Body, string> address)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Record.Bodies.Body.TryParse(text, out var body) ? body : throw Refusal.Unreadable(
            $"{Quotes.Of(text)}, given as {name}, is no body that votes here; write {Lists.Or([.. Record.Bodies.Body.All.Select(b => b.Code)])}.",
            Record.Bodies.Body.All.OrderBy(b => EditDistance.Between(b.Code, text.Trim().ToUpperInvariant())).Take(3).Select(b => new Link(b.Name, address(b))));
    }

    /// <summary>The date that a filter names, as exactly as it is given; the default where none is.</summary>
    /// <exception cref="Refusal">It is no date.</exception>
    public static PartialDate Date(string name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        return PartialDate.TryParse(text, out var date) ? date : throw Refusal.Unreadable(
            $"{Quotes.Of(text)}, given as {name}, is not a date; write a year (2017), a month (2017-04) or a day (2017-04-05).");
    }

    /// <summary>The days between which a filter looks, one or both of them unknown.</summary>
    /// <exception cref="Refusal">One is no date, or the first lies after the last.</exception>
    public static (PartialDate From, PartialDate To) Days(string? from, string? to)
    {
        var (first, last) = (Date("from", from), Date("to", to));
        return first.IsKnown && last.IsKnown && first.Earliest > last.Latest
            ? throw Refusal.Unreadable($"Nothing lies from {first} to {last}: the first is after the last.")
            : (first, last);
    }

    /// <summary>The whole number that a filter names; null where none is.</summary>
    /// <exception cref="Refusal">It is no number within the limits.</exception>
    public static int? Number(string name, string? text, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Refusal.Unreadable($"{Quotes.Of(text)}, given as {name}, is not a whole number from {least} to {most}.");
    }

    /// <summary>The word that a filter names, one of a few; null where none is.</summary>
    /// <exception cref="Refusal">It is none of them.</exception>
    public static T? Word<T>(string name, string? text, TryRead<T> read, IEnumerable<string> words) where T : struct
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return read(text, out var value) ? value : throw Refusal.Unreadable(
            $"{Quotes.Of(text)} is not a value of {name}; write {Lists.Or([.. words.Take(FewEnoughToList)])}.");
    }

    private static State? StateOf(StateRegister states, string text) =>
        StateCode.TryParse(text, out var code) && states.Find(code) is { } exact ? exact : states.Resolve(text);

    private static IEnumerable<State> Near(StateRegister states, string text) => states.Nearest(Quotes.Shortened(text));
}

/// <summary>Reads a word.</summary>
public delegate bool TryRead<T>(string? text, out T value);
