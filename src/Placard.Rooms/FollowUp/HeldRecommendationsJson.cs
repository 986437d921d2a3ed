namespace Placard.Rooms.FollowUp;

/// <summary>What is held of one source, as JSON gives it.</summary>
/// <param name="Source">The code of the source.</param>
/// <param name="Name">Its name.</param>
/// <param name="Recommendations">How many recommendations and observations.</param>
/// <param name="States">To how many states.</param>
/// <param name="Span">Of which sessions or days.</param>
/// <param name="AsOf">The day its latest file is as of.</param>
public sealed record HeldRecommendationsJson(string Source, string Name, int Recommendations, int States, string Span, string? AsOf)
{
    internal static HeldRecommendationsJson Of(HeldRecommendations held) =>
        new(held.Source.Code.ToString(), held.Source.Name, held.Count, held.States, held.Span, held.AsOf.OrNull());
}
