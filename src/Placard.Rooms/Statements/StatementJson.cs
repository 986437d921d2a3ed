using Placard.Record.Statements;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Statements;

/// <summary>Joint statements as JSON gives them.</summary>
/// <param name="Total">How many match.</param>
/// <param name="Held">How many the edition has in all.</param>
/// <param name="From">The day of the earliest held.</param>
/// <param name="To">The day of the latest held.</param>
/// <param name="Concerned">The states whose conduct the statements held are about.</param>
/// <param name="WithCompleteList">Of those held, how many have a complete list of names.</param>
/// <param name="WithoutList">Of how many no published list was found.</param>
/// <param name="Statements">Those that match, latest first.</param>
public sealed record StatementListJson(
    int Total,
    int Held,
    string? From,
    string? To,
    IReadOnlyList<string> Concerned,
    int WithCompleteList,
    int WithoutList,
    IReadOnlyList<StatementJson> Statements
)
{
    internal static StatementListJson Of(StatementList list)
    {
        var all = list.Index.All;
        return new(
            list.Lines.Count,
            all.Count,
            all.Count == 0 ? null : all[^1].Day.Iso(),
            all.Count == 0 ? null : all[0].Day.Iso(),
            [.. list.Index.Concerned.Where(s => s.IsKnown).Order().Select(s => s.ToString())],
            list.Index.Count(SignatoryList.Complete),
            list.Index.Count(SignatoryList.NoneFound),
            [.. list.Lines.Select(line => StatementJson.Of(line.Statement, line.Named, null))]
        );
    }
}

/// <summary>One joint statement.</summary>
public sealed record StatementJson
{
    public required string Statement { get; init; }
    public required string Date { get; init; }
    public required string Body { get; init; }
    public required string Session { get; init; }

    /// <summary><c>letter</c> or <c>statement</c>.</summary>
    public required string Form { get; init; }
    public string? Lead { get; init; }

    /// <summary>The side as the sources label it: <c>critical</c> or <c>supportive</c> of the state it concerns.</summary>
    public required string Side { get; init; }
    public string? Concerns { get; init; }
    public required string Subject { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The number of states it was announced for, the lower where sources differ; left out where none was announced.</summary>
    public int? ClaimedAtLeast { get; init; }
    public int? ClaimedAtMost { get; init; }

    /// <summary>How many states are named.</summary>
    public required int Named { get; init; }

    /// <summary>How much of the list is known; without a complete list, those not named may have signed.</summary>
    public required string List { get; init; }
    public string? Symbol { get; init; }
    public string? Note { get; init; }

    /// <summary>Who signed, in order of name; left out in lists.</summary>
    public IReadOnlyList<SignatureJson>? Signatures { get; init; }
    public required IReadOnlyList<SourceJson> Sources { get; init; }

    internal static StatementJson Of(StatementRecord view) =>
        Of(view.Statement, view.Signatures.Count, [.. view.Signatures.Select(s => new SignatureJson(s.State.ToString(), s.NameAsRead))]);

    internal static StatementJson Of(JointStatement statement, int named, IReadOnlyList<SignatureJson>? signatures) =>
        new()
        {
            Statement = statement.Id,
            Date = statement.Day.Iso(),
            Body = statement.Body.Code,
            Session = statement.Session,
            Form = statement.IsLetter ? "letter" : "statement",
            Lead = statement.Lead.OrNull(),
            Side = statement.Side.ToWord(),
            Concerns = statement.Concerns.OrNull(),
            Subject = statement.Subject,
            Topics = statement.Topics,
            ClaimedAtLeast = statement.ClaimedAtLeast,
            ClaimedAtMost = statement.ClaimedAtMost,
            Named = named,
            List = statement.List.ToWord(),
            Symbol = statement.Document.OrNull(),
            Note = statement.Note.OrNull(),
            Signatures = signatures,
            Sources = [SourceJson.Of(statement.Origin)],
        };
}

/// <summary>A state that signed, and its name as the source writes it.</summary>
public sealed record SignatureJson(string State, string NameAsRead);
