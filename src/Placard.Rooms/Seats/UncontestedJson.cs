using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>Seats filled without a contest, as JSON gives them.</summary>
public sealed record UncontestedJson(
    string Body,
    string Elections,
    ContestCountJson Total,
    IReadOnlyList<GroupContestJson> ByGroup,
    IReadOnlyList<YearContestJson> ByYear,
    IReadOnlyList<UnopposedJson> Unopposed,
    IReadOnlyList<OpenSlateJson> OpenNext
)
{
    internal static UncontestedJson Of(UncontestedSeats view) =>
        new(
            view.Query.Body.Code,
            view.ElectionsHeld,
            ContestCountJson.Of(view.Total),
            [.. view.ByGroup.Select(g => new GroupContestJson(g.Group.ToCode(), ContestCountJson.Of(g.Count)))],
            [.. view.ByYear.Select(y => new YearContestJson(y.Year, ContestCountJson.Of(y.Count), [.. y.Slates.Select(SlateJson.Of)]))],
            [
                .. view.Unopposed.Select(of => new UnopposedJson(
                    of.Slate.Election.Iso(),
                    of.Slate.Group.ToCode(),
                    of.Slate.Seats,
                    [.. of.Elected.Select(state => state.ToString())]
                )),
            ],
            [.. view.Open.Select(OpenSlateJson.Of)]
        );
}

/// <summary>How many seats were filled without a contest; no share is given for fewer than five slates.</summary>
public sealed record ContestCountJson(int Slates, int Contested, int Seats, int UncontestedSeats, double? Share, int NotKnown)
{
    internal static ContestCountJson Of(ContestCount count) =>
        new(
            count.Slates,
            count.Contested,
            count.Seats,
            count.Uncontested,
            count.Share is { } share ? Math.Round(share, 4) : null,
            count.Unknown
        );
}

/// <summary>The count of one group.</summary>
public sealed record GroupContestJson(string Group, ContestCountJson Count);

/// <summary>The count of one year, with its slates.</summary>
public sealed record YearContestJson(int Year, ContestCountJson Count, IReadOnlyList<SlateJson> Slates);

/// <summary>A slate that left no choice.</summary>
/// <param name="Date">Day of the election.</param>
/// <param name="Group">Code of the regional group.</param>
/// <param name="Seats">Seats filled.</param>
/// <param name="Elected">Codes of the states elected; empty where not known.</param>
public sealed record UnopposedJson(string Date, string Group, int Seats, IReadOnlyList<string> Elected);
