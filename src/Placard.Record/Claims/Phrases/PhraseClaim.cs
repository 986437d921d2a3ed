using Placard.Record.Claims.Counts;

namespace Placard.Record.Claims.Phrases;

/// <summary>A claim about where a phrase was used first, or how far it spread.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Window">Of which body and time.</param>
/// <param name="Assertion">What is said.</param>
public sealed record PhraseClaim(MarkedSentence Sentence, TextSpan Words, CountWindow Window, PhraseAssertion Assertion)
    : Claim(ClaimKind.Phrase, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new("phrase", Assertion.InWords), .. Window.Read];
}

/// <summary>Something that a sentence says of a phrase.</summary>
/// <param name="Phrase">The phrase as quoted.</param>
public abstract record PhraseAssertion(string Phrase)
{
    /// <summary>What it is, as a reader of the claim sees it: <c>“win-win”, first use</c>.</summary>
    public abstract string InWords { get; }
}

/// <summary>Where it was used first.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Symbols">What the text can be that had it first; empty where none is named.</param>
public sealed record FirstUse(string Phrase, IReadOnlyList<DocumentSymbol> Symbols) : PhraseAssertion(Phrase)
{
    /// <inheritdoc/>
    public override string InWords => $"“{Phrase}”, first use{(Symbols.Count == 0 ? "" : $" in {Symbols[0]}")}";
}

/// <summary>No text has it.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="IsBefore">Whether that is said of the time before the one named.</param>
public sealed record NeverUsed(string Phrase, bool IsBefore) : PhraseAssertion(Phrase)
{
    /// <inheritdoc/>
    public override string InWords => $"“{Phrase}”, never used{(IsBefore ? " before" : "")}";
}

/// <summary>How many texts have it.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Number">How many.</param>
public sealed record PhraseSpread(string Phrase, Quantity Number) : PhraseAssertion(Phrase)
{
    /// <inheritdoc/>
    public override string InWords => $"“{Phrase}” in {Number} texts";
}

/// <summary>Somebody is said to have thought of it.</summary>
/// <param name="Phrase">The phrase.</param>
public sealed record CoinedPhrase(string Phrase) : PhraseAssertion(Phrase)
{
    /// <inheritdoc/>
    public override string InWords => $"“{Phrase}”, who thought of it";
}
