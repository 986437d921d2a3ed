namespace Placard.Record.Texts.Phrases;

/// <summary>What a phrase index is made of, as a file holds it.</summary>
public sealed record PhraseArrays
{
    /// <summary>The words of the vocabulary, in order, one after the other.</summary>
    public required ReadOnlyMemory<char> Letters { get; init; }

    /// <summary>0, then where each word of the vocabulary ends in <see cref="Letters"/>.</summary>
    public required ReadOnlyMemory<int> WordEnds { get; init; }

    /// <summary>The corpus, passage by passage: the numbers of its words, and a 0 after each passage.</summary>
    public required ReadOnlyMemory<int> Tokens { get; init; }

    /// <summary>The places in <see cref="Tokens"/>, in the order of what follows there.</summary>
    public required ReadOnlyMemory<int> Suffixes { get; init; }

    /// <summary>For each number from 0, where in <see cref="Suffixes"/> the places of it begin; last their end.</summary>
    public required ReadOnlyMemory<int> WordSuffixes { get; init; }

    /// <summary>The smallest of stretches of <see cref="Suffixes"/>.</summary>
    public required ReadOnlyMemory<int> Earliest { get; init; }

    /// <summary>The greatest of stretches of <see cref="Suffixes"/>.</summary>
    public required ReadOnlyMemory<int> Latest { get; init; }

    /// <summary>Where in <see cref="Tokens"/> each passage begins; last the end.</summary>
    public required ReadOnlyMemory<int> PassageStarts { get; init; }

    /// <summary>The document of each passage; they follow one another.</summary>
    public required ReadOnlyMemory<int> PassageDocuments { get; init; }

    /// <summary>Where in the passages each document begins; last the end.</summary>
    public required ReadOnlyMemory<int> DocumentPassages { get; init; }

    /// <summary>Says what is wrong, if the lengths do not fit together; null if they do.</summary>
    public string? Misfit() =>
        WordEnds.Length == 0 || WordEnds.Span[^1] != Letters.Length ? "the vocabulary"
        : Suffixes.Length != Tokens.Length ? "the order of the places"
        : WordSuffixes.Length != WordEnds.Length + 1 || WordSuffixes.Span[^1] != Tokens.Length ? "the places of the words"
        : PassageStarts.Length != PassageDocuments.Length + 1 || PassageStarts.Span[^1] != Tokens.Length ? "the passages"
        : DocumentPassages.Length == 0 || DocumentPassages.Span[^1] != PassageDocuments.Length ? "the documents"
        : Earliest.Length != Latest.Length ? "the earliest and latest places"
        : null;
}
