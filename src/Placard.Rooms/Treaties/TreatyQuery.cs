using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>Which part of the grid is asked for.</summary>
/// <param name="State">One state, for a command; null for all.</param>
/// <param name="Group">Only the states of a regional group.</param>
/// <param name="Instrument">Only one instrument.</param>
/// <param name="Status">Only states that stand so to an instrument that is shown.</param>
public sealed record TreatyQuery(State? State, RegionalGroup? Group, Instrument? Instrument, TreatyStatus? Status)
{
    private static readonly Parameter<State?> Named = Ask.State("state", "The state, by code or name; all where none is given") with
    {
        IsPositional = true,
        Place = ParameterPlace.Command,
    };
    private static readonly Parameter<State?> Chosen = Ask.State("state", "The state") with
    {
        Label = "One state",
        Place = ParameterPlace.Address,
    };
    private static readonly Parameter<RegionalGroup?> InGroup = Ask.Choice<RegionalGroup>(
        "group",
        "Only the states of this regional group",
        RegionalGroupForms.TryParse,
        g => g.ToCode(),
        [.. RegionalGroupForms.All.Select(g => g.ToCode())]
    ) with
    {
        Label = "Regional group",
        ChoiceLabel = code => RegionalGroupForms.TryParse(code, out var group) ? group.ToName() : code,
    };
    private static readonly Parameter<Instrument?> Of = new(
        "instrument",
        ParameterKind.Choice,
        "Only this instrument, by its code: ICCPR-OP2",
        (_, text) =>
            Instrument.Find(text)
            ?? throw Refusal.Unreadable(
                $"{Quotes.Of(text)} is not a value of instrument; write {Lists.Or([.. Instrument.All.Select(i => i.Code)])}."
            ),
        instrument => instrument?.Code
    )
    {
        Choices = [.. Instrument.All.Select(i => i.Code)],
        ChoiceLabel = code => $"{code}: {Instrument.Find(code)!.ShortName}",
    };
    private static readonly Parameter<TreatyStatus?> Stands = Ask.Choice<TreatyStatus>(
        "status",
        "Only states that stand so to an instrument shown: party, signatory, no action, denounced or not known",
        TreatyStatusWords.TryParse,
        status => status.ToWord(),
        TreatyStatusWords.All
    );

    public static QueryParameters<TreatyQuery> Parameters { get; } =
        new QueryParameters<TreatyQuery>(Read)
            .With(Chosen, q => q.State)
            .With(Named, q => q.State)
            .With(Of, q => q.Instrument)
            .With(Stands, q => q.Status)
            .With(InGroup, q => q.Group);

    private static TreatyQuery Read(Request request)
    {
        TreatyQuery query = new(
            request.Value(request.IsCommand ? Named : Chosen),
            request.Value(InGroup),
            request.Value(Of),
            request.Value(Stands)
        );
        return request.IsCommand && query is { State: not null } and not { Group: null, Instrument: null, Status: null }
            ? throw Refusal.Unreadable("--group, --instrument and --status narrow the list of all states; of one state all is shown.")
            : query;
    }
}
