namespace Placard.Rooms.FollowUp;

/// <summary>The names of entries in order, to find those that a wrong one is nearest to: those with the longest beginning in
/// common.</summary>
internal sealed class NearIds
{
    private readonly string[] _ids;

    public NearIds(IEnumerable<string> ids) => _ids = [.. ids.Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>At most so many names; none where nothing is in common.</summary>
    public IReadOnlyList<string> Of(string wrong, int most)
    {
        var at = ~Array.BinarySearch(_ids, wrong, StringComparer.OrdinalIgnoreCase);
        var around = _ids[Math.Clamp(at - most, 0, _ids.Length)..Math.Clamp(at + most, 0, _ids.Length)];
        return
        [
            .. around
                .Select(id => (Id: id, Common: CommonWith(id, wrong)))
                .Where(near => near.Common > 0)
                .OrderByDescending(near => near.Common)
                .Take(most)
                .Select(near => near.Id),
        ];
    }

    private static int CommonWith(string id, string wrong) =>
        id.Zip(wrong).TakeWhile(pair => char.ToUpperInvariant(pair.First) == char.ToUpperInvariant(pair.Second)).Count();
}
