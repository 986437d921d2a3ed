namespace Placard.Record.Positions.Blocs;

/// <summary>States that vote more like each other than like the rest. A bloc is what the votes show; nobody joined it.</summary>
/// <param name="Number">Its number, from 1, largest bloc first.</param>
/// <param name="Members">Its members, in code order; one alone where a state votes like no other.</param>
/// <param name="MeanAgreement">The mean of the members' index of agreement, pair by pair; null for one alone.</param>
/// <param name="Likeness">How like the bloc is to the likest bloc of a resample: the mean Jaccard index, 0 to 1. Above 0.75 it is stable, below 0.6 not to be trusted (C. Hennig 2007).</param>
/// <param name="Dissolved">In which share of the resamples no bloc was half like it.</param>
public sealed record Bloc(int Number, IReadOnlyList<BlocMember> Members, double? MeanAgreement, double Likeness, double Dissolved);

/// <summary>A member of a bloc.</summary>
/// <param name="State">The state.</param>
/// <param name="Silhouette">How much nearer it is to its own bloc than to the next, −1 to 1; 0 for one alone.</param>
/// <param name="WithBloc">The mean share of resamples in which it stood with each of the other members; 1 for one alone.</param>
public sealed record BlocMember(StateCode State, double Silhouette, double WithBloc);
