using Microsoft.AspNetCore.Components;
using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>A state beside the one the map is of.</summary>
public sealed record AgreementOf(StateCode State, PairEstimate Agreement);

/// <summary>What the map of agreement with a state shows.</summary>
public sealed record AgreementWith
{
    public required BlocsQuery Query { get; init; }

    public required State State { get; init; }

    /// <summary>The roll calls on which it cast a ballot.</summary>
    public required int Cast { get; init; }

    /// <summary>The mean agreement of all pairs of states.</summary>
    public required double MeanAgreement { get; init; }

    /// <summary>Every other state with a common roll call, nearest first.</summary>
    public required IReadOnlyList<AgreementOf> States { get; init; }

    public required StateRegister Register { get; init; }

    public MarkupString Picture { get; private init; }

    public static AgreementWith Of(OpenEdition edition, AgreementQuery asked) =>
        BlocIndex.Of(edition).Map(asked.RollCalls.OrRecent(edition.Votes), asked.State!.Code);

    internal static AgreementWith Of(BlocsQuery query, BlocIndex index, StateRegister register, State state)
    {
        var agreement = index.Agreement(query);
        var view = new AgreementWith
        {
            Query = query,
            State = state,
            Cast = index.Planes(query).Cast(state.Code),
            MeanAgreement = agreement.Prior.Mean,
            Register = register,
            States =
            [
                .. agreement
                    .States.Where(other => other != state.Code)
                    .Select(other => new AgreementOf(other, agreement[state.Code, other]))
                    .Where(other => other.Agreement.Counted.Common > 0)
                    .OrderByDescending(other => other.Agreement.Estimate.Share)
                    .ThenBy(other => other.State),
            ],
        };
        return view with { Picture = AgreementMap.Draw($"Agreement with {state.Name}, {query.InWords}", view, register) };
    }
}
