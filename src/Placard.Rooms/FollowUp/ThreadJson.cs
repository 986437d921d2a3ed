using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>A thread as JSON gives it: the same recommendation to one state, made more than once.</summary>
/// <param name="Id">Its name, that of its first recommendation.</param>
/// <param name="State">The state that is asked.</param>
/// <param name="Times">How many times it was recommended, at least.</param>
/// <param name="Occasions">In how many reviews and documents.</param>
/// <param name="Span">Over which years or cycles.</param>
/// <param name="LastResponse">The last answer of the state.</param>
/// <param name="LastResponseTo">The recommendation that it was given to; left out where none was answered.</param>
/// <param name="Text">The words of its first recommendation.</param>
/// <param name="Recommendations">The names of its recommendations, the earliest first.</param>
public sealed record ThreadJson(
    string Id,
    string State,
    int Times,
    int Occasions,
    string Span,
    string LastResponse,
    string? LastResponseTo,
    string Text,
    IReadOnlyList<string> Recommendations
)
{
    public static ThreadJson Of(RecommendationThread thread) =>
        new(
            thread.Id,
            thread.State.ToString(),
            thread.Times,
            thread.Occasions,
            FollowUpWords.Span(thread),
            (thread.LastAnswered?.Response ?? Response.NotKnown).ToWord(),
            thread.LastAnswered?.Id,
            thread.Recommendations[0].Text,
            [.. thread.Recommendations.Select(r => r.Id)]
        );
}
