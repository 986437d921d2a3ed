using System.Globalization;

namespace Placard.Record.Documents;

/// <summary>A resolution's place in a numbered series, from which it follows that the numbers before it exist.</summary>
/// <param name="Body">The body.</param>
/// <param name="Series">What is numbered from 1: the session or year, such as <c>51</c> or <c>2021</c>; empty where a body numbered over
/// its
/// sessions, as the Security Council does and the General Assembly did until 1976.</param>
/// <param name="Number">The number, from 1.</param>
public readonly record struct ResolutionNumber(Body Body, string Series, int Number)
{
    private const int MostDigits = 5;

    /// <summary>The number that a symbol bears; null for what is no resolution, or has no number in figures. Lettered parts of a resolution
    /// have its number: <c>A/RES/33/183 M</c> is 183.</summary>
    public static ResolutionNumber? Of(DocumentSymbol symbol) =>
        symbol is { Form: DocumentForm.Resolution, Body: { } body, Number: { Length: > 0 and <= MostDigits } text }
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? new(body, IsNumberedOverSessions(body, symbol.Session) ? "" : symbol.Session, number)
            : null;

    // The Assembly's sessions to the thirty-first have Roman numerals, and its numbers went on from one to the next; those of its early
    // special and emergency sessions do too.
    private static bool IsNumberedOverSessions(Body body, string session) =>
        body == Body.SecurityCouncil || (body == Body.GeneralAssembly && !session.Any(char.IsAsciiDigit));
}
