namespace Placard.Record.Positions.Blocs;

/// <summary>A cluster of states that vote more like each other than like the rest. A bloc is inferred from votes; nobody joined
/// it.</summary>
/// <param name="Number">Its number, from 1, largest bloc first.</param>
/// <param name="Members">Its members, in code order; one alone where a state votes like no other.</param>
/// <param name="MeanAgreement">The mean of the members' index of agreement, pair by pair; null for one alone.</param>
/// <param name="Likeness">The stability of the bloc: the mean Jaccard index with the most similar bloc of each resample, 0 to 1. Above 0.75
/// it is stable, below 0.6 not to be trusted (C. Hennig 2007).</param>
/// <param name="Dissolved">The share of resamples in which no bloc had a Jaccard index above one half.</param>
public sealed record Bloc(int Number, IReadOnlyList<BlocMember> Members, double? MeanAgreement, double Likeness, double Dissolved);

/// <summary>A member of a bloc.</summary>
/// <param name="State">The state.</param>
/// <param name="Silhouette">How much nearer it is to its own bloc than to the next, −1 to 1; 0 for one alone.</param>
/// <param name="WithBloc">The mean share of resamples in which it stood with each of the other members; 1 for one alone.</param>
public sealed record BlocMember(StateCode State, double Silhouette, double WithBloc);
