using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>What a state recommended to others, as JSON gives it.</summary>
/// <param name="State">The code of the state.</param>
/// <param name="Name">Its name.</param>
/// <param name="Held">What is held of each source, of all states.</param>
/// <param name="Total">How many pass the filter, whatever page this is.</param>
/// <param name="Soft">Those that ask for no new act; docs/measures/firmness.md.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Recipients">By the state that is asked.</param>
/// <param name="Asking">By how much they ask.</param>
/// <param name="Themes">By theme, the most first.</param>
/// <param name="MutualPraise">The pairs of mutual praise that it is in, whatever the filter; docs/measures/mutual-praise.md.</param>
/// <param name="Recommendations">The recommendations, the latest first.</param>
public sealed record GivenJson(
    string State,
    string Name,
    IReadOnlyList<HeldRecommendationsJson> Held,
    int Total,
    int Soft,
    int Page,
    int Pages,
    IReadOnlyList<RecipientJson> Recipients,
    IReadOnlyList<AskingJson> Asking,
    IReadOnlyList<ThemeJson> Themes,
    IReadOnlyList<MutualPraiseJson> MutualPraise,
    IReadOnlyList<RecommendationJson> Recommendations
)
{
    public static GivenJson Of(GivenRecommendations view) =>
        new(
            view.State.Code.ToString(),
            view.State.Name,
            [.. view.Held.Select(HeldRecommendationsJson.Of)],
            view.All.Count,
            view.Tally.Soft,
            view.Query.Page,
            view.Pages,
            [
                .. view.Recipients.Select(r => new RecipientJson(
                    r.State.ToString(),
                    r.Tally.Tally.All,
                    r.Tally.Soft,
                    r.Tally.Tally.Accepted,
                    r.Tally.Tally.Answered
                )),
            ],
            [.. view.Asking.Select(a => new AskingJson(a.Firmness.ToWord(), a.Tally.All, a.Tally.Accepted, a.Tally.Answered))],
            [.. view.Themes.Select(t => new ThemeJson(t.Theme, t.Tally.All, t.Tally.Accepted, t.Tally.Answered))],
            [.. view.Praise.Select(MutualPraiseJson.Of)],
            [.. view.Shown.Select(RecommendationJson.Of)]
        );
}

/// <summary>A state that was asked.</summary>
public sealed record RecipientJson(string State, int Received, int Soft, int Accepted, int Answered);

/// <summary>Recommendations that ask so much.</summary>
public sealed record AskingJson(string Firmness, int Recommendations, int Accepted, int Answered);

/// <summary>Recommendations with a theme.</summary>
public sealed record ThemeJson(string Theme, int Recommendations, int Accepted, int Answered);

/// <summary>Two states that give each other more soft recommendations than their volumes would give.</summary>
public sealed record MutualPraiseJson(double Strength, PraiseCountJson First, PraiseCountJson Second)
{
    internal static MutualPraiseJson Of(MutualPraise pair) =>
        new(
            pair.Strength,
            new(pair.One.ToString(), pair.Other.ToString(), pair.FromOne.All, pair.FromOne.Soft, pair.FromOne.Expected),
            new(pair.Other.ToString(), pair.One.ToString(), pair.FromOther.All, pair.FromOther.Soft, pair.FromOther.Expected)
        );
}

/// <summary>What one of them gave the other.</summary>
public sealed record PraiseCountJson(string From, string To, int All, int Soft, double ExpectedSoft);
