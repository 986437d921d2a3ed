namespace Placard.Record.Documents;

/// <summary>What kind of document a symbol announces.</summary>
public enum DocumentForm
{
    /// <summary>A report, letter, list or anything else that the symbol does not name.</summary>
    Other,

    /// <summary>A resolution (<c>RES</c>).</summary>
    Resolution,

    /// <summary>A decision (<c>DEC</c>).</summary>
    Decision,

    /// <summary>A statement by the President (<c>PRST</c>).</summary>
    PresidentialStatement,

    /// <summary>A document of limited distribution, in nearly every case a draft or an amendment (<c>L.</c>).</summary>
    LimitedDraft,

    /// <summary>The verbatim or summary record of a meeting (<c>PV.</c>, <c>SR.</c>).</summary>
    MeetingRecord,
}
