namespace Placard.Sources.UnXml;

/// <summary>The subjects under which the library filed a document.</summary>
/// <remarks>
/// Labels of the UNBIS Thesaurus are in capitals. The same dictionary is also claimed by the machine that tags texts with the
/// Sustainable Development Goals, in small letters (<c>civil_society</c> on nearly every text); those are no librarian's and are left out.
/// </remarks>
internal static class ActTopics
{
    /// <summary>The subjects among labels and their dictionaries, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<(string Label, string Dictionary)> keywords) =>
        [
            .. keywords
                .Where(k => k.Dictionary.StartsWith("UNBIS", StringComparison.Ordinal) && !k.Label.Any(char.IsLower))
                .Select(k => DisplayText.Joined(k.Label.Replace('_', ' ')))
                .Where(label => label.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
