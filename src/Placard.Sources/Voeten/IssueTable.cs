using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Voeten;

/// <summary>The issues of <c>issues.csv</c> by roll call.</summary>
internal sealed class IssueTable
{
    private readonly Dictionary<int, SortedSet<string>> _issues = [];

    /// <summary>The issues of a roll call, in ordinal order.</summary>
    public IEnumerable<string> Of(int number) => _issues.GetValueOrDefault(number) ?? (IEnumerable<string>)[];

    /// <summary>Reads the table.</summary>
    public static IssueTable Read(FileReading file)
    {
        var found = new IssueTable();
        var names = new Dictionary<string, string>();
        using var table = CsvTable.Open(file.Content, "rcid", "issue");
        while (table.Next())
        {
            var issue = table[1];
            if (!int.TryParse(table.Span(0), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || issue.Length == 0)
            {
                file.LeaveOut(FormattableString.Invariant($"Row {table.Number} names no issue of a roll call."));
                continue;
            }
            if (!names.TryGetValue(issue, out var name))
                names.Add(issue, name = issue);
            if (!found._issues.TryGetValue(number, out var issues))
                found._issues.Add(number, issues = new SortedSet<string>(StringComparer.Ordinal));
            issues.Add(name);
        }
        return found;
    }
}
