using System.Text.RegularExpressions;
using Placard.Record.Access;
using Placard.Sources.Files;

namespace Placard.Sources.NgoReports;

/// <summary>Reads which states brought complaints of organisations before the Committee: the chapter on special reports is the only place
/// where a report names who spoke on whom. Who put the questions for which applications are deferred, it does not say.</summary>
internal static partial class ReportInterventions
{
    private const int MostWordsOfName = 10;

    public static void AddTo(NgoReport report, string session, FileReading file, StateRegister states)
    {
        var chapter = report
            .Blocks.SkipWhile(b => !(b.IsChapter && b.Text.Contains("special reports and complaints", StringComparison.OrdinalIgnoreCase)))
            .Skip(1)
            .TakeWhile(b => !b.IsChapter);
        foreach (var paragraph in chapter.Where(b => b.Number.Length > 0))
        {
            foreach (var state in StatesIn(paragraph.Text, states))
                file.Add(
                    new NgoIntervention(file.At(NgoReport.PlaceOf(paragraph, $"para. {paragraph.Number}")))
                    {
                        Session = session,
                        State = state,
                        Words = paragraph.Text[(paragraph.Number.Length + 1)..].Trim(),
                        Place = $"{report.Symbol}, para. {paragraph.Number}",
                    }
                );
        }
    }

    private static IEnumerable<StateCode> StatesIn(string text, StateRegister states) =>
        Speaker().Matches(text).Select(m => StateAt(text[(m.Index + m.Length)..], states)).OfType<StateCode>().Distinct().Order();

    // The longest beginning that is a state's name: “the United Kingdom of Great Britain and Northern Ireland stated”.
    private static StateCode? StateAt(string text, StateRegister states)
    {
        string[] words = [.. text.Split(' ', MostWordsOfName + 1, StringSplitOptions.RemoveEmptyEntries).Take(MostWordsOfName)];
        for (var count = words.Length; count > 0; count--)
        {
            if (states.Resolve(string.Join(' ', words.Take(count)).TrimEnd('.', ',', ';', ':')) is { } state)
                return states.Delegation(state).Code;
        }
        return null;
    }

    [GeneratedRegex(@"\b[Rr]epresentative of ", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();
}
