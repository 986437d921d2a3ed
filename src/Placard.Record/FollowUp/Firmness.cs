using Placard.Record.Tables;
using Placard.Record.Texts.Tokens;
using Placard.Record.Texts.Weakening;

namespace Placard.Record.FollowUp;

/// <summary>How much a recommendation asks of the state, from the verb it begins with.</summary>
/// <remarks>The five categories are those of E. R. McMahon, <i>The Universal Periodic Review: A Work in Progress</i> (2012), which UPR
/// Info gives its recommendations by hand. See <c>docs/measures/firmness.md</c>.</remarks>
public enum Firmness
{
    /// <summary>No verb that the tables know.</summary>
    NotKnown,

    /// <summary>To share, to ask for help: next to nothing.</summary>
    Minimal,

    /// <summary>To go on with what is done already.</summary>
    Continuing,

    /// <summary>To think about it.</summary>
    Considering,

    /// <summary>To act, in a way that is left open.</summary>
    General,

    /// <summary>To do one definite thing.</summary>
    Specific,
}

/// <summary>Reads the <see cref="Firmness"/> of a recommendation, and has its words.</summary>
public static class FirmnessReader
{
    private const int MostBefore = 12;
    private const int Consider = 1;

    private static readonly Dictionary<string, Firmness> Verbs = EmbeddedTable
        .Rows(typeof(Firmness), "firmness.csv")
        .SelectMany(r => FormsOf(r[0]).Select(form => (form, Firmness: Enum.Parse<Firmness>(r[1], ignoreCase: true))))
        .DistinctBy(f => f.form)
        .ToDictionary(f => f.form, f => f.Firmness, StringComparer.Ordinal);

    /// <summary>The words, in the order of the categories.</summary>
    public static IReadOnlyList<string> All { get; } = ["not known", "minimal", "continuing", "considering", "general", "specific"];

    /// <summary>The word of pages, tables and JSON.</summary>
    public static string ToWord(this Firmness firmness) => All[(int)firmness];

    /// <summary>Whether it asks for no new act: to share, to continue or to consider.</summary>
    public static bool IsSoft(this Firmness firmness) => firmness is Firmness.Minimal or Firmness.Continuing or Firmness.Considering;

    /// <summary>The firmness of a recommendation: that of the first verb in the table, or else on the ladder of duties that texts are read
    /// by, among its first words.</summary>
    public static Firmness Of(string text)
    {
        var words = new TokenReader(text);
        for (var read = 0; read < MostBefore && words.Read(); read++)
        {
            var word = words.Folded.ToString();
            if (Verbs.TryGetValue(word, out var firmness))
                return firmness;
            if (Ladder.InnerRungOf(word) is { Scale: Scale.Duty } rung)
                return rung.Height == Consider ? Firmness.Considering : Firmness.General;
        }
        return Firmness.NotKnown;
    }

    private static IEnumerable<string> FormsOf(string verb) =>
        verb[^1] == 'e' ? [verb, verb[..^1] + "ing"] : [verb, verb + "ing", verb + verb[^1] + "ing"];
}
