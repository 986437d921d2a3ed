namespace Placard.Record.FollowUp;

/// <summary>What the state under review answered to a recommendation.</summary>
public enum Response
{
    /// <summary>The source does not say, or the mechanism asks for no answer.</summary>
    NotKnown,

    /// <summary>The recommendation enjoys the state's support.</summary>
    Accepted,

    /// <summary>The state took note of it, and no more.</summary>
    Noted,

    /// <summary>Something else; the state's or the source's own words are kept beside it.</summary>
    Other,
}

/// <summary>The words of a <see cref="Response"/>, and how sources write it.</summary>
public static class ResponseWords
{
    private static readonly (Response Response, string Word, string[] Written)[] Words =
    [
        (Response.Accepted, "accepted", ["accepted", "supported", "enjoys the support", "support"]),
        (Response.Noted, "noted", ["noted"]),
        (Response.Other, "other", []),
        (Response.NotKnown, "not known", [""]),
    ];

    /// <summary>The words, in the order of lists.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Select(w => w.Word)];

    /// <summary>The word of pages, tables and JSON.</summary>
    public static string ToWord(this Response response) => Array.Find(Words, w => w.Response == response).Word;

    /// <summary>Reads a word that <see cref="ToWord"/> gave.</summary>
    public static bool TryParse(string? word, out Response response)
    {
        response = Array.Find(Words, w => w.Word == word).Response;
        return Words.Any(w => w.Word == word);
    }

    /// <summary>What a source's words for a response mean: <c>Supported</c> and <c>Accepted</c> are one, words that are neither that nor
    /// <c>Noted</c> are <see cref="Response.Other"/>.</summary>
    public static Response Of(string written)
    {
        var wanted = written.Trim();
        foreach (var (response, _, forms) in Words)
        {
            if (forms.Contains(wanted, StringComparer.OrdinalIgnoreCase))
                return response;
        }
        return Response.Other;
    }
}
