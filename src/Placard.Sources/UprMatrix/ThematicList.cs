using Placard.Record.FollowUp;

namespace Placard.Sources.UprMatrix;

/// <summary>A thematic list of the recommendations that one state received in one review, as the Office of the High Commissioner gives it
/// out.</summary>
/// <param name="State">The state under review.</param>
/// <param name="Cycle">The cycle; null where the list does not say.</param>
/// <param name="Session">The session of the working group; null where the list does not say.</param>
/// <param name="Recommendations">The recommendations, in the order of the list.</param>
public sealed record ThematicList(StateCode State, int? Cycle, int? Session, IReadOnlyList<Recommendation> Recommendations);

/// <summary>A list that cannot be read; the message is the sentence that says why.</summary>
public sealed class ThematicListException : Exception
{
    internal ThematicListException(string sentence)
        : base(sentence) { }
}
