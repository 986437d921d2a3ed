using System.Globalization;

namespace Placard.Rooms.Tests.Claims.Generated;

/// <summary>How states, documents, days and numbers are written in sentences.</summary>
internal static class Written
{
    private static readonly string[] Numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Ordinals =
    [
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];
    private static readonly string[] Tens = ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] WithArticle =
    [
        "Bahamas",
        "Central African Republic",
        "Comoros",
        "Congo",
        "Democratic",
        "Dominican Republic",
        "Gambia",
        "Lao People",
        "Maldives",
        "Marshall Islands",
        "Netherlands",
        "Niger",
        "Philippines",
        "Republic of",
        "Russian Federation",
        "Solomon Islands",
        "Sudan",
        "Syrian Arab Republic",
        "United",
    ];

    /// <summary>The short name of a state as sentences have it: <c>Bolivia</c>, <c>the Russian Federation</c>.</summary>
    public static string State(StateCode code)
    {
        var name = StateRegister.Default.Find(code)?.Name ?? code.ToString();
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        var brief = bracket < 0 ? name : name[..bracket];
        if (StateRegister.Default.Resolve(brief)?.Code != code)
            brief = name;
        return Array.Exists(
            WithArticle,
            a => brief == a || (a is "Democratic" or "Lao People" or "Republic of" or "United" && Starts(brief, a))
        )
            ? "the " + brief
            : brief;
    }

    public static IReadOnlyList<string> States(IEnumerable<StateCode> codes) => [.. codes.Select(State)];

    /// <summary>The symbol a decision is cited by.</summary>
    public static DocumentSymbol SymbolOf(VoteEvent vote) => vote.Symbol.IsKnown ? vote.Symbol : vote.Draft;

    /// <summary>A decision by its symbol (<c>resolution A/HRC/RES/51/20</c>), or as people say it (<c>Human Rights Council resolution
    /// 51/20</c>).</summary>
    public static string Document(VoteEvent vote, bool spoken) => Document(SymbolOf(vote), vote.Kind, spoken ? vote.Body : null);

    public static string Document(DocumentSymbol symbol, VoteKind kind = VoteKind.WholeText, Body? body = null)
    {
        var text = symbol.ToString();
        var noun = symbol.Form switch
        {
            DocumentForm.Resolution => "resolution",
            DocumentForm.Decision => "decision",
            _ => kind == VoteKind.Amendment ? "amendment" : "draft",
        };
        var mark = symbol.Form == DocumentForm.Resolution ? "/RES/" : "/DEC/";
        return
            body is not null
            && symbol.Form is DocumentForm.Resolution or DocumentForm.Decision
            && text.Contains(mark, StringComparison.Ordinal)
            ? $"{body!.Name} {noun} {text[(text.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..]}"
            : $"{noun} {text}";
    }

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Day(PartialDate date) => Day(date.Earliest);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<string> AllOf(IEnumerable<int> numbers) => [.. numbers.Select(Number)];

    /// <summary>In words up to nine, in digits from ten.</summary>
    public static string InWords(int number) => number < Numbers.Length ? Numbers[number] : Number(number);

    /// <summary>In words up to ninety-nine: <c>fifty-first</c>.</summary>
    public static string Ordinal(int number) =>
        number < Ordinals.Length ? Ordinals[number]
        : number % 10 == 0 ? Tens[number / 10][..^1] + "ieth"
        : $"{Tens[number / 10]}-{Ordinals[number % 10]}";

    /// <summary>Those of the numbers that have words.</summary>
    public static IReadOnlyList<string> OrdinalsOf(IEnumerable<int> numbers) => [.. numbers.Where(n => n < 100).Select(Ordinal)];

    private static bool Starts(string text, string with) => text.StartsWith(with, StringComparison.Ordinal);
}
