namespace Placard.Rooms.Votes;

/// <summary>States as a page names them.</summary>
internal static class StateNames
{
    /// <summary>The name of a delegation, or its code where the register does not know it.</summary>
    public static string NameOf(this StateRegister states, StateCode code) => states.Find(code)?.Name ?? code.ToString();

    /// <summary>The name that the delegation bore on a day, where it was another than today's: <c>Burma</c>; otherwise null.</summary>
    public static string? NameThen(this StateRegister states, StateCode code, PartialDate on) =>
        on.IsKnown ? states.Find(code)?.FormerNames.FirstOrDefault(n => n.Days.MayContain(on))?.Name : null;

    /// <summary>States in the order of their names, as every list shows them that has no other order.</summary>
    public static IReadOnlyList<StateCode> ByName(this StateRegister states, IEnumerable<StateCode> codes) =>
        [.. codes.OrderBy(states.SortKeyOf, StringComparer.Ordinal)];

    /// <summary>What a state is sorted by: its name without accents.</summary>
    public static string SortKeyOf(this StateRegister states, StateCode code) => states.Find(code)?.SortKey ?? code.ToString();

    /// <summary>States in words: <c>Cuba, Mali and Togo</c>; the first few of many.</summary>
    public static string InWords(this StateRegister states, IReadOnlyList<StateCode> codes, int most = 8) =>
        Lists.And([.. codes.Select(states.NameOf)], most);
}
