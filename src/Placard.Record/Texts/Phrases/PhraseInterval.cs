namespace Placard.Record.Texts.Phrases;

/// <summary>All uses of a phrase in a corpus. The default value is none.</summary>
/// <param name="From">Where in the order of all places they begin.</param>
/// <param name="To">Where they end.</param>
public readonly record struct PhraseInterval(int From, int To)
{
    /// <summary>How many uses there are.</summary>
    public int Count => To - From;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => To <= From;
}

/// <summary>One use of a phrase.</summary>
/// <param name="Document">The document, counted from 0 in the order of the corpus, which is that of date.</param>
/// <param name="Passage">The passage, counted from 0 through the whole corpus.</param>
/// <param name="Word">How many words of the passage are before it.</param>
public readonly record struct PhraseUse(int Document, int Passage, int Word);

/// <summary>The longest phrase of a corpus that begins at a word of a draft.</summary>
/// <param name="Start">The word of the draft, counted from 0.</param>
/// <param name="Length">How many words it has; 0 where the corpus has not got even the one.</param>
/// <param name="Uses">All its uses; where documents were left out of the search, theirs are among them.</param>
public readonly record struct PhraseMatch(int Start, int Length, PhraseInterval Uses)
{
    /// <summary>The word after its last.</summary>
    public int End => Start + Length;
}
