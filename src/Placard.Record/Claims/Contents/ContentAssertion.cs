namespace Placard.Record.Claims.Contents;

/// <summary>Something that a sentence says of the words of a text.</summary>
public abstract record ContentAssertion
{
    /// <summary>What it is, as a reader of the claim sees it: <c>extend: mandate rapporteur special; 1 year</c>.</summary>
    public abstract string InWords { get; }
}

/// <summary>The text does something: it requests, extends, establishes, condemns.</summary>
/// <param name="Act">What it does.</param>
/// <param name="Addressee">Whom it asks; empty where the sentence does not say, or where nobody is asked.</param>
/// <param name="Object">All that the paragraph must name.</param>
/// <param name="Written">The object as written.</param>
public sealed record ActAssertion(TextAct Act, ContentKeys Addressee, ContentKeys Object, string Written) : ContentAssertion
{
    /// <summary>The number of the paragraph that is said to do it; 0 where none is named.</summary>
    public int Paragraph { get; init; }

    /// <inheritdoc/>
    public override string InWords => $"{Act.Word}: {Object}{(Paragraph > 0 ? $"; paragraph {Paragraph}" : "")}";
}

/// <summary>The text has these words, or lacks them.</summary>
/// <param name="Phrase">The words, as quoted.</param>
/// <param name="IsDenied">Whether the text is said to lack them.</param>
/// <param name="Paragraph">The operative paragraph that is said to have them; 0 where none is named.</param>
public sealed record QuotedAssertion(string Phrase, bool IsDenied, int Paragraph = 0) : ContentAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{(IsDenied ? "without" : "with")} “{Phrase}”{(Paragraph > 0 ? $"; paragraph {Paragraph}" : "")}";
}

/// <summary>The text does not mention something.</summary>
/// <param name="Object">What it does not mention.</param>
/// <param name="Written">The same as written.</param>
public sealed record LacksAssertion(ContentKeys Object, string Written) : ContentAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"does not mention {Object}";
}

/// <summary>The text lacks a role, a definition or the like: whether it does is for a reader to judge.</summary>
/// <param name="Object">What else the sentence names.</param>
/// <param name="Written">The words.</param>
public sealed record JudgedContentAssertion(ContentKeys Object, string Written) : ContentAssertion
{
    /// <inheritdoc/>
    public override string InWords => Written;
}

/// <summary>The text is about something.</summary>
/// <param name="Object">What it is about.</param>
/// <param name="Written">The same as written.</param>
public sealed record SubjectAssertion(ContentKeys Object, string Written) : ContentAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"about {Object}";
}
