namespace Placard.Rooms.Briefs;

/// <summary>One or two pages about a state, a text or a session, in sentences that rules made, each with its sources.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lead">What to know first, in one or two sentences.</param>
/// <param name="Sections">The sections, in the order in which they are read; none is empty.</param>
/// <param name="LeftOut">What did not fit, each with the page that has it; empty where all of it is here.</param>
/// <param name="Address">The page of the site that the brief is of.</param>
/// <param name="Edition">What it was made from.</param>
public sealed record Brief(
    string Title,
    string Lead,
    IReadOnlyList<BriefSection> Sections,
    IReadOnlyList<BriefSource> LeftOut,
    string Address,
    BriefEdition Edition
)
{
    /// <summary>The sources in the order in which sentences first name them: the numbers of the footnotes are the places in this
    /// list.</summary>
    public IReadOnlyList<BriefSource> Sources => [.. Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Sources).Distinct()];
}

/// <summary>Sentences under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Sentences">What it says; each stands for itself.</param>
public sealed record BriefSection(string Heading, IReadOnlyList<BriefSentence> Sentences);

/// <summary>One thing that is said, in one or more sentences that end with a full stop or a question mark.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">Where to check them; never empty.</param>
public sealed record BriefSentence(string Text, IReadOnlyList<BriefSource> Sources);

/// <summary>Where a sentence can be checked.</summary>
/// <param name="Text">What is found there.</param>
/// <param name="Address">The address on the site, from the root.</param>
public sealed record BriefSource(string Text, string Address);

/// <summary>The edition that a brief was made from.</summary>
/// <param name="Day">The day of its newest source.</param>
/// <param name="Hash">Its content hash.</param>
public sealed record BriefEdition(PartialDate Day, string Hash);
