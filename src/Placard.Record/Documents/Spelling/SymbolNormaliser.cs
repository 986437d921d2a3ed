using System.Buffers;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Placard.Record.Documents.Spelling;

/// <summary>Brings a symbol as written to its one canonical spelling, or says in a sentence why it is none.</summary>
internal static partial class SymbolNormaliser
{
    private const int Longest = 80;

    // The first component of every series the human-rights record meets, and the principal organs.
    private static readonly FrozenSet<string> Series = new[]
    {
        "A",
        "S",
        "E",
        "T",
        "ST",
        "CAT",
        "CCPR",
        "CED",
        "CEDAW",
        "CERD",
        "CMW",
        "CRC",
        "CRPD",
        "DC",
        "DP",
        "DPIDG",
        "HRI",
        "HSP",
        "ID",
        "IDB",
        "ISBA",
        "LC",
        "LOS",
        "NPT",
        "SPLOS",
        "TD",
        "UNEP",
        "UNW",
        "AT",
        "CD",
        "CTOC",
        "CAC",
        "FCCC",
        "ICCD",
        "CBD",
        "BWC",
        "CCW",
        "PCNICC",
        "UNITAR",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-() ");

    public static bool TryCanonical(string? text, [NotNullWhen(true)] out string? canonical, [NotNullWhen(false)] out string? problem)
    {
        canonical = null;
        problem = null;
        if (string.IsNullOrWhiteSpace(text))
            problem = "No document symbol is given; write one such as A/HRC/RES/37/23.";
        else if (text.Length > Longest)
            problem = $"“{text.AsSpan(0, 40)}…” is too long to be a document symbol; write one such as A/HRC/RES/37/23.";
        else
            canonical = Read(SymbolRepairs.Apply(text.Trim().ToUpperInvariant()), text.Trim(), out problem);
        return canonical is not null;
    }

    private static string? Read(string spelled, string asWritten, out string? problem)
    {
        problem = null;
        if (!spelled.Contains('/', StringComparison.Ordinal))
        {
            problem = $"“{asWritten}” is not a document symbol: the parts of a symbol are separated by strokes, as in A/HRC/51/L.6.";
            return null;
        }
        if (spelled.AsSpan().ContainsAnyExcept(Allowed))
        {
            problem =
                $"“{asWritten}” is not a document symbol: symbols are made of letters, figures, strokes, dots, hyphens and parentheses, "
                + $"as in A/RES/3363 (XXX).";
            return null;
        }
        var segments = spelled.Split('/');
        if (!Series.Contains(segments[0]))
        {
            problem =
                $"“{asWritten}” is not a document symbol: no series of the United Nations is called “{segments[0]}”; symbols begin as "
                + $"A/HRC/51/L.6, S/RES/2334 (2016) or E/CN.4/RES/2005/1 do.";
            return null;
        }
        for (var i = 1; i < segments.Length; i++)
        {
            if (Segment(segments[i]) is not { } segment)
            {
                problem =
                    $"“{asWritten}” is not a document symbol: “{segments[i]}” is no part of one; compare A/HRC/51/L.6/Rev.1 or "
                    + $"A/RES/3363 (XXX).";
                return null;
            }
            segments[i] = segment;
        }
        var canonical = SecurityCouncilYears.Complete(string.Join('/', segments));
        if (NamesADocument(canonical))
            return canonical;
        problem = $"“{asWritten}” names a series and no document in it; a number is missing, as in A/HRC/51/L.6.";
        return null;
    }

    private static string? Segment(string written)
    {
        var match = SegmentForm().Match(written);
        if (!match.Success)
            return null;
        var stem = match.Groups["stem"].Value;
        var part = match.Groups["part"].Success ? match.Groups["part"].Value : match.Groups["after"].Value;
        if (match.Groups["part"].Success && match.Groups["after"].Success)
            return null;
        if (part.Length > 0 && char.IsAsciiLetter(stem[^1]) && !IsPartOfRoman(stem, part))
            return null;
        if (match.Groups["session"] is { Success: true } session && !IsSession(session.ValueSpan))
            return null;
        if (stem.StartsWith("S-", StringComparison.Ordinal) || stem.StartsWith("ES-", StringComparison.Ordinal))
        {
            if (!char.IsAsciiDigit(stem[^1]) && !IsSession(stem))
                return null;
        }
        var spelled = Titled(stem);
        if (part.Length > 0)
            spelled += " " + Range().Replace(part, "-");
        if (match.Groups["session"].Success)
            spelled += $" ({match.Groups["session"].Value})";
        foreach (Capture remark in match.Groups["remark"].Captures)
            spelled += $" ({Remark(remark.Value)})";
        return spelled;
    }

    // Resolution II B of an early session; a part that is itself a Roman letter could not be told from the number.
    private static bool IsPartOfRoman(string stem, string part) =>
        part is ['A' or 'B' or (>= 'D' and <= 'H')] && RomanNumeral.TryRead(stem, out _);

    private static bool IsSession(ReadOnlySpan<char> session)
    {
        if (char.IsAsciiDigit(session[^1]))
            return session.Length == 4;
        return RomanNumeral.TryRead(session[(session.LastIndexOf('-') + 1)..], out _);
    }

    private static string Titled(string stem)
    {
        var dot = stem.IndexOf('.', StringComparison.Ordinal);
        return (dot < 0 ? stem : stem[..dot]) switch
        {
            "REV" => "Rev" + stem[3..],
            "ADD" => "Add" + stem[3..],
            "CORR" => "Corr" + stem[4..],
            "AMEND" => "Amend" + stem[5..],
            "SUB" => "Sub" + stem[3..],
            "SUMMARY" => "Summary",
            _ => stem,
        };
    }

    private static string Remark(string remark)
    {
        if (remark is "RESUMED")
            return "Resumed";
        var match = RemarkForm().Match(remark);
        var word = match.Groups[1].Value;
        var dot = word is "VOL" or "SECT" or "SUPPL" ? "." : "";
        return $"{word[0]}{word[1..].ToLowerInvariant()}{dot} {match.Groups[2].Value}";
    }

    private static bool NamesADocument(string canonical)
    {
        var anatomy = new SymbolParts(canonical);
        if (canonical is "E/HR/RES") // the fifteen unnumbered resolutions of the first, "nuclear", session of 1946
            return true;
        var last = anatomy.Number;
        if (last.IsEmpty)
            return !anatomy.Session.IsEmpty && anatomy.Form is DocumentForm.Resolution or DocumentForm.Decision;
        return !SubsidiaryBody().IsMatch(anatomy.Leaf);
    }

    [GeneratedRegex(
        """
            ^(?<stem>[IVXLC]{1,8}(?=\ ?[ABD-H]\ ?\()|[A-Z]{1,12}|[A-Z]{1,6}\.[0-9]{1,6}
                |[0-9]{1,4}-[0-9]{1,4}|[0-9]{1,6}|E?S-(?:[0-9]{1,3}|[IVXLC]{1,6}))
            (?:(?<=[0-9]|^[IVXLC]+)\ ?(?<part>[A-Z]{1,2}|[A-Z]\ ?(?:-|TO|AND)\ ?[A-Z]|[IVX]{1,6}))?
            (?:\ ?\((?<session>(?:E?S-)?[IVXLC]{1,8}|[0-9]{4})\)\ ?(?<after>[A-Z](?:\ ?(?:-|TO|AND)\ ?[A-Z])?)?)?
            (?:\ ?\((?<remark>(?:PART|VOL|SECT|SUPPL|RESUMPTION)\.?\ ?[A-Z0-9]{1,5}|RESUMED)\))*$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex SegmentForm();

    [GeneratedRegex(@" ?(?:-|TO|AND) ?(?=[A-Z]$)")]
    private static partial Regex Range();

    [GeneratedRegex(@"^(PART|VOL|SECT|SUPPL|RESUMPTION)\.? ?(.+)$")]
    private static partial Regex RemarkForm();

    [GeneratedRegex(@"^(?:AC|C|CN|CONF|GC|SC|Sub|WG)\.[0-9]+$")]
    private static partial Regex SubsidiaryBody();
}
