namespace Placard.Record.Claims.Contents;

/// <summary>Something that resolutions do, with the words that documents and resolutions have for it.</summary>
/// <param name="Word">The word for it.</param>
/// <param name="Starts">The starts of the words by which documents say it.</param>
/// <param name="Verbs">The starts of the words by which resolutions do it.</param>
/// <param name="Leads">Whether a clause of a resolution must begin with the verb; else it may follow “Decides to”.</param>
public sealed record TextAct(string Word, IReadOnlyList<string> Starts, IReadOnlyList<string> Verbs, bool Leads)
{
    /// <summary>The resolution asks somebody to do something.</summary>
    public static readonly TextAct Request = new("request", ["request", "task", "mandated"], ["request", "mandat"], Leads: true);

    /// <summary>The resolution sets up something.</summary>
    public static readonly TextAct Establish = new(
        "establish",
        ["establish", "creat", "set", "appoint", "launch"],
        ["establish", "creat", "set", "appoint", "launch"],
        Leads: false
    );

    /// <summary>The resolution lets something go on.</summary>
    public static readonly TextAct Extend = new(
        "extend",
        ["exten", "renew", "prolong"],
        ["exten", "renew", "prolong", "continu"],
        Leads: false
    );

    /// <summary>Every act.</summary>
    public static IReadOnlyList<TextAct> All { get; } =
    [
        Request,
        new("ask", ["ask"], ["request", "invite", "ask"], Leads: true),
        Establish,
        Extend,
        new("call upon", ["call", "urg"], ["call", "urge", "request", "demand", "appeal", "exhort", "reiterat"], Leads: true),
        new("demand", ["demand"], ["demand"], Leads: true),
        new("invite", ["invit"], ["invit"], Leads: true),
        new("encourage", ["encourag"], ["encourag"], Leads: true),
        new("condemn", ["condemn"], ["condemn"], Leads: true),
        new("deplore", ["deplor"], ["deplor"], Leads: true),
        new("welcome", ["welcom"], ["welcom"], Leads: true),
        new("reaffirm", ["reaffirm"], ["reaffirm"], Leads: true),
        new("recognise", ["recogni"], ["recogni"], Leads: true),
    ];

    /// <summary>Whether the resolution asks somebody.</summary>
    public bool Asks => Word is "request" or "ask" or "call upon" or "invite" or "encourage" or "demand";

    /// <summary>The act that a word of a document means; null for none.</summary>
    public static TextAct? Of(string said) =>
        All.FirstOrDefault(act => act.Starts.Any(start => said.StartsWith(start, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a word of a resolution does it.</summary>
    public bool IsDoneBy(string word) => Verbs.Any(verb => word.StartsWith(verb, StringComparison.OrdinalIgnoreCase));
}
