namespace Placard.Rooms.Seats;

/// <summary>Elections, as JSON gives them.</summary>
public sealed record ElectionListJson(IReadOnlyList<ElectionLineJson> Elections)
{
    internal static ElectionListJson Of(ElectionList list) =>
        new([
            .. list.Elections.Select(e => new ElectionLineJson(
                e.Body.Code,
                e.Day.Iso(),
                e.Seats,
                e.IsByElection,
                [.. e.Slates.Select(SlateJson.Of)]
            )),
        ]);
}

/// <summary>An election in a list.</summary>
public sealed record ElectionLineJson(string Body, string Date, int Seats, bool ByElection, IReadOnlyList<SlateJson> Slates);
