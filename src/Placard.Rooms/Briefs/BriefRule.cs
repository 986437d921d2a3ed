namespace Placard.Rooms.Briefs;

/// <summary>One rule by which sentences of a brief are made. The manual lists all of them, with what each says.</summary>
/// <typeparam name="T">What is known of the subject.</typeparam>
/// <param name="Name">Its name in the manual: <c>state-nearest</c>.</param>
/// <param name="Heading">The section that its sentences stand in.</param>
/// <param name="Rank">When room is short: 1 before 2 before 3.</param>
/// <param name="Says">What it says and from how much on, in a sentence for the manual.</param>
/// <param name="Write">Says it; nothing where the record has too little.</param>
internal sealed record BriefRule<T>(string Name, string Heading, int Rank, string Says, Func<T, Said> Write);

/// <summary>What a rule says of one subject.</summary>
/// <param name="Sentences">The sentences, the weightiest first.</param>
internal sealed record Said(IReadOnlyList<BriefSentence> Sentences)
{
    public static readonly Said Nothing = new([]);

    /// <summary>How many things there are to be said; more than sentences where most are only counted.</summary>
    public int Of { get; init; } = Sentences.Count;

    /// <summary>What those things are called where some are left out: <c>question</c>.</summary>
    public string One { get; init; } = "";

    public string Many
    {
        get => field ?? One + "s";
        init;
    }

    /// <summary>The page that has all of them.</summary>
    public string Address { get; init; } = "";

    /// <summary>One sentence.</summary>
    public static Said That(string text, params IReadOnlyList<BriefSource> sources) => new([new BriefSentence(text, sources)]);
}

/// <summary>A rule as the manual lists it.</summary>
internal sealed record ListedRule(string Name, string Heading, int Rank, string Says)
{
    public static ListedRule Of<T>(BriefRule<T> rule) => new(rule.Name, rule.Heading, rule.Rank, rule.Says);
}
