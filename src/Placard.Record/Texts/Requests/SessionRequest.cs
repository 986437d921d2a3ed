namespace Placard.Record.Texts.Requests;

/// <summary>What a text asks for at a session.</summary>
public enum RequestKind
{
    /// <summary>That the matter is taken up again.</summary>
    Consideration,

    /// <summary>A panel, a dialogue, a debate or a meeting.</summary>
    Discussion,

    /// <summary>A report, an update, a study or a briefing.</summary>
    Report,

    /// <summary>Anything else that is to happen by then.</summary>
    Other,
}

/// <summary>A place where a paragraph names a session of a body at which something is to happen.</summary>
/// <param name="Body">The body whose session it is.</param>
/// <param name="Session">The number of the session.</param>
/// <param name="Kind">What is asked for, by the words around.</param>
/// <param name="At">Where the words that name the session begin in the paragraph, in letters.</param>
/// <param name="Length">How many letters they have.</param>
public readonly record struct SessionRequest(Body Body, int Session, RequestKind Kind, int At, int Length);
