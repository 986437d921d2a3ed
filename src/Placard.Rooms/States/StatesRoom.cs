using System.CommandLine;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.States;

/// <summary>Every state: its names, codes, membership, group, seats, and what it did in roll calls.</summary>
public sealed class StatesRoom : IRoom
{
    public IEnumerable<Command> Commands(ProgramPaths here) => [new StateCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<StatesAnswer>(Addresses.States, (string? group, OpenEdition edition) => ShowAll(group, edition, VoteCensus.Of(edition)),
            "Every state of the record, by standing and regional group.");
        site.MapView<StateAnswer>(Addresses.States + "/{code}",
            (string code, string? asked, HttpContext context, OpenEdition edition) => ShowOne(code, asked, context, edition, VoteCensus.Of(edition)),
            "One state: names, codes, membership, groups, seats, and its roll calls by body.");
    }

    private static ViewResult ShowAll(string? group, OpenEdition edition, VoteCensus census)
    {
        var only = Asked.Word<RegionalGroup>("group", group, RegionalGroupForms.TryParse, RegionalGroupForms.All.Select(g => g.ToCode()));
        var view = StatesView.Of(edition, census, only);
        return ViewResult.Of<StatesPage, StatesView>(only is { } one ? one.ToName() : "States", "Every member, observer and former state that the record knows.", view)
            .AsJson(() => StatesAnswer.Of(view), StateJson.Readable.StatesAnswer)
            .AsTable(() => StateTables.States(view.All, edition, census));
    }

    private static IResult ShowOne(string text, string? askedAs, HttpContext context, OpenEdition edition, VoteCensus census)
    {
        var state = Asked.StatePage(edition.States, text, Addresses.State);
        var delegation = edition.States.Delegation(state);
        var ending = AskedPage.EndingOf(AskedPage.Of(context).Form);
        if (delegation != state)
            return Results.Redirect($"{Addresses.State(delegation.Code)}{ending}?asked={state.Code}");
        if (state.Code.ToString() != text)
            return Results.Redirect(Addresses.State(state.Code) + ending, permanent: true);
        var former = StateCode.TryParse(askedAs, out var other) && edition.States.Find(other) is { } found && found.CarriedOnBy == state.Code ? found : null;
        var view = StateView.Of(edition, census, state, former);
        return ViewResult.Of<StatePage, StateView>(state.Name, $"{state.Name} in the human-rights bodies of the United Nations: names, seats and votes.", view)
            .AsJson(() => StateAnswer.Of(view), StateJson.Readable.StateAnswer)
            .AsTable(() => StateTables.RollCalls(view));
    }
}
