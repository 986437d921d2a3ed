using System.Globalization;
using System.Text;

namespace Placard.Record.Texts.Weakening;

/// <summary>Gathers findings and gives each its id.</summary>
internal sealed class FindingList
{
    private const string Digits = "23456789abcdefghjkmnpqrstuvwxyz_";
    private const int IdLength = 7;

    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _ids = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Adds a finding.</summary>
    public void Add(Direction direction, WeakeningRule rule, string term, Severity severity, Quote? old, Quote? @new, string why)
    {
        var said = string.Join('\n', rule, direction, term, old?.Text, old?.Words, @new?.Text, @new?.Words);
        var id = IdOf(said);
        for (var again = 2; !_ids.Add(id); again++)
            id = IdOf(said + again.ToString(CultureInfo.InvariantCulture));
        _findings.Add(new Finding(id, direction, rule, term, severity, old, @new, why));
    }

    // FNV-1a, 64 bits: it must be the same on every machine and in every run, and nothing hangs on its strength.
    private static string IdOf(string said)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(said))
            hash = (hash ^ b) * 1099511628211UL;
        return string.Create(
            IdLength,
            hash,
            static (id, h) =>
            {
                for (var i = 0; i < id.Length; i++)
                    id[i] = Digits[(int)(h >> (5 * i + 20)) & 31];
            }
        );
    }
}
