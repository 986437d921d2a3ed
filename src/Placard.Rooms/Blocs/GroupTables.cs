using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>The tables of groups: all of them, the years of one, and the ballots that broke its ranks.</summary>
internal static class GroupTables
{
    public static Table<GroupList> Groups { get; } =
        Table<GroupList>.Of(
            view => view.Groups,
            [
                new("group", "Code of the group", (_, g) => g.Group.Code),
                new("name", "Its name", (_, g) => g.Group.FullName),
                new("kind", "regional or political", (_, g) => g.Group.Kind.ToWord()),
                new("members", "Members on the day of the latest roll call", (_, g) => g.Members),
                .. Cohesion<GroupList, ListedGroup>(g => g.Cohesion),
            ]
        );

    public static Table<GroupRecord> Years { get; } =
        Table<GroupRecord>.Of(
            view => view.Figures.Years,
            [
                new("group", "Code of the group", (view, _) => view.Figures.Group.Code),
                new("year", "Year of the roll calls", (_, y) => y.Key),
                .. Cohesion<GroupRecord, KeyValuePair<int, Cohesion>>(y => y.Value),
            ]
        );

    public static Table<BrokenRanks> Breaks { get; } =
        Table<BrokenRanks>.Of(
            view => view.All,
            new("group", "Code of the group", (view, _) => view.Group.Code),
            new("state", "ISO 3166 code of the member", (_, b) => b.State),
            new("date", "Day of the vote", (_, b) => b.Vote.Vote.Date),
            new("address", "Address of the vote in the record", (_, b) => b.Vote.Vote.Address),
            new("title", "Title of the text", (_, b) => b.Vote.Vote.Title),
            new("ballot", "The member's ballot", (_, b) => b.Ballot.ToWord()),
            new("line", "The ballot of most of the group", (_, b) => b.Vote.Line.ToWord()),
            new("group_yes", "Members that voted yes", (_, b) => b.Vote.Yes),
            new("group_no", "Members that voted no", (_, b) => b.Vote.No),
            new("group_abstain", "Members that abstained", (_, b) => b.Vote.Abstain)
        );

    private static IEnumerable<Column<TModel, TRow>> Cohesion<TModel, TRow>(Func<TRow, Cohesion?> cohesion) =>
        [
            new("roll_calls", "Roll calls on which three members or more cast a ballot", (_, row) => cohesion(row)?.Agreement.Votes ?? 0),
            .. EstimateColumns.Of<TModel, TRow>(
                "agreement_index",
                "low",
                "high",
                "Mean agreement index of the members, 0 to 1",
                row => cohesion(row)?.Agreement
            ),
            .. EstimateColumns.Of<TModel, TRow>(
                "rice",
                "rice_low",
                "rice_high",
                "Mean index of Rice, 0 to 1: yes and no alone",
                row => cohesion(row)?.Rice
            ),
            new("split", "Roll calls on which members voted yes and members voted no", (_, row) => cohesion(row)?.Split),
        ];
}
