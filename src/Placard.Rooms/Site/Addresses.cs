using Placard.Record.Votes.Sessions;

namespace Placard.Rooms.Site;

/// <summary>The addresses of what the record knows, in one place: stable and readable.</summary>
public static class Addresses
{
    public const string States = "/states";
    public const string Votes = "/votes";
    public const string Texts = "/texts";
    public const string Compare = "/compare";
    public const string CompareTexts = "/texts/compare";
    public const string Disputed = "/disputed";
    public const string Vetoes = "/vetoes";
    public const string Phrases = "/phrases";
    public const string Positions = "/positions";
    public const string PositionsPlane = Positions + "/plane";
    public const string Seats = "/seats";
    public const string Swing = "/swing";
    public const string Edition = "/edition";
    public const string Terms = "/edition#sources";
    public const string EditionFile = "/edition/download";
    public const string Changes = "/changes";
    public const string Coverage = "/coverage";
    public const string Downloads = "/downloads";

    /// <summary>The table of a register, by its name in the edition.</summary>
    public static string Register(string table) => $"{Downloads}/{NameOfDownload(table)}";

    /// <summary>The name that a register's table has where it is downloaded.</summary>
    public static string NameOfDownload(string table) => table.Replace('_', '-');

    public const string Drafts = "/drafts";
    public const string DraftCheck = "/drafts/check";
    public const string Claims = "/claims";
    public const string ClaimsCheck = Claims + "/check";
    public const string Forecasts = "/forecasts";
    public const string Backtest = "/forecasts/backtest";
    public const string About = "/about";
    public const string WhipCounts = "/whip-counts";
    public const string Sessions = "/sessions";
    public const string SessionRequests = Sessions + "/requests";
    public const string Topics = "/topics";
    public const string WatchLists = "/watch-lists";
    public const string WatchListAdd = WatchLists + "/items";
    public const string Entries = "/entries";
    public const string Statements = "/statements";
    public const string StatementsOfStates = Statements + "/states";
    public const string SigningAgreement = Statements + "/agreement";
    public const string StatementsBothSides = Statements + "/both-sides";
    public const string Access = "/access";
    public const string Money = "/money";
    public const string Implications = Money + "/implications";
    public const string BudgetLines = Money + "/lines";
    public const string Payments = Money + "/payments";
    public const string Blocs = "/blocs";
    public const string BlocPairs = "/blocs/pairs";
    public const string BlocGroups = "/blocs/groups";
    public const string BlocMap = "/blocs/map";
    public const string BlocDrift = "/blocs/drift";
    public const string BlocAlone = "/blocs/alone";

    public const string Briefs = "/briefs";

    /// <summary>The brief of a state (<c>/briefs/states/CHN</c>).</summary>
    public static string BriefOf(StateCode state) => $"{Briefs}/states/{state}";

    /// <summary>The brief of a vote (<c>/briefs/texts/A/HRC/RES/55/19</c>).</summary>
    public static string BriefOf(VoteAddress vote) => $"{Briefs}/texts/{OneWord(vote)}";

    /// <summary>The brief of a text of which no vote is held.</summary>
    public static string BriefOf(DocumentSymbol text) => $"{Briefs}/texts/{Escaped(text.Compact)}";

    /// <summary>The brief of a session (<c>/briefs/sessions/HRC/58</c>).</summary>
    public static string BriefOf(Body body, string session) => $"{Briefs}/sessions/{body.Code}/{Escaped(session)}";

    public static string State(StateCode code) => $"/states/{code}";

    public static string VetoesOf(StateCode code) => $"{Vetoes}?state={code}";

    public static string VotesOf(StateCode code) => $"/states/{code}/votes";

