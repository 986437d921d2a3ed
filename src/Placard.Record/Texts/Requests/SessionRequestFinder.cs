using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Texts.Requests;

/// <summary>Finds what a paragraph of an English text asks for at sessions of the Human Rights Council and the General Assembly: <c>to
/// report to the Council at its fifty-seventh session and to the Assembly at its seventy-ninth</c>.</summary>
/// <remarks>Whose session it is follows from the words behind it (<c>session of the Council</c>), else from the body named last before
/// it, else from the body whose text it is. Where that body is another, or which council is meant is not said, nothing is found.</remarks>
public static partial class SessionRequestFinder
{
    // What follows belongs to the same clause for about so long.
    private const int LettersBehind = 80;

    /// <summary>The words by which texts name the number of a session: <c>sixty-first</c>.</summary>
    /// <param name="session">From 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another.</exception>
    public static string WordsOf(int session) => SpelledNumber.Ordinal(session);

    /// <summary>What a paragraph asks for, in the order of its words. Sessions that are over are among it: the words alone do not tell
    /// them apart.</summary>
    /// <param name="paragraph">The words of an operative paragraph, in English.</param>
    /// <param name="body">The body whose text it is.</param>
    public static IReadOnlyList<SessionRequest> In(string paragraph, Body body)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        if (!paragraph.Contains("session", StringComparison.Ordinal))
            return [];
        var found = new List<SessionRequest>();
        var (begun, kind) = (0, RequestKind.Other);
        foreach (Match match in Sessions().Matches(paragraph))
        {
            var end = match.Index + match.Length;
            // “And to the General Assembly at its”: what was asked for before goes on.
            if (begun == 0 || Verbs().IsMatch(paragraph.AsSpan(begun, match.Index - begun)))
                kind = KindOf(paragraph, begun, end);
            begun = end;
            if (BodyOf(match, paragraph.AsSpan(0, match.Index), body) is not { } whose)
                continue;
            foreach (Capture number in match.Groups["number"].Captures)
            {
                if (SpelledNumber.OrdinalOf(number.Value) is { } session)
                    found.Add(new(whose, session, kind, match.Index, match.Length));
            }
        }
        return found;
    }

    private static RequestKind KindOf(string paragraph, int from, int to)
    {
        var behind = paragraph.AsSpan(to, Math.Min(LettersBehind, paragraph.Length - to));
        var next = behind.IndexOf(", and ", StringComparison.Ordinal);
        var clause = paragraph.AsSpan(from, to - from + (next < 0 ? behind.Length : next));
        var verb = LastVerb(paragraph.AsSpan(from, to - from));
        return clause.Contains("provisional agenda", StringComparison.Ordinal) ? RequestKind.Consideration
            : Convening().IsMatch(verb) && Discussing().IsMatch(clause) ? RequestKind.Discussion
            : Decides().IsMatch(paragraph) && OfDecision().IsMatch(verb) && Considering().IsMatch(clause) ? RequestKind.Consideration
            : Reporting().IsMatch(clause) ? RequestKind.Report
            : Discussing().IsMatch(clause) ? RequestKind.Discussion
            : Considering().IsMatch(clause) ? RequestKind.Consideration
            : RequestKind.Other;
    }

    // “To organize a panel, and to submit a report on it at its sixtieth session” asks for the report then.
    private static ReadOnlySpan<char> LastVerb(ReadOnlySpan<char> clause)
    {
        ReadOnlySpan<char> last = default;
        foreach (var match in Verbs().EnumerateMatches(clause))
            last = clause.Slice(match.Index, match.Length);
        return last;
    }

    private static Body? BodyOf(Match session, ReadOnlySpan<char> before, Body own) =>
        session.Groups["whose"] is { Success: true } whose
            ? Named(whose.ValueSpan, isCouncil: own == Body.HumanRightsCouncil)
            : LastNamed(before, own);

    private static Body? LastNamed(ReadOnlySpan<char> before, Body own)
    {
        Body? last = own == Body.HumanRightsCouncil || own == Body.GeneralAssembly ? own : null;
        var isCouncil = own == Body.HumanRightsCouncil;
        foreach (var match in Bodies().EnumerateMatches(before))
        {
            var name = before.Slice(match.Index, match.Length);
            last = Named(name, isCouncil);
            // “The Council” is the one that was named in full.
            if (name.EndsWith("Council", StringComparison.Ordinal) && name.Contains(' '))
                isCouncil = last == Body.HumanRightsCouncil;
        }
        return last;
    }

    private static Body? Named(ReadOnlySpan<char> name, bool isCouncil) =>
        name switch
        {
            "Human Rights Council" => Body.HumanRightsCouncil,
            "General Assembly" or "Assembly" => Body.GeneralAssembly,
            "Council" when isCouncil => Body.HumanRightsCouncil,
            _ => null,
        };

    [GeneratedRegex(
        @"\b(?:at|than|by|for|from|during|before|until|to|in|of) (?:its|the|their) (?:(?<number>"
            + SpelledNumber.OrdinalPattern
            + @")(?:, and |, | and | to )?(?:(?:at )?its )?)+ (?:(?:regular|substantive|main) )?sessions?\b"
            + @"(?: of the (?<whose>Human Rights Council|General Assembly|Council|Assembly|[\p{L}-]+))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Sessions();

    [GeneratedRegex(
        @"\b(?:Human Rights Council|General Assembly"
            + @"|(?:World Health|Environment|Parliamentary) Assembly|(?:Security|Governing|Executive|Economic and Social) Council"
            + @"|(?:Commission|Committee|Subcommittee|Conference|Board|Forum|Congress|Task Force|Meeting|Parties|Authority|Tribunal)"
            + @"|[Ww]orking [Gg]roup|Assembly|Council)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Bodies();

    [GeneratedRegex(@"^(?:\w+ )?(?:[Dd]ecides|[Rr]esolves)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Decides();

    [GeneratedRegex(
        @"\b(?:consider|consideration|considering|examine|agenda|revert|return to|seized|address|review)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Considering();

    [GeneratedRegex(@"^(?:[Dd]ecide|consider|continue|include)", RegexOptions.CultureInvariant)]
    private static partial Regex OfDecision();

    [GeneratedRegex(@"^(?:convene|hold|held|organi[sz]e|devote|dedicate)", RegexOptions.CultureInvariant)]
    private static partial Regex Convening();

    [GeneratedRegex(
        @"\b(?:convened?|hold|held|organi[sz]ed?|devoted?|dedicated?|report|submit(?:ted)?|present(?:ed)?|prepare|provide|inform|update"
            + @"|[Dd]ecides?|consider(?:ed)?|continue|include)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Verbs();

    [GeneratedRegex(
        @"\b(?:panels?|dialogues?|discussions?|debates?|round tables?|seminars?|meetings?|events?)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Discussing();

    [GeneratedRegex(
        @"\b(?:reports?|updates?|updating|submit(?:ted)?|present(?:ed)?|inform|brief(?:ing)?|study|studies|summary|recommendations?)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Reporting();
}
