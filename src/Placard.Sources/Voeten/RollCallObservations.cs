using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Voeten;

/// <summary>Puts roll calls, ballots and issues together into statements.</summary>
internal static partial class RollCallObservations
{
    /// <summary>Adds a statement for every roll call to the reading of <c>roll_calls.csv</c>.</summary>
    public static void Add(FileReading file, IReadOnlyList<RollCall> rollCalls, BallotTable ballots, IssueTable issues)
    {
        var filed = rollCalls
            .Select(c => AssemblyRollCall.TryRead(c.Cell, c.Session, out var found) ? found : new AssemblyRollCall(default, "", ""))
            .ToArray();
        var words = rollCalls.Select(RollCallDescription.Read).ToArray();
        var titles = TitlesOfTexts(filed, words);
        for (var i = 0; i < rollCalls.Count; i++)
            file.Add(Statement(file, rollCalls[i], filed[i], words[i], titles, ballots.Of(rollCalls[i].Number), issues));
        foreach (var orphan in ballots.Numbers.Except(rollCalls.Select(c => c.Number)).Order())
            file.AddUnresolved(
                file.At(FormattableString.Invariant($"rcid {orphan}")),
                "record",
                FormattableString.Invariant($"votes.csv has ballots of rcid {orphan}, which is not here")
            );
    }

    private static VoteObservation Statement(
        FileReading file,
        RollCall call,
        AssemblyRollCall filed,
        RollCallDescription words,
        Dictionary<DocumentSymbol, string> titles,
        RollCallList list,
        IssueTable issues
    )
    {
        var number = call.Number.ToString(CultureInfo.InvariantCulture);
        var isFiledAlone = filed.Symbol.IsKnown && filed.Mark.Length == 0;
        var kind = RollCallKind.Of(call, isFiledAlone);
        var sheet = list.ToSheet();
        return new VoteObservation(file.At($"rcid {number}"))
        {
            Body = Body.GeneralAssembly,
            Date = call.Date,
            Serial = number,
            Symbol = filed.Symbol,
            Title = words.Title.Length > 0 ? words.Title : titles.GetValueOrDefault(filed.Symbol, ""),
            Kind = filed.Section.Length > 0 && kind == VoteKind.WholeText ? VoteKind.Paragraph : kind,
            Part = filed.Section.Length > 0 && words.Part.Length == 0 ? $"Section {filed.Section}" : words.Part,
            Method = VoteMethod.Recorded,
            // A text that bears a number was adopted; of every other vote only the tally tells, and so of one that was lost, which was on
            // a part or a motion that the row does not name.
            Outcome =
                isFiledAlone && kind == VoteKind.WholeText && filed.Section.Length == 0 && sheet.ToTally().Margin > 0
                    ? Outcome.Adopted
                    : Outcome.Unknown,
            Ballots = sheet,
            OmitsAbsent = true,
            Unresolved = list.Unresolved,
            Repeated = list.Repeated,
            Session = SessionOf(call, filed.Symbol),
            AgendaItem = words.AgendaItem,
            Topics = [.. issues.Of(call.Number).Concat(words.Topics).Distinct()],
        };
    }

    // What the President said of a paragraph names no title, but the vote on the whole text does.
    private static Dictionary<DocumentSymbol, string> TitlesOfTexts(AssemblyRollCall[] filed, RollCallDescription[] words)
    {
        var titles = new Dictionary<DocumentSymbol, string>();
        for (var i = 0; i < filed.Length; i++)
        {
            if (filed[i].Symbol.IsKnown && words[i].Title.Length > 0)
                titles.TryAdd(filed[i].Symbol, words[i].Title);
        }
        return titles;
    }

    private static string SessionOf(RollCall call, DocumentSymbol symbol)
    {
        if (symbol.Session.StartsWith("ES-", StringComparison.Ordinal))
            return symbol.Session;
        var special = SpecialSession().Match(call.Cell);
        return special.Success
            ? (special.Groups["emergency"].Success ? "ES-" : "S-") + special.Groups["number"].Value
            : call.Session.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<emergency>E)?SS/(?<number>[0-9]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SpecialSession();
}
