using System.Globalization;

namespace Placard.Rooms.Phrases;

/// <summary>What a first use is first in: never more than the edition has.</summary>
public static class FirstSentence
{
    /// <summary><c>First use among 3 411 texts in English: Human Rights Council from session 54, 11 October 2023 to 4 April 2025 (157);
    /// …</c></summary>
    public static string Of(PhraseCard card) =>
        card.Held.Count == 0
            ? "No texts in this language in this edition."
            : $"First use among {Plurals.Count(card.Held.Sum(h => h.Texts), "text")} in {card.Asked.Language.Name}: "
                + $"{string.Join("; ", card.Held.Select(Held))}. The phrase may be older elsewhere.";

    /// <summary>The window in which a text is the first: <c>among the 1 642 texts of the General Assembly in this edition, 10 October
    /// 2019 to 18 September 2024</c>.</summary>
    public static string Window(BodyHeld held) =>
        $"among the {Plurals.Count(held.Texts, "text")} of {NameOf(held)} in this edition"
        + (held.From.IsKnown ? $", {held.From.InWords()} to {held.To.InWords()}" : ", undated");

    /// <summary>The window of all bodies together: <c>the texts in this edition, 13 January 2000 to 4 April 2025</c>.</summary>
    public static string Window(IReadOnlyList<BodyHeld> held)
    {
        var dated = held.Where(h => h.From.IsKnown).ToArray();
        return "the texts in this edition"
            + (dated.Length == 0 ? "" : $", {dated.Min(h => h.From).InWords()} to {dated.Max(h => h.To).InWords()}");
    }

    private static string NameOf(BodyHeld held) => held.Body is { } body ? $"the {body.Name}" : "other bodies";

    private static string Held(BodyHeld held)
    {
        var name = held.Body?.Name ?? "other bodies";
        var session =
            held.FirstSession.Length == 0
            || held.From.IsKnown && held.FirstSession == held.From.Year.ToString("0000", CultureInfo.InvariantCulture)
                ? ""
                : $" session {held.FirstSession},";
        return held.From.IsKnown
            ? $"{name} from{session} {held.From.InWords()} to {held.To.InWords()} ({Numbers.Grouped(held.Texts)})"
            : $"{name}, undated ({Numbers.Grouped(held.Texts)})";
    }
}
