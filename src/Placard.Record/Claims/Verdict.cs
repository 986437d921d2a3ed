namespace Placard.Record.Claims;

/// <summary>What the record says to a claim.</summary>
public enum VerdictKind
{
    /// <summary>The record bears it out.</summary>
    Supported,

    /// <summary>The record says otherwise.</summary>
    Contradicted,

    /// <summary>The record bears out a part of it, or bears it out in another sense than the words have.</summary>
    Partly,

    /// <summary>Sources of the record differ, and one of them bears it out.</summary>
    Conflicting,

    /// <summary>The record cannot tell.</summary>
    NotCheckable,
}

/// <summary>Why the record cannot tell.</summary>
public enum NotCheckableReason
{
    /// <summary>It can.</summary>
    None,

    /// <summary>It is a judgement: what is narrow or strong, every reader judges.</summary>
    Opinion,

    /// <summary>It is a question of law.</summary>
    Law,

    /// <summary>The record has nothing of the kind, or nothing of that time.</summary>
    NotHeld,

    /// <summary>It names no number, day or text that could be held against the record.</summary>
    TooVague,

    /// <summary>It can mean several things, and what the record says differs between them.</summary>
    Unclear,
}

/// <summary>One thing that the record has on a claim.</summary>
/// <param name="Cites">What a reader cites: a symbol with its paragraph or ballot, or the row of a register.</param>
/// <param name="Says">What it says, in a few words.</param>
/// <param name="Address">The address of its page within the site, beginning with a stroke; empty where it has none.</param>
/// <param name="Date">Its day; the default where it has none.</param>
/// <param name="Source">The sources it rests on.</param>
/// <param name="Status">How far it can be trusted, in the words of the record; empty where the record does not say.</param>
public sealed record Evidence(string Cites, string Says, string Address, PartialDate Date, string Source, string Status)
{
    /// <summary>Whether it is later than the document, which therefore could not know it.</summary>
    public bool IsLater { get; init; }
}

/// <summary>What the record says to a claim, and by what.</summary>
/// <param name="Kind">The verdict.</param>
/// <param name="Says">What the record does say, in one sentence that stands alone.</param>
/// <param name="Evidence">What it rests on; empty only where nothing is held.</param>
public sealed record Verdict(VerdictKind Kind, string Says, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Why the record cannot tell; none for every other verdict.</summary>
    public NotCheckableReason Reason { get; init; }

    /// <summary>What the record was asked, as a reader can ask it again: an address of the site; empty where no page shows it.</summary>
    public string Query { get; init; } = "";

    /// <summary>The record cannot tell.</summary>
    public static Verdict NotCheckable(NotCheckableReason reason, string says, params IReadOnlyList<Evidence> evidence) =>
        new(VerdictKind.NotCheckable, says, evidence) { Reason = reason };
}

/// <summary>The words of verdicts, the same on pages, in JSON, CSV and commands.</summary>
public static class VerdictWords
{
    /// <summary>The word of a verdict: <c>not checkable</c>.</summary>
    public static string ToWord(this VerdictKind kind) =>
        kind switch
        {
            VerdictKind.Supported => "supported",
            VerdictKind.Contradicted => "contradicted",
            VerdictKind.Partly => "partly",
            VerdictKind.Conflicting => "conflicting",
            _ => "not checkable",
        };

    /// <summary>The word of a reason: <c>not held</c>; empty for none.</summary>
    public static string ToWord(this NotCheckableReason reason) =>
        reason switch
        {
            NotCheckableReason.Opinion => "opinion",
            NotCheckableReason.Law => "law",
            NotCheckableReason.NotHeld => "not held",
            NotCheckableReason.TooVague => "too vague",
            NotCheckableReason.Unclear => "unclear",
            _ => "",
        };
}
