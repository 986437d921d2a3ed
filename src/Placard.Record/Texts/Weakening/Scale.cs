namespace Placard.Record.Texts.Weakening;

/// <summary>What a verb does, so far as one such verb is stronger than another.</summary>
public enum Scale
{
    /// <summary>Asks something of others, or decides it.</summary>
    Ask,

    /// <summary>Blames or worries.</summary>
    Blame,

    /// <summary>Receives or supports.</summary>
    Esteem,

    /// <summary>Takes a stand on a principle or an earlier text.</summary>
    Stance,

    /// <summary>Says within a sentence whether something is a duty: <c>shall</c>, <c>should</c>, <c>may</c>.</summary>
    Modal,

    /// <summary>Says within a sentence what is to be done: <c>ensure</c>, <c>promote</c>, <c>consider</c>.</summary>
    Duty,
}

/// <summary>A rung of the ladder.</summary>
/// <param name="Expression">The verb or phrase, in its plain form.</param>
/// <param name="Scale">The scale.</param>
/// <param name="Height">1 is the weakest.</param>
/// <param name="Note">Why it stands there.</param>
public sealed record Rung(string Expression, Scale Scale, int Height, string Note);
