namespace Placard.Sources.StateNames;

/// <summary>A name as the terminology database prints it, brought into the form for reading.</summary>
internal static class ShortName
{
    // It sets the article that the name takes in a sentence behind it: “Gambia (the)”, “Albanie (l')”.
    private static readonly string[] Articles = ["(the)", "(l')", "(l’)", "(le)", "(la)", "(les)", "(el)", "(los)", "(las)"];

    /// <summary>The name without footnote marks and article.</summary>
    public static string Of(string printed)
    {
        var name = printed.Trim().TrimEnd('*').TrimEnd();
        foreach (var article in Articles)
        {
            if (name.EndsWith(article, StringComparison.OrdinalIgnoreCase))
                return name[..^article.Length].TrimEnd();
        }
        return name;
    }

    /// <summary>Whether this is no name but the text of a footnote, or nothing.</summary>
    public static bool IsFootnote(string printed) => string.IsNullOrWhiteSpace(printed) || printed.TrimStart().StartsWith('*');
}
