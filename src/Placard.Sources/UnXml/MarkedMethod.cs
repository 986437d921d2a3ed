using System.Globalization;

namespace Placard.Sources.UnXml;

/// <summary>How the markup of an act says it was decided.</summary>
/// <param name="Method">How it was decided.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Tally">The tally that the markup announces apart from its list; null where it has none.</param>
internal readonly record struct MarkedMethod(VoteMethod Method, Outcome Outcome, Tally? Tally)
{
    /// <summary>Reads the workflow and the vote of the markup.</summary>
    /// <param name="act">The act.</param>
    /// <param name="countsAreApart">Whether the numbers beside the lists announce anything, or only count the names.</param>
    public static MarkedMethod Of(Act act, bool countsAreApart)
    {
        var adopted = act.StepOf("adopted");
        // The phrase stands in one of three places, by year and body.
        var said = new[] { act.MarkedOutcome, adopted?.As ?? "", adopted?.By ?? "" }
            .Select(AdoptionPhrase.Read)
            .Where(p => p.Method != VoteMethod.Unknown)
            .ToList();
        var tally = said.Find(p => p.Tally is not null).Tally ?? (countsAreApart ? NumbersOf(act) : null);
        if (act.StepOf("veto") is not null || act.StepOf("notAdopted") is not null)
            return new(VoteMethod.Recorded, Outcome.Rejected, tally);
        if (said.Count > 0)
            return said[0] with { Tally = said[0].Method == VoteMethod.Recorded ? tally : null };
        return act.Counts.Any(c => c.Names.Count > 0)
            ? new(VoteMethod.Recorded, act.IsDraft ? Outcome.Unknown : Outcome.Adopted, tally)
            : default;
    }

    private static Tally? NumbersOf(Act act) =>
        act.Counts.Count == 0 ? null : new Tally(Number(act, "inFavour"), Number(act, "against"), Number(act, "abstaining"));

    private static int Number(Act act, string refersTo) =>
        act.Counts.Find(c => c.RefersTo == refersTo) is { } count
        && int.TryParse(count.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
