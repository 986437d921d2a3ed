using Placard.Rooms.Votes;

namespace Placard.Rooms.Blocs;

/// <summary>The states by bloc.</summary>
internal static class VotingBlocsTable
{
    public static Table<VotingBlocs> Columns { get; } =
        Table<VotingBlocs>.Of(
            view => view.Found.Blocs.SelectMany(bloc => bloc.Members.Select(member => (Bloc: bloc, Member: member))),
            new("bloc", "Number of the bloc, the largest first", (_, m) => m.Bloc.Number),
            new("state", "ISO 3166 code of the state", (_, m) => m.Member.State),
            new("name", "Name of the state", (view, m) => view.States.NameOf(m.Member.State)),
            new(
                "silhouette",
                "Silhouette of the state, -1 to 1: how much nearer its own bloc is than the next",
                (_, m) => m.Member.Silhouette
            ),
            new("with_bloc", "Mean share of resamples in which it stood with each other member, 0 to 1", (_, m) => m.Member.WithBloc),
            new(
                "bloc_likeness",
                "Mean Jaccard index of the bloc and the most similar one of each resample, 0 to 1",
                (_, m) => m.Bloc.Likeness
            ),
            new("bloc_dissolved", "Share of resamples in which no bloc was half like it, 0 to 1", (_, m) => m.Bloc.Dissolved)
        );
}
