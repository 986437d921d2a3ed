namespace Placard.Rooms.Views;

/// <summary>What happened to the states of a group on days on which they were certainly in it. What happened to several alike is one
/// thing, with their names before it.</summary>
internal static class GroupHappenings
{
    private const int MostNamed = 3;

    /// <summary>In no order of days.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="group">The group.</param>
    /// <param name="ofState">What happened to one state.</param>
    public static IEnumerable<Happening> Of(OpenEdition edition, StateGroup group, Func<StateCode, IEnumerable<Happening>> ofState) =>
        group
            .States.Select(edition.States.Find)
            .OfType<State>()
            .OrderBy(state => state.SortKey, StringComparer.Ordinal)
            .SelectMany(state =>
                ofState(state.Code).Where(happening => group.Has(state.Code, happening.Day)).Select(happening => (state.Name, happening))
            )
            .GroupBy(of => (of.happening.Day, of.happening.Title, of.happening.Address))
            .Select(alike =>
                alike.First().happening with
                {
                    Title = $"{Lists.And([.. alike.Select(of => of.Name)], MostNamed)}: {alike.Key.Title}",
                }
            );
}
