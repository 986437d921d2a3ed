using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary>One answer for a claim about several states or things: each of them must hold.</summary>
internal static class AnswerSum
{
    private const int MostSaid = 3;

    /// <summary>The answer to all of some parts, of which there is at least one.</summary>
    public static AssertionAnswer Of(IReadOnlyCollection<AssertionAnswer> parts)
    {
        var kinds = parts.Select(p => p.Kind).Distinct().ToArray();
        if (kinds is [var only])
            return new AssertionAnswer(only, Says(parts)) { Reason = parts.First().Reason };
        var kind =
            kinds.Contains(VerdictKind.Contradicted) ? VerdictKind.Contradicted
            : kinds.Contains(VerdictKind.Conflicting) ? VerdictKind.Conflicting
            : VerdictKind.Partly;
        var telling = kind == VerdictKind.Partly ? parts : [.. parts.Where(p => p.Kind == kind)];
        return new AssertionAnswer(kind, Says(telling));
    }

    /// <summary>A verdict from an answer, which becomes its sentence.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="query">The address where a reader can look.</param>
    public static Verdict ToVerdict(this AssertionAnswer answer, IReadOnlyList<Evidence> evidence, string query = "") =>
        new(answer.Kind, char.ToUpperInvariant(answer.Says[0]) + answer.Says[1..] + ".", evidence)
        {
            Reason = answer.Reason,
            Query = query,
        };

    private static string Says(IReadOnlyCollection<AssertionAnswer> parts)
    {
        var said = parts.Select(p => p.Says).Distinct().ToArray();
        return string.Join("; ", said.Take(MostSaid)) + (said.Length > MostSaid ? $"; and {said.Length - MostSaid} more" : "");
    }
}
