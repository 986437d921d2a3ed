namespace Placard.Sources.Drafts;

/// <summary>In what form a draft comes.</summary>
public enum DraftKind
{
    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>AKN4UN: the United Nations' own markup.</summary>
    Akn4Un,
}
