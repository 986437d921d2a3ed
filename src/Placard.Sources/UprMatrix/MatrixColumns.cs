namespace Placard.Sources.UprMatrix;

/// <summary>Which column of a list holds what, by its heading. Those for comments are not read.</summary>
/// <param name="Text">Recommendation.</param>
/// <param name="Position">The answer of the state.</param>
/// <param name="Themes">Themes and groups of persons.</param>
/// <param name="Goals">Sustainable Development Goals; null where they stand among the themes.</param>
internal sealed record MatrixColumns(int Text, int Position, int Themes, int? Goals)
{
    /// <summary>The columns of a row of headings; null for any other row.</summary>
    public static MatrixColumns? Of(IReadOnlyList<List<string>> row)
    {
        var headings = row.Select(cell => string.Join(' ', cell)).ToList();
        var (text, position, themes, goals) = (
            Find("Recommendation"),
            Find("Position"),
            Find("Full list of themes"),
            Find("Relevant SDGs")
        );
        if (themes < 0)
            themes = Find("Human rights themes");
        return text < 0 || position < 0 || themes < 0 ? null : new(text, position, themes, goals < 0 ? null : goals);

        int Find(string beginning) => headings.FindIndex(h => h.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a row has all that is read of it.</summary>
    public bool Fit(IReadOnlyList<List<string>> row) => row.Count > Math.Max(Text, Math.Max(Position, Themes));
}
