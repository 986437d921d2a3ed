namespace Placard.Rooms.Sessions;

/// <summary>A list of sessions as JSON gives it.</summary>
public sealed record SessionListJson(int Total, IReadOnlyList<SessionLineJson> Sessions)
{
    public static SessionListJson Of(SessionList list) => new(list.Lines.Count, [.. list.Lines.Select(SessionLineJson.Of)]);
}

/// <summary>One session in a list.</summary>
/// <param name="Session">Body and session: <c>HRC/58</c>.</param>
/// <param name="Body">The code of the body.</param>
/// <param name="Title">The session in words.</param>
/// <param name="First">The day of the first decision held.</param>
/// <param name="Last">The day of the last.</param>
/// <param name="Texts">Decisions on whole texts; those in error are counted in none of these numbers but their own.</param>
/// <param name="Voted">Of those, with a vote.</param>
/// <param name="WithoutVote">Of those, adopted without one.</param>
/// <param name="Rejected">Of those, rejected; left out where no source held could name one.</param>
/// <param name="Withdrawn">Of those, withdrawn; left out likewise.</param>
/// <param name="Amendments">Decisions on amendments; left out likewise.</param>
/// <param name="RollCalls">Roll calls that measures use, of any kind.</param>
/// <param name="InError">Votes whose record contains an error.</param>
/// <param name="Resolutions">The numbered resolutions that must exist; left out where nothing says.</param>
public sealed record SessionLineJson(
    string Session,
    string Body,
    string Title,
    string? First,
    string? Last,
    int Texts,
    int Voted,
    int WithoutVote,
    int? Rejected,
    int? Withdrawn,
    int? Amendments,
    int RollCalls,
    int InError,
    SessionResolutionsJson? Resolutions
)
{
    public static SessionLineJson Of(SessionLine line) =>
        new(
            line.Session.Code,
            line.Session.Body.Code,
            SessionWords.Title(line.Session),
            line.First.OrNull(),
            line.Last.OrNull(),
            line.Texts,
            line.Voted,
            line.WithoutVote,
            line.Failures.Rejected,
            line.Failures.Withdrawn,
            line.Failures.Amendments,
            line.RollCalls,
            line.Quarantined,
            SessionResolutionsJson.Of(line.Coverage)
        );
}

/// <summary>The numbered resolutions of a session: those that must exist, those whose adoption is held, those whose text is.</summary>
public sealed record SessionResolutionsJson(int MustExist, int Decided, int Worded)
{
    internal static SessionResolutionsJson? Of(SessionCoverage? coverage) =>
        coverage is null ? null : new(coverage.Known, coverage.Decided, coverage.Worded);
}
