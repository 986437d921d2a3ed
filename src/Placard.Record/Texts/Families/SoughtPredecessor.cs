namespace Placard.Record.Texts.Families;

/// <summary>A text whose predecessor is sought.</summary>
/// <param name="Words">Its words, as <see cref="PredecessorFinder.SharedWith"/> wants them.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Cited">What it names.</param>
/// <param name="Body">The body it is before; null where it does not say.</param>
/// <param name="Date">Its day: the predecessor is earlier; the default where not known.</param>
public sealed record SoughtPredecessor(int[] Words, string Title, IReadOnlyList<CitedText> Cited, Body? Body, PartialDate Date);

/// <summary>What could be told of a text's predecessor: the text of the corpus, or a text that is not in it, or neither.</summary>
/// <param name="Held">The document of the corpus; null where the predecessor is not in it, or not known.</param>
/// <param name="NotHeld">The predecessor whose words the corpus has not got; null otherwise.</param>
/// <param name="Likeliest">Where nothing is told with confidence, or where the words are not held: the nearest texts of the corpus, at most
/// three, likeliest first.</param>
/// <param name="Family">The relatives near enough to be of one family, nearest first.</param>
/// <param name="Relatives">The nearest relatives, nearest first, however far.</param>
public sealed record PredecessorAnswer(
    RelatedText? Held,
    DecidedText? NotHeld,
    IReadOnlyList<RelatedText> Likeliest,
    IReadOnlyList<RelatedText> Family,
    IReadOnlyList<RelatedText> Relatives
)
{
    /// <summary>Whether neither is known.</summary>
    public bool IsUnknown => Held is null && NotHeld is null;

    /// <summary>Resolutions of the body that the text names, of sessions after that of the one found, of which nothing is known: one of
    /// them
    /// may be the predecessor.</summary>
    public IReadOnlyList<DocumentSymbol> LaterUnknown { get; init; } = [];
}
