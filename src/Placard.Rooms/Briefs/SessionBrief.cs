using Placard.Rooms.Votes;

namespace Placard.Rooms.Briefs;

/// <summary>The brief of a session.</summary>
internal static class SessionBrief
{
    public static IReadOnlyList<BriefRule<BriefedSession>> Rules => SessionRules.All;

    public static Brief Of(BriefedSession it)
    {
        var held = it.Edition.Held.Of(it.Body).Votes.Last;
        return BriefLength.Of(
            it.Name,
            "What the record holds of one session"
                + (held.IsKnown ? $"; votes of the {it.Body.ShortName} are held until {held.InWords()}." : "."),
            Rules,
            it,
            Addresses.BriefOf(it.Body, it.Session),
            new BriefMaking(it.Today, it.Edition.Info.AsOf, EditionHash.Short(it.Edition.Info.Hash))
        );
    }
}
