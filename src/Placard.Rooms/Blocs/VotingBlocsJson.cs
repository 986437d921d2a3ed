using System.Globalization;
using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>Blocs as JSON gives them; docs/measures/blocs.md says how to read them.</summary>
/// <param name="Asked">The roll calls.</param>
/// <param name="RollCalls">Their number.</param>
/// <param name="Drafts">The drafts they were on, which were resampled.</param>
/// <param name="Resamples">How many times.</param>
/// <param name="MeanAgreement">The mean index of all pairs, towards which pairs with few common votes are drawn.</param>
/// <param name="PriorStrength">How many common votes that mean is worth.</param>
/// <param name="Silhouettes">The average silhouette by number of blocs.</param>
/// <param name="Blocs">The blocs, largest first.</param>
/// <param name="LeftOut">States that cast too few ballots to be compared.</param>
public sealed record VotingBlocsJson(
    RollCallsJson Asked,
    int RollCalls,
    int Drafts,
    int Resamples,
    double MeanAgreement,
    double PriorStrength,
    IReadOnlyDictionary<string, double> Silhouettes,
    IReadOnlyList<BlocOfStatesJson> Blocs,
    IReadOnlyList<string> LeftOut
)
{
    public static VotingBlocsJson Of(VotingBlocs blocs) => Of(blocs.Query, blocs.Found);

    private static VotingBlocsJson Of(BlocsQuery query, BlocStructure found) =>
        new(
            RollCallsJson.Of(query),
            found.Planes.Votes.Count,
            found.Drafts,
            found.Resamples,
            found.Agreement.Prior.Mean.Rounded(),
            found.Agreement.Prior.Strength.Rounded(),
            new SortedDictionary<string, double>(
                found.Silhouettes.ToDictionary(s => s.Key.ToString("00", CultureInfo.InvariantCulture), s => s.Value.Rounded()),
                StringComparer.Ordinal
            ),
            [.. found.Blocs.Select(bloc => BlocOfStatesJson.Of(bloc, found))],
            [.. found.LeftOut.Select(s => s.ToString())]
        );
}

/// <summary>One bloc.</summary>
/// <param name="Number">Its number.</param>
/// <param name="MeanAgreement">The mean index of its pairs; left out for one state alone.</param>
/// <param name="Likeness">The mean Jaccard index of the bloc and the likest one of each resample.</param>
/// <param name="Dissolved">The share of resamples in which none was half like it.</param>
/// <param name="AgreementWith">The mean index of its pairs with each bloc, itself included.</param>
/// <param name="States">Its members.</param>
public sealed record BlocOfStatesJson(
    int Number,
    double? MeanAgreement,
    double Likeness,
    double Dissolved,
    IReadOnlyList<double?> AgreementWith,
    IReadOnlyList<BlocMemberJson> States
)
{
    internal static BlocOfStatesJson Of(Bloc bloc, BlocStructure found) =>
        new(
            bloc.Number,
            bloc.MeanAgreement.Rounded(),
            bloc.Likeness.Rounded(),
            bloc.Dissolved.Rounded(),
            [.. found.Blocs.Select(other => found.Between(bloc, other).Rounded())],
            [.. bloc.Members.Select(m => new BlocMemberJson(m.State.ToString(), m.Silhouette.Rounded(), m.WithBloc.Rounded()))]
        );
}

/// <summary>One member: its silhouette, and the mean share of resamples in which it stood with each of the others.</summary>
public sealed record BlocMemberJson(string State, double Silhouette, double WithBloc);
