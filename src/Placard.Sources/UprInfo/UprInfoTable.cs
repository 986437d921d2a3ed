using System.Globalization;
using System.Net;
using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tables;
using Placard.Sources.UnXml;

namespace Placard.Sources.UprInfo;

/// <summary>The rows of UPR Info's tables: one a recommendation of one state, or a pledge of the state under review itself.</summary>
/// <remarks>The tables number nothing. A row is named by its state, its session and its place among the rows of both, which stays the
/// same as long as the publisher adds nothing in between.</remarks>
internal sealed class UprInfoTable(FileReading file, ReviewYears years, StateRegister states)
{
    private const string PledgeAsWritten = "Voluntary Pledge";
    private const int To = 0,
        Text = 1,
        From = 2,
        ResponseColumn = 3,
        Action = 4,
        Issue = 5,
        Session = 6;

    private readonly Dictionary<(StateCode, int, RecommendationKind), int> _rows = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public void Read()
    {
        using var table = MacRoman.Open(file.Content, "To", "Text", "From", "Response", "Action", "Issue", "Session");
        while (table.Next())
        {
            if (ReviewTable.SessionOf(table[Session]) is not { } session || table[Text].Length == 0 || !table.IsWhole)
                file.LeaveOut(
                    FormattableString.Invariant($"Row {table.Number} has no session, no words, or not the columns of the others.")
                );
            else if (!_seen.TryAdd(WholeRow(table), table.Number))
                file.LeaveOut(
                    FormattableString.Invariant($"Row {table.Number} is an exact duplicate of row {_seen[WholeRow(table)]} ({table[To]}).")
                );
            else
                Add(table, session);
        }
    }

    private void Add(CsvTable row, int session)
    {
        var origin = file.At(FormattableString.Invariant($"row {row.Number}"));
        var year = new PartialDate(2006);
        if (states.Resolve(row[To], year) is not { } state)
        {
            file.AddUnresolved(origin, "state", row[To]);
            return;
        }
        var isPledge = row[ResponseColumn] == PledgeAsWritten;
        var from = WebUtility.HtmlDecode(row[From]);
        var issuer = states.Resolve(from, year);
        if (issuer is null)
            file.AddUnresolved(origin, "issuer", from);
        var kind = isPledge ? RecommendationKind.Pledge : RecommendationKind.Recommendation;
        var number = _rows[(state.Code, session, kind)] = _rows.GetValueOrDefault((state.Code, session, kind)) + 1;
        file.Add(
            new Recommendation(origin)
            {
                Id = FormattableString.Invariant($"{state.Code}-{(isPledge ? "PLEDGE" : "UPR")}{session:00}-{number:000}"),
                Kind = kind,
                Mechanism = Mechanism.UniversalPeriodicReview,
                State = state.Code,
                Issuers = isPledge || issuer is null ? [] : [issuer.Code],
                Cycle = Review.CycleOf(session),
                Session = session,
                Date = years.Of(state.Code, session),
                Themes = ThemeList.Of(row[Issue].Split(',')),
                Text = DisplayText.Joined(row[Text]),
                Response = isPledge ? Response.NotKnown : ResponseWords.Of(row[ResponseColumn]),
                ResponseAsWritten = row[ResponseColumn],
                Action =
                    int.TryParse(row[Action], NumberStyles.None, CultureInfo.InvariantCulture, out var action) && action is > 0 and < 6
                        ? action
                        : null,
            }
        );
    }

    private static string WholeRow(CsvTable row) => string.Join('\u001f', Enumerable.Range(0, Session + 1).Select(column => row[column]));
}
