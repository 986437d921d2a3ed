using System.Globalization;
using Placard.Record.Writing;

namespace Placard.Rooms.Views;

/// <summary>Makes the parameters that views have in common, so that every view reads a body, a day or a state in one way and refuses what
/// it cannot read in the same sentence.</summary>
public static class Ask
{
    private const int FewEnoughToList = 12;
    private const int MostPages = 100_000;
    private const int MostRows = 1_000_000;

    /// <summary>How many entries of a long list a command prints where nobody says.</summary>
    public const int MostPrinted = 40;

    /// <summary>Free words.</summary>
    public static Parameter<string?> Text(string name, string summary) =>
        new(name, ParameterKind.Text, summary, (_, text) => text, text => text);

    /// <summary>The codes of all bodies: <c>HRC, CHR, GA or SC</c>.</summary>
    public static string Bodies { get; } = Lists.Or([.. Record.Bodies.Body.All.Select(b => b.Code)]);

    /// <summary>A body that votes.</summary>
    public static Parameter<Body?> Body(string? summary = null, string name = "body") =>
        new(
            name,
            ParameterKind.Choice,
            summary ?? $"The body: {Bodies}",
            (request, text) =>
                Record.Bodies.Body.Find(text)
                ?? throw Refusal.Unreadable(
                    $"{Quotes.Of(text)}, given as {name}, is no body that votes here; write {Bodies}.",
                    Record
                        .Bodies.Body.All.OrderBy(b => EditDistance.Between(b.Code, text.ToUpperInvariant()))
                        .Take(3)
                        .Select(b => new Link(b.Name, request.With(name, b.Code)))
                ),
            body => body?.Code
        )
        {
            Example = "HRC",
            Choices = [.. Record.Bodies.Body.All.Select(b => b.Code)],
            ChoiceLabel = code => Record.Bodies.Body.All.First(b => b.Code == code).Name,
            AnyLabel = "Every body",
            IsOffered = (held, code) => Record.Bodies.Body.TryParse(code, out var body) && !held.Of(body).IsEmpty,
        };

    /// <summary>Whether measures can use any roll call of a body: a form of roll calls offers no other.</summary>
    public static bool HasRollCalls(HeldRecord held, string code) =>
        Record.Bodies.Body.TryParse(code, out var body) && held.Of(body).RollCalls.Count > 0;

    /// <summary>A year, a month or a day.</summary>
    public static Parameter<PartialDate> Day(string name, string summary) =>
        new(
            name,
            ParameterKind.Day,
            summary,
            (_, text) =>
                PartialDate.TryParse(text, out var date)
                    ? date
                    : throw Refusal.Unreadable(
                        $"{Quotes.Of(text)}, given as {name}, is not a date; write a year (2017), a month (2017-04) or a day (2017-04-05)."
                    ),
            date => date.IsKnown ? date.ToString() : null
        )
        {
            Example = "DATE",
            Placeholder = "2017 or 2017-04",
            MaxLength = 10,
        };

    /// <summary>The first day of a span.</summary>
    public static Parameter<PartialDate> From { get; } = Day("from", "Only on or after this date: 2017, 2017-04 or 2017-04-05");

    /// <summary>The last day of a span.</summary>
    public static Parameter<PartialDate> To { get; } = Day("to", "Only on or before this date") with { Placeholder = "2024-12-31" };

    /// <summary>The days between which a query looks, one or both of them unknown.</summary>
    /// <exception cref="Refusal">One is no date, or the first lies after the last.</exception>
    public static (PartialDate From, PartialDate To) Span(Request request)
    {
        var (first, last) = (request.Value(From), request.Value(To));
        return first.IsKnown && last.IsKnown && first.Earliest > last.Latest
            ? throw Refusal.Unreadable($"Nothing lies from {first} to {last}: the first is after the last.")
            : (first, last);
    }

    /// <summary>A state that a filter names, by code or by a name in any of the six languages.</summary>
    public static Parameter<State?> State(string name, string summary) =>
        StateOr(
            name,
            summary,
            (request, text) =>
                Refusal.Unreadable($"{Quotes.Of(text)}, given as {name}, is no state that the record knows.", Near(request, name, text))
        );

    /// <summary>The state whose page it is, part of the path of the address.</summary>
    public static Parameter<State?> StateOfPath(string name = "code", string summary = "The state, by code or name") =>
        StateOr(
            name,
            summary,
            (request, text) => Refusal.NotFound($"{Quotes.Of(text)} is no state that the record knows.", Near(request, name, text))
        ) with
        {
            IsInPath = true,
        };

