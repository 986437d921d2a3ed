using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>How it is known that a resolution renewed a mandate.</summary>
public enum RenewalEvidence
{
    /// <summary>No renewal is known.</summary>
    None,

    /// <summary>Its text says so.</summary>
    Text,

    /// <summary>A report of the session says so.</summary>
    Report,

    /// <summary>Only its title is of the mandate; not confirmed.</summary>
    Title,
}

/// <summary>A mandate of the special procedures of the Human Rights Council: who created it, who last renewed it, who holds it.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record Mandate(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The short name of addresses: <c>torture</c>, <c>afghanistan</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The subject, or the country or territory.</summary>
    public required string Title { get; init; }

    /// <summary>Who carries it out.</summary>
    public required MandateForm Form { get; init; }

    /// <summary>The country or territory of a country mandate; the default for a thematic one.</summary>
    public StateCode Country { get; init; }

    /// <summary>The resolution or decision that created it.</summary>
    public DocumentSymbol Created { get; init; }

    /// <summary>The year of that.</summary>
    public int CreatedYear { get; init; }

    /// <summary>The latest resolution known to have renewed it; the default for none.</summary>
    public DocumentSymbol Renewed { get; init; }

    /// <summary>The day of its adoption.</summary>
    public PartialDate RenewedOn { get; init; }

    /// <summary>How it was adopted: <c>29-10-8</c> or <c>without a vote</c>; empty where not known.</summary>
    public string RenewalVote { get; init; } = "";

    /// <summary>How that renewal is known.</summary>
    public RenewalEvidence RenewalEvidence { get; init; }

    /// <summary>How many hold it: one, or five in a Working Group.</summary>
    public int Members { get; init; }

    /// <summary>The latest holder known; empty where none is, and for Working Groups.</summary>
    public string Holder { get; init; } = "";

    /// <summary>Since when; the default where not confirmed.</summary>
    public PartialDate Since { get; init; }

    /// <summary>Whether the holder was read on a page that can be cited.</summary>
    public bool IsHolderConfirmed { get; init; }

    /// <summary>The page that names the holder; empty where none does.</summary>
    public string HolderSource { get; init; } = "";

    /// <summary>The page of the latest renewal; empty where none is known.</summary>
    public string RenewalSource { get; init; } = "";

    /// <summary>What should be known of it; empty for most.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether it is about a subject, and not about one country or territory.</summary>
    public bool IsThematic => !Country.IsKnown;

    /// <summary>Who carries it out and on what, for lists: <c>Special Rapporteur: right to food</c>.</summary>
    public string FullTitle => $"{Form.ToWord()}: {Title}";
}

/// <summary>The words of a <see cref="RenewalEvidence"/>.</summary>
public static class RenewalEvidenceWords
{
    private static readonly string[] Words = ["", "text", "report", "title"];

    /// <summary>The word of JSON and CSV: <c>text</c>, <c>report</c>, <c>title</c>; empty for none.</summary>
    public static string ToWord(this RenewalEvidence evidence) => Words[(int)evidence];

    /// <summary>Reads what <see cref="ToWord"/> gave.</summary>
    /// <exception cref="FormatException">It is another word.</exception>
    public static RenewalEvidence Parse(string word) => WordOf.Parse<RenewalEvidence>(word, Words, "evidence of a renewal");
}
