using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.UnXml;

namespace Placard.Sources.Uhri;

/// <summary>Makes of the records of a file the recommendations and observations they are, one for each state they are about.</summary>
internal sealed partial class IndexEntries(FileReading file, StateRegister states, ConcurrentDictionary<string, string> known)
{
    private readonly Dictionary<string, State?> _states = new(StringComparer.Ordinal);

    /// <summary>Adds what a record says.</summary>
    /// <param name="record">The record.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    public void Add(IndexRecord record, int number)
    {
        var text = DisplayText.Joined(Tag().Replace(record.Text, " "));
        if (!IsIdentifier(record.Id) || text.Length == 0)
        {
            file.LeaveOut(string.Create(CultureInfo.InvariantCulture, $"Record {number} has no identifier or no words."));
            return;
        }
        var origin = file.At(record.Id);
        if (record.Countries.Count == 0)
            file.AddUnresolved(origin, "state", "");
        foreach (var country in record.Countries)
        {
            if (StateOf(country) is { } state)
                file.Add(Entry(record, text, state.Code, origin));
            else
                file.AddUnresolved(origin, "state", country);
        }
    }

    private Recommendation Entry(IndexRecord record, string text, StateCode state, Origin origin)
    {
        var body = record.Body.TrimStart('-', ' ');
        var mechanism = MechanismOf(body, record);
        var (number, words) = mechanism == Mechanism.UniversalPeriodicReview ? Numbered(text) : ("", text);
        var cycle = FirstNumber(record.Cycle);
        var positions = string.Join("; ", record.Positions.Select(WithoutDash));
        return new Recommendation(origin)
        {
            Id =
                number.Length > 0 && cycle is not null ? FormattableString.Invariant($"{state}-UPR{cycle}-{number}")
                : record.Countries.Count > 1 ? $"{record.Id}-{state}"
                : record.Id,
            Kind = record.Type.Contains("Recommendation", StringComparison.OrdinalIgnoreCase)
                ? RecommendationKind.Recommendation
                : RecommendationKind.Observation,
            Mechanism = mechanism,
            State = state,
            Issuers = Issuers(record, origin),
            IssuingBody = mechanism == Mechanism.UniversalPeriodicReview ? "" : Once(body),
            Cycle = cycle,
            Session = record.Sessions is [var session, ..] ? FirstNumber(session) : null,
            Number = number,
            Date = record.Date.Length >= 10 && PartialDate.TryParse(record.Date.AsSpan(0, 10), out var day) ? day : default,
            Themes = List(record.Themes),
            Persons = List(record.Persons),
            Goals = List(record.Goals),
            Text = words,
            Response = ResponseWords.Of(positions),
            ResponseAsWritten = Once(positions),
            Document = DocumentSymbol.TryParse(Once(record.Symbol), out var symbol, out _) ? symbol : default,
        };
    }

    private StateCode[] Issuers(IndexRecord record, Origin origin)
    {
        if (record.RecommendingCountries.Count == 0)
            return [];
        foreach (var name in record.RecommendingCountries.Where(n => StateOf(n) is null))
            file.AddUnresolved(origin, "issuer", name);
        return [.. record.RecommendingCountries.Select(StateOf).OfType<State>().Select(s => s.Code).Distinct()];
    }

    private static Mechanism MechanismOf(string body, IndexRecord record) =>
        body.StartsWith("UPR", StringComparison.OrdinalIgnoreCase) || record.Cycle.Length > 0 || record.RecommendingCountries.Count > 0
            ? Mechanism.UniversalPeriodicReview
        : TreatyBody.Find(body) is not null ? Mechanism.TreatyBody
        : Procedure().IsMatch(body) ? Mechanism.SpecialProcedure
        : Mechanism.Other;

    private State? StateOf(string name)
    {
        if (!_states.TryGetValue(name, out var state))
            _states.Add(name, state = states.Resolve(WithoutDash(name)));
        return state;
    }

    private static (string Number, string Text) Numbered(string text) =>
        UprNumber().Match(text) is { Success: true } match ? (match.Groups["number"].Value, match.Groups["text"].Value) : ("", text);

    private static int? FirstNumber(string written) =>
        Digits().Match(written) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    private ThemeList List(IReadOnlyList<string> labels) =>
        labels.Count == 0 ? default : ThemeList.Parse(Once(ThemeList.Of(labels.Select(WithoutDash)).ToString()));

    private static string WithoutDash(string label) => label.StartsWith("- ", StringComparison.Ordinal) ? label[2..] : label;

    // Lists of labels, symbols and spellings come again and again; each is kept once for all files of a reading.
    private string Once(string text) => known.GetOrAdd(text, text);

    private static bool IsIdentifier(string id) => id.Length is > 0 and <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    // The Index keeps the words as they are shown on a page.
    [GeneratedRegex("</?[a-zA-Z][^<>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(
        "^(?:SR|IE|WG|SRSG|Special Rapporteur|Independent Expert|Working Group)\\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Procedure();

    [GeneratedRegex(@"^(?<number>[0-9]{1,3}\.[0-9]{1,3})\.? *(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex UprNumber();

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
