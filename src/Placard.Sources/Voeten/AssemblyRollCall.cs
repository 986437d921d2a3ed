using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.Documents.Spelling;
using Placard.Sources.Tables;

namespace Placard.Sources.Voeten;

/// <summary>The General Assembly resolution or decision under which the academic roll-call data (Voeten, Strezhnev and Bailey, column
/// <c>unres</c>) files a vote.</summary>
/// <remarks>
/// Up to the seventeenth session that column holds pages of the Official Records, not resolutions, and so it does for special and emergency
/// special
/// sessions; nothing is read from those. What each session's numbers mean, and how that was found, stands in docs/document-symbols.md.
/// </remarks>
/// <param name="Symbol">The resolution or decision.</param>
/// <param name="Section">The section of it that was voted on, a Roman numeral; empty for most.</param>
/// <param name="Mark">
/// The letter by which the compilers tell several votes under one number apart, sessions 18 to 30; empty otherwise. A vote with a mark may
/// be on a
/// rival draft, an amendment or a motion: the resolution is then its subject, not necessarily what was put to the vote.
/// </param>
internal readonly partial record struct AssemblyRollCall(DocumentSymbol Symbol, string Section, string Mark)
{
    private const int LastPagedSession = 17;
    private const int LastRomanSession = 30;
    private static readonly Lazy<Dictionary<int, (int First, int Last)>> RomanSessions = new(LoadRomanSessions);

    /// <summary>Reads a cell of the column; false where it names no resolution beyond doubt.</summary>
    /// <param name="unres">The cell: <c>R/54/175</c>, <c>R/26/2758F</c>, <c>R/34/233/XII</c>, <c>A/RES/71/5</c>.</param>
    /// <param name="session">The session that the row gives; a cell that names another is refused.</param>
    /// <param name="found">What was read.</param>
    public static bool TryRead(string? unres, int session, out AssemblyRollCall found)
    {
        found = default;
        if (string.IsNullOrWhiteSpace(unres) || unres.Length > 40)
            return false;
        if (unres.StartsWith("A/RES/", StringComparison.Ordinal))
            return TryReadSymbol(unres, session, out found);
        var match = Cell().Match(unres);
        if (!match.Success || session <= LastPagedSession || Number(match.Groups["session"]) != session)
            return false;
        var number = Number(match.Groups["number"]);
        var letters = match.Groups["letters"].Value;
        return session <= LastRomanSession
            ? TryRoman(session, number, letters, match.Groups["section"].Value, out found)
            : TryArabic(session, number, letters + match.Groups["part"].Value, match.Groups["section"].Value, out found);
    }

    private static bool TryReadSymbol(string text, int session, out AssemblyRollCall found)
    {
        var understood =
            DocumentSymbol.TryParse(text, out var symbol, out _)
            && (
                symbol.Session.StartsWith("ES-", StringComparison.Ordinal)
                || symbol.Session == session.ToString(CultureInfo.InvariantCulture)
            );
        found = understood ? new AssemblyRollCall(symbol, "", "") : default;
        return understood;
    }

    private static bool TryRoman(int session, int number, string mark, string section, out AssemblyRollCall found)
    {
        found = default;
        if (
            section.Length > 0
            || !RomanSessions.Value.TryGetValue(session, out var numbers)
            || number < numbers.First
            || number > numbers.Last
        )
            return false;
        found = new(
            DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"A/RES/{number} ({RomanNumeral.Write(session)})")),
            "",
            mark
        );
        return true;
    }

    private static bool TryArabic(int session, int number, string part, string section, out AssemblyRollCall found)
    {
        // "AB" stands for a text issued as A and B together.
        var parts = part switch
        {
            "" => "",
            [var only] => $" {only}",
            [var first, var last] => $" {first}-{last}",
            _ => null,
        };
        found = default;
        if (parts is null)
            return false;
        var kind = IsDecision(session, number) ? "DEC" : "RES";
        found = new(DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"A/{kind}/{session}/{number}{parts}")), section, "");
        return true;
    }

    // Decisions were numbered from 301 (elections) and 401; since resolutions passed 300 a session, in the fifty-seventh, only from 401.
    private static bool IsDecision(int session, int number) => number > (session < 57 ? 300 : 400);

    private static int Number(Group group) => Number(group.Value);

    private static int Number(string figure) => int.Parse(figure, CultureInfo.InvariantCulture);

    private static Dictionary<int, (int First, int Last)> LoadRomanSessions()
    {
        using var table = CsvTable.Open(
            new MemoryStream(EmbeddedTables.Bytes("Placard.Sources.Voeten.assembly-roman-sessions.csv")),
            "session",
            "first",
            "last"
        );
        var sessions = new Dictionary<int, (int First, int Last)>();
        while (table.Next())
            sessions.Add(Number(table[0]), (Number(table[1]), Number(table[2])));
        return sessions;
    }

    // Sections are Roman numerals; a lone letter after a stroke up to H is a part (R/42/70/A).
    [GeneratedRegex(
        @"^R/(?<session>[0-9]{1,3})/(?<number>[0-9]{1,4})(?<letters>[A-Z]{0,2})(?:/(?:(?<section>[IVX]{1,5})|(?<part>[A-H])))?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Cell();
}
