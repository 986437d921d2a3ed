using Placard.Record.Seats;
using Placard.Record.Votes.Sessions;
using Placard.Rooms.Seats;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Sessions;

/// <summary>A session that comes as JSON gives it: what falls due.</summary>
/// <param name="Session">Body and number: <c>HRC/64</c>; the number is counted on.</param>
/// <param name="LastHeld">The last session of the record.</param>
/// <param name="Like">The session whose calendar the expected days follow.</param>
/// <param name="ExpectedFirst">The first day of decision that is expected.</param>
/// <param name="ExpectedLast">The last.</param>
/// <param name="ProbablyOver">Whether these days have passed; nothing of the session is in the edition.</param>
/// <param name="Accuracy">How often such texts came in the past.</param>
/// <param name="Texts">The recurring texts that are due.</param>
/// <param name="Mandates">The mandates that end unless they are renewed.</param>
/// <param name="Renewed">The mandates that the register knows to have been renewed at it; left out where none is.</param>
/// <param name="Requests">How many requests of texts name the session; <c>/sessions/requests</c> lists them.</param>
/// <param name="Ends">Seats, mandates and tenures that end in that time, of all bodies.</param>
public sealed record ComingSessionJson(
    string Session,
    string LastHeld,
    string Like,
    string ExpectedFirst,
    string ExpectedLast,
    bool ProbablyOver,
    DueAccuracyJson Accuracy,
    IReadOnlyList<DueTextJson> Texts,
    IReadOnlyList<DueMandateJson> Mandates,
    IReadOnlyList<RenewedMandateJson>? Renewed,
    int Requests,
    DueListJson Ends
)
{
    internal static ComingSessionJson Of(ShownSession shown)
    {
        var coming = shown.Coming!;
        return new(
            coming.Session.Code,
            coming.LastHeld.Code,
            coming.Like.Code,
            coming.Days.First.Iso(),
            coming.Days.Last.Iso(),
            coming.IsOver,
            DueAccuracyJson.Of(coming.Score),
            [.. coming.Texts.Select(t => DueTextJson.Of(coming, t))],
            [
                .. coming.Mandates.Select(m => new DueMandateJson(
                    m.Mandate.Code,
                    m.Mandate.FullTitle,
                    m.Ends.ToString(),
                    $"{m.Latest!.Symbol}"
                )),
            ],
            coming.Renewed.Count == 0 ? null : [.. coming.Renewed.Select(RenewedMandateJson.Of)],
            coming.Requests.Count,
            DueListJson.Of(coming.Ends)
        );
    }
}

/// <summary>A mandate that the register knows to have been renewed, by what, when, how it was adopted, and how that is known.</summary>
public sealed record RenewedMandateJson(string Mandate, string Title, string Renewed, string? On, string? Vote, string Evidence)
{
    internal static RenewedMandateJson Of(Mandate mandate) =>
        new(
            mandate.Code,
            mandate.FullTitle,
            mandate.Renewed.ToString(),
            mandate.RenewedOn.OrNull(),
            mandate.RenewalVote.OrNull(),
            mandate.RenewalEvidence.ToWord()
        );
}

/// <summary>How often texts came that were due in past sessions.</summary>
/// <param name="From">The first session that was predicted.</param>
/// <param name="To">The last.</param>
/// <param name="SessionsAhead">How many sessions ahead.</param>
/// <param name="Due">How many texts were due.</param>
/// <param name="Came">How many of them came.</param>
/// <param name="Texts">How many texts came in all.</param>
public sealed record DueAccuracyJson(int From, int To, int SessionsAhead, int Due, int Came, int Texts)
{
    internal static DueAccuracyJson Of(FallsDueScore score) => new(score.From, score.To, score.Ahead, score.Due, score.Came, score.Texts);
}

/// <summary>A recurring text that is due.</summary>
/// <param name="Latest">The decision the last time.</param>
/// <param name="Came">The sessions at which it came.</param>
/// <param name="EverySessions">After how many sessions it came back.</param>
/// <param name="InARow">How many times in a row.</param>
/// <param name="Certainty"><c>likely</c> or <c>possible</c>, by what came in the past.</param>
/// <param name="RuleDue">How many texts were due by this rule in the past.</param>
/// <param name="RuleCame">How many of them came.</param>
/// <param name="ForecastLike">The latest roll call on it, to forecast the next by.</param>
public sealed record DueTextJson(
    VoteJson Latest,
    IReadOnlyList<int> Came,
    int EverySessions,
    int InARow,
    string Certainty,
    int RuleDue,
    int RuleCame,
    string? ForecastLike
)
{
    internal static DueTextJson Of(ComingSession coming, DueText text)
    {
        var (due, came) = coming.Score.Of(text.Rule);
        return new(
            VoteJson.Line(text.Latest),
            text.Came,
            text.Gap,
            text.InARow,
            ComingWords.Certainty(coming, text),
            due,
            came,
            text.LatestRollCall?.Address.ToString()
        );
    }
}

/// <summary>A mandate that ends unless it is renewed, and the resolution that says so.</summary>
public sealed record DueMandateJson(string Mandate, string Title, string Ends, string By);
