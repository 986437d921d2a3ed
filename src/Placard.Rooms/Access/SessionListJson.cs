using Placard.Record.Access;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Access;

/// <summary>The sessions as JSON gives them.</summary>
public sealed record SessionListJson(IReadOnlyList<SessionLineJson> Sessions)
{
    public static SessionListJson Of(SessionList list) => new([.. list.Sessions.Select(SessionLineJson.Of)]);
}

/// <summary>One session.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Day">The day that dates its lists; left out where no list is held.</param>
/// <param name="When">When it was, as its report has it.</param>
/// <param name="Listed">Decisions listed, by what was decided; left out where no list is held. A kind that is missing may have a list that
/// is.</param>
/// <param name="Reported">What a report or a press release says of its size; left out where none is held.</param>
public sealed record SessionLineJson(
    string Name,
    string? Day,
    string When,
    IReadOnlyDictionary<string, int>? Listed,
    ReportedSessionJson? Reported
)
{
    public static SessionLineJson Of(SessionLine line) =>
        new(
            line.Name,
            line.Listed?.Day.Iso(),
            line.When,
            line.Listed?.Decisions.CountBy(d => d.Kind).OrderBy(k => k.Key).ToDictionary(k => k.Key.ToWord(), k => k.Value),
            line.Report is { } report ? ReportedSessionJson.Of(report) : null
        );
}

/// <summary>The size of a session as a report or a press release has it; what it does not say is left out.</summary>
public sealed record ReportedSessionJson
{
    public string? First { get; init; }
    public string? Last { get; init; }
    public int? Before { get; init; }
    public int? PreviouslyDeferred { get; init; }
    public int? New { get; init; }
    public int? Recommended { get; init; }
    public int? Deferred { get; init; }
    public int? Closed { get; init; }
    public int? NotRecommended { get; init; }
    public string? Document { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }

    public static ReportedSessionJson Of(NgoSessionReport report) =>
        new()
        {
            First = report.First.OrNull(),
            Last = report.Last.OrNull(),
            Before = report.Before,
            PreviouslyDeferred = report.PreviouslyDeferred,
            New = report.New,
            Recommended = report.Recommended,
            Deferred = report.Deferred,
            Closed = report.Closed,
            NotRecommended = report.NotRecommended,
            Document = report.Document.Length > 0 ? report.Document : null,
            Note = report.Note.Length > 0 ? report.Note : null,
            Sources = [SourceJson.Of(report.Origin)],
        };
}
