namespace Placard.Rooms.Briefs;

/// <summary>One or two pages about a state, a text or a session, in sentences that rules made, each with its sources.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lead">What to know first, in one or two sentences.</param>
/// <param name="Sections">The sections, in the order in which they are read; none is empty.</param>
/// <param name="LeftOut">What did not fit, each with the page that has it; empty where all of it is here.</param>
/// <param name="Address">The address of the brief on the site, from the root.</param>
/// <param name="Making">When and from what it was made.</param>
public sealed record Brief(
    string Title,
    string Lead,
    IReadOnlyList<BriefSection> Sections,
    IReadOnlyList<BriefSource> LeftOut,
    string Address,
    BriefMaking Making
)
{
    /// <summary>The vote on which it is, where promises can be counted for votes like it; the default for any other.</summary>
    public VoteAddress Counted { get; init; }

    /// <summary>The sources in the order in which sentences first name them: the number of a footnote is its place in this list, from
    /// 1.</summary>
    public IReadOnlyList<BriefSource> Sources { get; } = [.. Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Sources).Distinct()];

    /// <summary>The number of a source's footnote.</summary>
    public int NumberOf(BriefSource source) => Sources.Index().First(s => s.Item == source).Index + 1;

    /// <summary>What did not fit, in one sentence; empty where all of it is here.</summary>
    public string LeftOutInWords => LeftOut.Count == 0 ? "" : $"Left out for length: {Lists.And([.. LeftOut.Select(l => l.Text)])}.";
}

/// <summary>Sentences under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Sentences">What it says; each stands for itself.</param>
public sealed record BriefSection(string Heading, IReadOnlyList<BriefSentence> Sentences);

/// <summary>One thing that is said, in one or more sentences that end with a full stop or a question mark.</summary>
/// <param name="Text">The words.</param>
/// <param name="Sources">Where to check them; never empty.</param>
public sealed record BriefSentence(string Text, IReadOnlyList<BriefSource> Sources)
{
    /// <summary>How many words it has.</summary>
    public int Words => Text.Count(char.IsWhiteSpace) + 1;
}

/// <summary>Where a sentence can be checked.</summary>
/// <param name="Text">What is found there.</param>
/// <param name="Address">The address on the site, from the root.</param>
/// <param name="Document">The document of the United Nations that says it, for who reads on paper; the default where there is none.</param>
public sealed record BriefSource(string Text, string Address, DocumentSymbol Document = default);

/// <summary>When and from what a brief was made.</summary>
/// <param name="On">The day it was made.</param>
/// <param name="AsOf">The day of the latest vote of the edition.</param>
/// <param name="Edition">The beginning of the hash of the edition.</param>
public sealed record BriefMaking(DateOnly On, PartialDate AsOf, string Edition)
{
    /// <summary>The line below the title.</summary>
    public string InWords =>
        $"Made on {On.InWords()} from edition {Edition}"
        + (AsOf.IsKnown ? $", whose votes go to {AsOf.InWords()}" : "")
        + ", by written rules, without a language model. What is not in that edition is not known here.";
}
