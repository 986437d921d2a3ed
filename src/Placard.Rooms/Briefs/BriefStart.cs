namespace Placard.Rooms.Briefs;

/// <summary>The first page of briefs: the latest sessions to choose from, and all rules.</summary>
/// <param name="Sessions">The latest sessions of the Council and of the Assembly, latest first.</param>
public sealed record BriefStart(IReadOnlyList<(Body Body, string Session)> Sessions)
{
    private const int MostOfABody = 3;

    internal static BriefStart Of(OpenEdition edition) =>
        new([
            .. new[] { Body.HumanRightsCouncil, Body.GeneralAssembly }.SelectMany(body =>
                edition
                    .Votes.All.Where(v => v.Body == body)
                    .Select(BriefedSession.SessionOf)
                    .Where(s => s.Length > 0)
                    .Distinct()
                    .Take(MostOfABody)
                    .Select(s => (body, s))
            ),
        ]);
}
