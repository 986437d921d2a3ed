namespace Placard.Edition.Phrases;

/// <summary>What the passages of a corpus are. What bodies agreed is never counted together with what states said, nor with
/// footnotes.</summary>
public enum PhraseCorpusKind
{
    /// <summary>Titles and paragraphs of texts, without the formula at the beginning and the lines at the end.</summary>
    Texts,

    /// <summary>Footnotes of texts.</summary>
    Footnotes,

    /// <summary>Speeches in the General Debate.</summary>
    Speeches,

    /// <summary>What states said in meetings, from automatic transcripts.</summary>
    Voices,
}
