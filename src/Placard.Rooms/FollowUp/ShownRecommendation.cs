using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>One recommendation, with what other sources say of it and the thread it is in.</summary>
public sealed record ShownRecommendation
{
    private const int MostNear = 3;

    private static readonly Parameter<string?> Id = Ask.Text("id", "The name of the recommendation: SVN-UPR4-140.7") with
    {
        IsInPath = true,
        Example = "ID",
    };

    public static QueryParameters<Recommendation> Parameters { get; } = new QueryParameters<Recommendation>(Of).With(Id, r => r.Id);

    public required Recommendation Entry { get; init; }

    public required StateRegister States { get; init; }

    /// <summary>The source it was read from.</summary>
    public required SourceDescription Source { get; init; }

    /// <summary>What other sources say of it.</summary>
    public required IReadOnlyList<OtherStatement<Recommendation>> Others { get; init; }

    /// <summary>The same recommendation to the state, made before or after; null for none found.</summary>
    public RecommendationThread? Thread { get; init; }

    /// <summary>What is known of it, each with its name; what is not known is left out.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts =>
        [
            .. new (string Name, string Value)[]
            {
                ("To", $"{Votes.StateNames.NameOf(States, Entry.State)} ({Entry.State})"),
                ("From", FollowUpWords.From(Entry, States)),
                ("Mechanism", Entry.Mechanism.ToWord()),
                ("Made", FollowUpWords.When(Entry)),
                ("Paragraph", Entry.Number),
                ("Answer", FollowUpWords.Answer(Entry)),
                ("Answer as written", Entry.ResponseAsWritten),
                ("Asks", $"{FirmnessReader.Of(Entry.Text).ToWord()}"),
                ("UPR Info’s category", Entry.Action is { } action ? $"{action} of 5" : ""),
                ("Themes", string.Join("; ", Entry.Themes)),
                ("Groups of persons", string.Join("; ", Entry.Persons)),
                ("Goals", string.Join("; ", Entry.Goals)),
                ("Document", Entry.Document.ToString()),
                (
                    "Answered in",
                    $"{Entry.ResponseDocument}{(Entry.ResponseParagraph.Length > 0 ? $", paragraph {Entry.ResponseParagraph}" : "")}"
                ),
                ("Read from", $"{Source.Name}: {FollowUpWords.Place(Entry.Origin)}"),
            }.Where(fact => fact.Value.Length > 0),
        ];

    public static async Task<ShownRecommendation> OfAsync(Request request, Recommendation entry)
    {
        var edition = request.Edition;
        var index = FollowUpIndex.Of(edition);
        await index.Threads.WeighedAsync();
        return new()
        {
            Entry = entry,
            States = edition.States,
            Source = edition.Info.SourceOf(entry.Origin.Source),
            Others = index.OthersOf(entry.Id),
            Thread = index.Threads.Of(entry.State).With(entry.Id),
        };
    }

    private static Recommendation Of(Request request)
    {
        var asked = request.Value(Id)!;
        var index = FollowUpIndex.Of(request.Edition);
        return index.Find(asked)
            ?? throw Refusal.NotFound(
                $"{Quotes.Of(asked)} is not the name of a recommendation in this edition.",
                index.Near(asked, MostNear).Select(id => new Link(id, FollowUpAddresses.Recommendation(id)))
            );
    }
}
