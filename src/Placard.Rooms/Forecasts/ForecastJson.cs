using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>The forecast of a vote, as JSON gives it; docs/measures/forecast.md.</summary>
/// <param name="Body">The body.</param>
/// <param name="On">The day of the vote; only roll calls dated before it were used.</param>
/// <param name="Title">The title.</param>
/// <param name="Kind">What is put to the vote.</param>
/// <param name="Aim">What it would do to other texts: own text, ends a mandate, no action.</param>
/// <param name="TurnedFrom">For one that would stop a text, how many such proposals on record say how ballots on the text turn round; 0 for
/// any other.</param>
/// <param name="Like">The address of the past vote it is to be like; null for a new text.</param>
/// <param name="Sponsors">Those taken to introduce it.</param>
/// <param name="Rule">What it needs to be adopted.</param>
/// <param name="Held">Until when roll calls of the body are in the edition.</param>
/// <param name="Known">The number of roll calls known the day before.</param>
/// <param name="IsNew">Whether no vote of its kind on this title was known.</param>
/// <param name="AdoptedWithoutVote">How many decisions on texts of the title are held, where each was an adoption without a vote: the
/// forecast is of a vote that may never be called. Left out for any other.</param>
/// <param name="IsComparable">Whether any past vote is comparable. Where none is, there is no forecast: the chances, the counts, the
/// margins and the chances of members are left out.</param>
/// <param name="Likeness">How like the title of the most similar past vote is, from 0 to 1.</param>
/// <param name="BaseRates">How the members of the day voted on all proposals of the kind in the body, recent ones counting more; no
/// forecast.</param>
/// <param name="Adopted">The chance that it is adopted.</param>
/// <param name="Margin">Yes less no: the median and the ends of the 90% range.</param>
/// <param name="Yes">Those voting yes.</param>
/// <param name="No">Those voting no.</param>
/// <param name="Abstain">Those abstaining.</param>
/// <param name="Absent">Those not voting.</param>
/// <param name="Members">The number of members that day.</param>
/// <param name="SeatsLeftOut">How many seats are left out because the record does not know who holds them that day, or nobody does.</param>
/// <param name="States">Every member, likeliest to vote yes first; the four chances of each sum to 1.</param>
/// <param name="RestsOn">The past votes most alike.</param>
/// <param name="Margins">The share of draws for each margin.</param>
public sealed record ForecastJson(
    string Body,
    string On,
    string Title,
    string Kind,
    string Aim,
    int TurnedFrom,
    string? Like,
    IReadOnlyList<string> Sponsors,
    string Rule,
    IReadOnlyList<BodyReachJson> Held,
    int Known,
    bool IsNew,
    int? AdoptedWithoutVote,
    bool IsComparable,
    double Likeness,
    BaseRatesJson BaseRates,
    double? Adopted,
    RangeJson? Margin,
    RangeJson? Yes,
    RangeJson? No,
    RangeJson? Abstain,
    RangeJson? Absent,
    int Members,
    int SeatsLeftOut,
    IReadOnlyList<StateForecastJson> States,
    IReadOnlyList<LikeVoteJson> RestsOn,
    IReadOnlyList<MarginJson> Margins
)
{
    internal static ForecastJson Of(Forecast forecast)
    {
        var (asked, grounded) = (forecast.Proposal, forecast.Explained);
        var margin = forecast.IsComparable ? forecast.Margin : null;
        return new ForecastJson(
            asked.Vote.Body.Code,
            Dates.Iso(asked.On),
            asked.Vote.Title,
            asked.Vote.Kind.ToWord(),
            asked.Vote.Aim.ToWord(),
            grounded.TurnedFrom,
            asked.Like?.Address.ToString(),
            [.. asked.Vote.MainSponsors.Select(s => s.ToString())],
            ForecastWording.Rule(asked.Vote),
            BodyReachJson.Of(forecast.Held, new(HeldPart.RollCalls, asked.Vote.Body)),
            grounded.Known,
            grounded.LastTime.Count == 0,
            forecast.NeverVotedOn?.Times,
            grounded.IsComparable,
            grounded.Likeness,
            BaseRatesJson.Of(grounded.BaseRates),
            margin?.Adopted,
            margin is null ? null : RangeJson.Of(margin.Margin),
            margin is null ? null : RangeJson.Of(margin.Yes),
            margin is null ? null : RangeJson.Of(margin.No),
            margin is null ? null : RangeJson.Of(margin.Abstain),
            margin is null ? null : RangeJson.Of(margin.Absent),
            grounded.Forecast.Ballots.Count,
            Forecasting.SeatsLeftOut(grounded.Forecast),
            [.. forecast.Ranked.Select(pair => StateForecastJson.Of(pair.Ballot, pair.Ground, forecast.IsComparable))],
            [
                .. grounded.Like.Select(l => new LikeVoteJson(
                    l.Vote.Address.ToString(),
                    l.Vote.Date.ToString(),
                    l.Vote.Title,
                    [.. l.Similarities.Select(s => s.ToWord())],
                    l.Share
                )),
            ],
            margin is null
                ? []
                : [.. margin.ByMargin.Select(m => new MarginJson(m.Margin, (double)m.Draws / grounded.Forecast.Draws.Count))]
        );
    }
}

