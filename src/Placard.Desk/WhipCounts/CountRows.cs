using System.Data.Common;
using System.Globalization;
using Placard.Desk.Engines;
using Placard.Record.Positions.WhipCounts;

namespace Placard.Desk.WhipCounts;

/// <summary>The rows of the table <c>whip_count</c>.</summary>
internal static class CountRows
{
    public const int LongestWriter = 100;
    public const string Select =
        "SELECT id, title, body, voted_on, symbol, alike, rule, goal, opened_by, opened_at, entries, version FROM whip_count";

    private const int LongestTitle = 300;
    private const int LongestSymbol = 80;
    private const int LongestAddress = 120;
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The count with its texts trimmed.</summary>
    /// <exception cref="DeskException">One of them is not within limits, or the vote is one of the Security Council.</exception>
    public static StoredCount Checked(StoredCount count)
    {
        var title = DeskText.Checked("the title", count.Vote.Title, LongestTitle);
        if (title.Length == 0)
            throw new DeskException(DeskProblem.Refused, "A whip count needs a title.");
        if (count.Vote.Rule == Majority.SecurityCouncil)
            throw new DeskException(
                DeskProblem.Refused,
                "A whip count is for votes by simple or two-thirds majority, not for Security Council votes with vetoes."
            );
        DeskText.Checked("the symbol", count.Vote.Symbol.ToString(), LongestSymbol);
        DeskText.Checked("the earlier vote", count.Vote.Like.ToString(), LongestAddress);
        return count with
        {
            Vote = count.Vote with { Title = title },
            OpenedBy = DeskText.Checked("the name of who writes", count.OpenedBy, LongestWriter),
        };
    }

    public static StoredCount Read(DbDataReader row) =>
        new(
            DeskId.TryParse(row.GetString(0), out var id) ? id : throw new FormatException("A whip count has no valid identifier."),
            new CountedVote(
                row.GetString(1),
                Body.TryParse(row.GetString(2), out var body) ? body : throw new FormatException("A whip count has no valid body."),
                DateOnly.ParseExact(row.GetString(3), DayForm, CultureInfo.InvariantCulture),
                GoalWords.TryParse(row.GetString(7), out var goal) ? goal : throw new FormatException("A whip count has no valid goal."),
                VoteWords.TryMajority(row.GetString(6), out var majority)
                    ? majority
                    : throw new FormatException("A whip count has no valid majority."),
                row.GetString(4) is { Length: > 0 } symbol ? DocumentSymbol.Parse(symbol) : default,
                row.GetString(5) is { Length: > 0 } like ? VoteAddress.From(like) : default
            ),
            row.GetString(8),
            DeskText.Time(row.GetString(9)),
            row.GetInt32(10),
            row.GetInt32(11)
        );

    public static void Insert(DbConnection connection, StoredCount count) =>
        connection.Run(
            """
            INSERT INTO whip_count (id, title, body, voted_on, symbol, alike, rule, goal, opened_by, opened_at, entries)
            VALUES (@id, @title, @body, @on, @symbol, @alike, @rule, @goal, @by, @at, 0)
            """,
            [.. Values(count), ("by", count.OpenedBy), ("at", DeskText.Of(count.OpenedAt))]
        );

    public static int Update(DbConnection connection, StoredCount count) =>
        connection.Run(
            "UPDATE whip_count SET title = @title, body = @body, voted_on = @on, symbol = @symbol, alike = @alike, "
                + "rule = @rule, goal = @goal WHERE id = @id",
            [.. Values(count)]
        );

    private static (string Name, object Value)[] Values(StoredCount count) =>
        [
            ("id", count.Id.ToString()),
            ("title", count.Vote.Title),
            ("body", count.Vote.Body.Code),
            ("on", count.Vote.On.ToString(DayForm, CultureInfo.InvariantCulture)),
            ("symbol", count.Vote.Symbol.ToString()),
            ("alike", count.Vote.Like.ToString()),
            ("rule", VoteWords.ToSlug(count.Vote.Rule.ToWord())),
            ("goal", count.Vote.Goal.ToWord()),
        ];
}
