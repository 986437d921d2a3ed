namespace Placard.Record.Texts.Recognition;

/// <summary>A draft as it was recognised: its structure, what its cover says, and what a reader should know of how it was read.</summary>
/// <param name="Text">The structure.</param>
/// <param name="Cover">What stands above the title.</param>
public sealed record RecognisedDraft(StructuredText Text, DraftCover Cover)
{
    /// <summary>What a reader should know, each a sentence: that changes were taken as accepted, that a footnote has no call.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>What the cover of a draft says above its title, as printed; empty where it says nothing.</summary>
public sealed record DraftCover
{
    /// <summary>The session: <c>Sixty-second session</c>.</summary>
    public string Session { get; init; } = "";

    /// <summary>The agenda item, number and name: <c>Agenda item 3</c>.</summary>
    public string AgendaItem { get; init; } = "";

    /// <summary>Who submits it: names as printed before <c>draft resolution</c>, or the sentence that says who did.</summary>
    public string Sponsors { get; init; } = "";
}