    /// <summary>The page of a vote: its address in the record, with the blanks of old symbols left out
    /// (<c>/votes/A/RES/3363(XXX)</c>).</summary>
    public static string Vote(VoteAddress vote) => Votes + "/" + Escaped(vote.ToString().Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The page of a text, or of one document of it: <c>/texts/A/HRC/RES/54/19?lang=ar#OP12(b)</c>.</summary>
    public static string Text(DocumentSymbol document, Language language = default, ParagraphAddress paragraph = default) =>
        $"{Texts}/{Escaped(document.Compact)}{(language == Language.English ? "" : "?lang=" + language.Code)}{(paragraph.IsKnown ? "#" + paragraph.Fragment : "")}";

    /// <summary>The stable address of two states beside each other, which costs no second request (<c>/compare/CHN/USA</c>).</summary>
    public static string CompareOf(StateCode a, StateCode b) => CompareOf(a.ToString(), b.ToString());

    /// <summary>Two texts beside each other (<c>/texts/compare?old=A/HRC/RES/52/19&amp;new=A/HRC/RES/55/7</c>).</summary>
    public static string CompareTextsOf(string old, string @new, string language = "", string form = "") =>
        $"{CompareTexts}{form}?old={Escaped(old)}&new={Escaped(@new)}" + (language.Length == 0 ? "" : "&language=" + language);

    /// <summary>A text held, checked against the one before it as if it had just arrived
    /// (<c>/drafts/check?text=A/HRC/RES/58/19</c>).</summary>
    public static string DraftCheckOf(DocumentSymbol text) => $"{DraftCheck}?text={Escaped(text.Compact)}";

    /// <summary>How a group votes (<c>/blocs/groups/EU</c>).</summary>
    public static string Group(string code) => $"{BlocGroups}/{code}";

    /// <summary>Who broke ranks in a group (<c>/blocs/groups/EU/breaks</c>).</summary>
    public static string BreaksOf(string group) => $"{BlocGroups}/{group}/breaks";

    /// <summary>The map of agreement with a state (<c>/blocs/map/CHN</c>).</summary>
    public static string MapOf(StateCode state) => $"{BlocMap}/{state}";

    /// <summary>How the agreement of two states moved (<c>/blocs/drift/CHN/USA</c>).</summary>
    public static string DriftOf(StateCode a, StateCode b) => $"{BlocDrift}/{a}/{b}";

    /// <summary>How the agreement of a state with a group moved (<c>/blocs/groups/EU/drift/HUN</c>).</summary>
    public static string DriftOf(StateCode state, string group) => $"{BlocGroups}/{group}/drift/{state}";

    internal static string CompareOf(string a, string b) => $"{Compare}/{Uri.EscapeDataString(a)}/{Uri.EscapeDataString(b)}";

    /// <summary>The page of a phrase, blanks as <c>+</c>: <c>/phrases/win-win+cooperation</c>; <c>?lang=</c> where it is not
    /// English.</summary>
    public static string Phrase(string words, Language language, string ending = "") =>
        $"{Phrases}/{Escaped(words).Replace("%20", "+", StringComparison.Ordinal)}{ending}{(language == Language.English ? "" : "?lang=" + language.Code)}";

    /// <summary>The page of a whip count, or one below it: <c>/whip-counts/k7d2m9xqwz/print</c>.</summary>
    public static string WhipCount(string id, string below = "") => $"{WhipCounts}/{id}{(below.Length == 0 ? "" : "/" + below)}";

    /// <summary>The page of a watch list, or one below it: <c>/watch-lists/k7d2m9xqwz</c>.</summary>
    public static string WatchList(string id, string below = "") => $"{WatchLists}/{id}{(below.Length == 0 ? "" : "/" + below)}";

    /// <summary>The page of an entry, or one below it: <c>/entries/k7d2m9xqwz</c>.</summary>
    public static string Entry(string id, string below = "") => $"{Entries}/{id}{(below.Length == 0 ? "" : "/" + below)}";

    /// <summary>Where a whip count is begun for a vote like a past one (<c>/whip-counts?like=A/HRC/RES/55/19</c>).</summary>
    public static string WhipCountLike(VoteAddress vote) => $"{WhipCounts}?like={OneWord(vote)}";

    /// <summary>The forecast of a vote like a past one (<c>/forecasts?like=A/HRC/RES/55/19</c>).</summary>
    public static string ForecastLike(VoteAddress vote) => $"{Forecasts}?like={OneWord(vote)}";

    /// <summary>A state's positions year by year (<c>/positions/CHN</c>).</summary>
    public static string PositionsOf(StateCode state) => $"{Positions}/{state}";

    /// <summary>Likely swing states on a vote (<c>/swing?like=A/HRC/51/L.6</c>).</summary>
    public static string SwingOf(VoteAddress vote) =>
        $"{Swing}?like={Escaped(vote.ToString()).Replace("%20", "+", StringComparison.Ordinal)}";

    /// <summary>An address that asks for votes, narrowed to days.</summary>
    public static string Between(string address, PartialDate from, PartialDate to)
    {
        ArgumentNullException.ThrowIfNull(address);
        var at = address.IndexOf('#', StringComparison.Ordinal);
        var (page, place) = at < 0 ? (address, "") : (address[..at], address[at..]);
        foreach (var (name, day) in new[] { ("from", from), ("to", to) })
        {
            if (day.IsKnown)
                page += $"{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={day}";
        }
        return page + place;
    }

    /// <summary>A session of a body (<c>/sessions/HRC/58</c>), or the one that comes (<c>/sessions/HRC/next</c>).</summary>
    public static string Session(Body body, string session)
    {
        ArgumentNullException.ThrowIfNull(body);
        return $"{Sessions}/{body.Code}/{Escaped(session)}";
    }

    /// <summary>A session of the record (<c>/sessions/HRC/58</c>).</summary>
    public static string Session(BodySession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Session(session.Body, session.InAddress);
    }

    /// <summary>What texts ask for at a session (<c>/sessions/requests/HRC/61</c>).</summary>
    public static string RequestsAt(Body body, string session)
    {
        ArgumentNullException.ThrowIfNull(body);
        return $"{SessionRequests}/{body.Code}/{Escaped(session)}";
    }

    /// <summary>A subject that libraries file votes under, in small letters and blanks as <c>+</c>
    /// (<c>/topics/right+to+food</c>).</summary>
    public static string Topic(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return $"{Topics}/{Escaped(label.ToLowerInvariant()).Replace("%20", "+", StringComparison.Ordinal)}";
    }

    /// <summary>A joint statement (<c>/statements/2022-06-14-hrc50-critical</c>).</summary>
    public static string Statement(string id) => $"{Statements}/{Escaped(id)}";

    /// <summary>The joint statements that name a state (<c>/statements/states/SEN</c>).</summary>
    public static string StatementsOf(StateCode state) => $"{StatementsOfStates}/{state}";

    /// <summary>What a draft resolution costs (<c>/money/implications/A/C.3/78/L.55</c>).</summary>
    public static string Implication(DocumentSymbol draft) => $"{Implications}/{Escaped(draft.Compact)}";

    /// <summary>A line of the programme budget, year by year (<c>/money/lines/section-24</c>).</summary>
    public static string BudgetLine(string line) => $"{BudgetLines}/{Escaped(line)}";

    /// <summary>When a state had paid its assessments (<c>/money/payments/SEN</c>).</summary>
    public static string PaymentsOf(StateCode state) => $"{Payments}/{state}";

    /// <summary>Who signs as a state does (<c>/statements/agreement/SEN</c>).</summary>
    public static string SigningWith(StateCode state) => $"{SigningAgreement}/{state}";

    public static string Search(string words) => "/search?q=" + Uri.EscapeDataString(words);

    /// <summary>The query of an address, <c>?</c> first and blanks as <c>+</c>; empty where there are no parameters.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var text = string.Join(
            '&',
            parameters.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value).Replace("%20", "+", StringComparison.Ordinal)}")
        );
        return text.Length == 0 ? "" : "?" + text;
    }

    private static string OneWord(VoteAddress vote) => Escaped(vote.ToString().Replace(" ", "", StringComparison.Ordinal));

    internal static string Escaped(string path) =>
        Uri.EscapeDataString(path)
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%28", "(", StringComparison.Ordinal)
            .Replace("%29", ")", StringComparison.Ordinal)
            .Replace("%40", "@", StringComparison.Ordinal);
}
