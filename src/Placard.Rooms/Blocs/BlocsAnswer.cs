using System.Globalization;
using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>Blocs as JSON gives them; docs/measures/blocs.md says how to read them.</summary>
/// <param name="Asked">The roll calls.</param>
/// <param name="RollCalls">Their number.</param>
/// <param name="Drafts">The drafts they were on, which were drawn anew.</param>
/// <param name="Resamples">How many times.</param>
/// <param name="MeanAgreement">The mean index of all pairs, towards which pairs with few common votes are drawn.</param>
/// <param name="PriorStrength">How many common votes that mean is worth.</param>
/// <param name="Silhouettes">The average silhouette by number of blocs.</param>
/// <param name="Blocs">The blocs, largest first.</param>
/// <param name="LeftOut">States that cast too few ballots to be compared.</param>
public sealed record BlocsAnswer(
    AskedAnswer Asked, int RollCalls, int Drafts, int Resamples, double MeanAgreement, double PriorStrength,
    IReadOnlyDictionary<string, double> Silhouettes, IReadOnlyList<BlocAnswer> Blocs, IReadOnlyList<string> LeftOut)
{
    public static BlocsAnswer Of(BlocsQuery query, BlocStructure found) => new(
        AskedAnswer.Of(query),
        found.Planes.Votes.Count,
        found.Drafts,
        found.Resamples,
        EstimateAnswer.Rounded(found.Agreement.Prior.Mean),
        EstimateAnswer.Rounded(found.Agreement.Prior.Strength),
        new SortedDictionary<string, double>(found.Silhouettes.ToDictionary(s => s.Key.ToString("00", CultureInfo.InvariantCulture), s => EstimateAnswer.Rounded(s.Value)), StringComparer.Ordinal),
        [.. found.Blocs.Select(bloc => BlocAnswer.Of(bloc, found))],
        [.. found.LeftOut.Select(s => s.ToString())]);
}

/// <summary>One bloc.</summary>
/// <param name="Number">Its number.</param>
/// <param name="MeanAgreement">The mean index of its pairs; left out for one state alone.</param>
/// <param name="Likeness">The mean Jaccard index of the bloc and the likest one of each resample.</param>
/// <param name="Dissolved">The share of resamples in which none was half like it.</param>
/// <param name="AgreementWith">The mean index of its pairs with each bloc, itself included.</param>
/// <param name="States">Its members.</param>
public sealed record BlocAnswer(
    int Number, double? MeanAgreement, double Likeness, double Dissolved, IReadOnlyList<double?> AgreementWith, IReadOnlyList<BlocMemberAnswer> States)
{
    internal static BlocAnswer Of(Bloc bloc, BlocStructure found) => new(
        bloc.Number, EstimateAnswer.Rounded(bloc.MeanAgreement), EstimateAnswer.Rounded(bloc.Likeness), EstimateAnswer.Rounded(bloc.Dissolved),
        [.. found.Blocs.Select(other => EstimateAnswer.Rounded(found.Between(bloc, other)))],
        [.. bloc.Members.Select(m => new BlocMemberAnswer(m.State.ToString(), EstimateAnswer.Rounded(m.Silhouette), EstimateAnswer.Rounded(m.WithBloc)))]);
}

/// <summary>One member: its silhouette, and the mean share of resamples in which it stood with each of the others.</summary>
public sealed record BlocMemberAnswer(string State, double Silhouette, double WithBloc);