/// <summary>Shares of ballots, from 0 to 1.</summary>
public sealed record BaseRatesJson(double Yes, double No, double Abstain, double Absent)
{
    internal static BaseRatesJson Of(IReadOnlyList<double> rates) => new(rates[0], rates[1], rates[2], rates[3]);
}

/// <summary>A count, with the stretch that holds it in nine draws of ten.</summary>
public sealed record RangeJson(int Low, int Median, int High)
{
    internal static RangeJson Of(CountRange range) => new(range.Low, range.Middle, range.High);
}

/// <summary>A member's chances and what they rest on.</summary>
/// <param name="State">The state.</param>
/// <param name="Yes">The chance of a yes.</param>
/// <param name="No">The chance of a no.</param>
/// <param name="Abstain">The chance of an abstention.</param>
/// <param name="Absent">The chance that it does not vote.</param>
/// <param name="Likeliest">The likeliest ballot.</param>
/// <param name="IsSponsor">Whether it introduces the proposal.</param>
/// <param name="Cast">Its own ballots on the votes most alike.</param>
/// <param name="VotesLike">The members that voted most as it did.</param>
public sealed record StateForecastJson(
    string State,
    double? Yes,
    double? No,
    double? Abstain,
    double? Absent,
    string? Likeliest,
    bool IsSponsor,
    IReadOnlyList<CastJson> Cast,
    IReadOnlyList<string> VotesLike
)
{
    internal static StateForecastJson Of(BallotForecast ballot, BallotExplanation ground, bool isComparable) =>
        new(
            ballot.State.ToString(),
            isComparable ? ballot.Yes : null,
            isComparable ? ballot.No : null,
            isComparable ? ballot.Abstain : null,
            isComparable ? ballot.Absent : null,
            isComparable ? ballot.Likeliest.ToWord() : null,
            ground.IsSponsor,
            !isComparable
                ? []
                : [.. ground.Cast.Select(c => new CastJson(c.Vote.Address.ToString(), c.Vote.Date.ToString(), c.Ballot.ToWord()))],
            [.. ground.Neighbours.Select(n => n.ToString())]
        );
}

/// <summary>A ballot cast on a past vote.</summary>
public sealed record CastJson(string Vote, string Date, string Ballot);

/// <summary>A past vote that the forecast rests on, and how much of all likeness it bears.</summary>
public sealed record LikeVoteJson(string Vote, string Date, string Title, IReadOnlyList<string> Ways, double Share);

/// <summary>The share of draws with this margin.</summary>
public sealed record MarginJson(int Margin, double Share);
