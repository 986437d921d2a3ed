using Placard.Edition.Registers;
using Placard.Record.FollowUp;
using Placard.Rooms.Votes;

namespace Placard.Rooms.FollowUp;

/// <summary>One individual case, with what other sources say of it.</summary>
public sealed record ShownCase
{
    private const int MostNear = 3;

    private static readonly Parameter<string?> Id = Ask.Text("id", "The name of the case: CAT-426-2010") with
    {
        IsInPath = true,
        Example = "ID",
    };

    public static QueryParameters<IndividualCase> Parameters { get; } = new QueryParameters<IndividualCase>(Of).With(Id, c => c.Id);

    public required IndividualCase Case { get; init; }

    public required StateRegister States { get; init; }

    public required SourceDescription Source { get; init; }

    public required IReadOnlyList<OtherStatement<IndividualCase>> Others { get; init; }

    /// <summary>What is known of it, each with its name; what is not known is left out.</summary>
    public IReadOnlyList<(string Name, string Value)> Facts =>
        [
            .. new (string Name, string Value)[]
            {
                ("Treaty body", TreatyBody.Find(Case.Committee)?.Name ?? Case.Committee),
                ("Communication", Case.Communication),
                ("Against", States.InWords(Case.States)),
                ("Submitted", Case.Submitted.IsKnown ? Case.Submitted.InWords() : ""),
                ("Decided", Case.Decided.IsKnown ? Case.Decided.InWords() : "not known"),
                ("Kind of decision", Case.Decision.Length > 0 ? Case.Decision : "not known"),
                ("Document", Case.Symbol.ToString()),
                ("Articles", string.Join("; ", Case.Articles)),
                ("Issues", string.Join("; ", Case.Issues)),
                ("Session", Case.Session),
                ("Doubt", Case.Doubt),
                ("Read from", $"{Source.Name}: {FollowUpWords.Place(Case.Origin)}"),
            }.Where(fact => fact.Value.Length > 0),
        ];

    public static ShownCase Of(OpenEdition edition, IndividualCase one) =>
        new()
        {
            Case = one,
            States = edition.States,
            Source = edition.Info.SourceOf(one.Origin.Source),
            Others = CaseIndex.Of(edition).OthersOf(one.Id),
        };

    private static IndividualCase Of(Request request)
    {
        var asked = request.Value(Id)!;
        var index = CaseIndex.Of(request.Edition);
        return index.Find(asked)
            ?? throw Refusal.NotFound(
                $"{Quotes.Of(asked)} is not the name of an individual case in this edition.",
                index.Near(asked, MostNear).Select(id => new Link(id, FollowUpAddresses.Case(id)))
            );
    }
}
