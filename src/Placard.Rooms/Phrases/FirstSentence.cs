using Placard.Rooms.Votes;

namespace Placard.Rooms.Phrases;

/// <summary>What a first use is first in: never more than the edition holds.</summary>
public static class FirstSentence
{
    /// <summary><c>In the texts held in English: Human Rights Council from session 54 (October 2023) on, 206 texts; …</c></summary>
    public static string Of(PhraseCard card) =>
        card.Held.Count == 0
            ? "No texts in this language in this edition."
            : $"First use among {Plurals.Count(card.Held.Sum(h => h.Texts), "text")} in {card.Asked.Language.Name}: "
                + $"{string.Join("; ", card.Held.Select(Held))}. The phrase may be older elsewhere.";

    private static string Held(BodyHeld held)
    {
        var name = held.Body?.Name ?? "other bodies";
        var session =
            held.FirstSession.Length == 0
            || held.From.IsKnown && held.FirstSession == held.From.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)
                ? ""
                : $" session {held.FirstSession},";
        return held.From.IsKnown
            ? $"{name} from{session} {held.From.InWords()} to {held.To.InWords()} ({Numbers.Grouped(held.Texts)})"
            : $"{name}, undated ({Numbers.Grouped(held.Texts)})";
    }
}
