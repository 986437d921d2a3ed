namespace Placard.Record.Money;

/// <summary>The title of a draft resolution within the catalogue's title of a statement of its cost.</summary>
internal static class ImplicationTitle
{
    private const string Statement = "programme budget implications of draft";

    /// <summary>What stands before the words about the statement: <c>Rights of the child</c>; empty where they are all there is.</summary>
    public static string Of(string title)
    {
        var at = title.IndexOf(Statement, StringComparison.OrdinalIgnoreCase);
        return (at < 0 ? title : title[..at]).Replace(" :#", ": ", StringComparison.Ordinal).Trim(' ', ':', '#', '/', ';');
    }
}
