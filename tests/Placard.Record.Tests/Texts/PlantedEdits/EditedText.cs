using Placard.Record.Texts.Weakening;

namespace Placard.Testing.PlantedEdits;

/// <summary>An edit that was planted, and what it does.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Direction">Whether it weakens or strengthens; null for one that does neither.</param>
/// <param name="Old">Where it stood.</param>
/// <param name="New">Where it stands.</param>
internal sealed record PlantedEdit(
    string Name,
    Direction? Direction,
    IReadOnlyList<ParagraphAddress> Old,
    IReadOnlyList<ParagraphAddress> New
);

/// <summary>A text, what planted edits made of it, and the truth about them.</summary>
/// <param name="Old">The text as it was, its body only.</param>
/// <param name="New">The text edited.</param>
/// <param name="Edits">Every edit.</param>
/// <param name="Links">Which paragraphs of the two belong together: one link for each old and new paragraph that share words by
/// descent.</param>
internal sealed record EditedText(
    StructuredText Old,
    StructuredText New,
    IReadOnlyList<PlantedEdit> Edits,
    IReadOnlySet<(ParagraphAddress Old, ParagraphAddress New)> Links
);