    /// <summary>A document symbol, however it is spelt.</summary>
    public static Parameter<DocumentSymbol> Symbol(string name, string summary) =>
        new(
            name,
            ParameterKind.Symbol,
            summary,
            (request, text) =>
                DocumentSymbol.TryParse(text, out var symbol, out _)
                    ? symbol
                    : throw Refusal.Unreadable($"{Quotes.Of(text)} is no document symbol; write one such as A/HRC/RES/54/19."),
            symbol => symbol.IsKnown ? symbol.ToString() : null
        )
        {
            Example = "SYMBOL",
            MaxLength = 100,
        };

    /// <summary>One of the six languages.</summary>
    public static Parameter<Language?> Language(string name, string summary) =>
        Choice<Language>(
            name,
            summary,
            Record.Texts.Language.TryParse,
            language => language.Code,
            [.. Record.Texts.Language.All.Select(l => l.Code)]
        ) with
        {
            Label = "Language",
            Example = "CODE",
            ChoiceLabel = code => Record.Texts.Language.TryParse(code, out var language) ? language.Name : code,
            IsOffered = (held, code) => Record.Texts.Language.TryParse(code, out var language) && held.Languages.Contains(language),
        };

    /// <summary>A whole number.</summary>
    public static Parameter<int?> Number(string name, string summary, int least, int most) =>
        new(
            name,
            ParameterKind.Number,
            summary,
            (_, text) =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                    ? number
                    : throw Refusal.Unreadable($"{Quotes.Of(text)}, given as {name}, is not a whole number from {least} to {most}."),
            number => Numbers.Plain(number)
        )
        {
            Example = "N",
            Least = least,
            Most = most,
            MaxLength = Numbers.Plain(most).Length,
        };

    /// <summary>How many entries of a long list a command prints for reading; data has all.</summary>
    public static Parameter<int?> Printed { get; } =
        Number("most", $"How many to print for reading. Default: {MostPrinted}", 0, MostRows) with
        {
            Place = ParameterPlace.Command,
        };

    /// <summary>The page of a list, from 1; a command prints the whole list.</summary>
    public static Parameter<int?> Page { get; } =
        Number("page", "The page of the list, from 1", 1, MostPages) with
        {
            Place = ParameterPlace.Address,
            IsHidden = true,
        };

    /// <summary>One of a few words.</summary>
    public static Parameter<T?> Choice<T>(
        string name,
        string summary,
        TryRead<T> read,
        Func<T, string> write,
        params IReadOnlyList<string> words
    )
        where T : struct =>
        new(
            name,
            ParameterKind.Choice,
            summary,
            (_, text) =>
                read(text, out var value)
                    ? value
                    : throw Refusal.Unreadable(
                        $"{Quotes.Of(text)} is not a value of {name}; write {Lists.Or([.. words.Take(FewEnoughToList)])}."
                    ),
            value => value is { } given ? write(given) : null
        )
        {
            Choices = words,
        };

    /// <summary>Yes, or left out.</summary>
    public static Parameter<bool> Flag(string name, string summary) =>
        new(
            name,
            ParameterKind.Flag,
            summary,
            (_, text) =>
                text switch
                {
                    "yes" or "true" or "on" or "1" => true,
                    "no" or "false" or "off" or "0" => false,
                    _ => throw Refusal.Unreadable($"{Quotes.Of(text)}, given as {name}, is neither yes nor no."),
                },
            yes => yes ? "yes" : null
        );

    /// <summary>The state that words name: by code, also a former one, or by a name in any language that the register knows; null for
    /// none.</summary>
    internal static State? StateOf(StateRegister states, string text) =>
        StateCode.TryParse(text, out var code) && states.Find(code) is { } exact ? exact : states.Resolve(text);

    private static IEnumerable<Link> Near(Request request, string name, string text) =>
        request.States.Nearest(Quotes.Shortened(text)).Select(s => new Link($"{s.Name} ({s.Code})", request.With(name, s.Code.ToString())));

    private static Parameter<State?> StateOr(string name, string summary, Func<Request, string, Refusal> unknown) =>
        new(
            name,
            ParameterKind.State,
            summary,
            (request, text) => StateOf(request.States, text) ?? throw unknown(request, text),
            state => state?.Code.ToString()
        )
        {
            Example = "STATE",
            Placeholder = "Name or code",
            MaxLength = 100,
        };
}

/// <summary>Reads a word.</summary>
public delegate bool TryRead<T>(string? text, out T value);
