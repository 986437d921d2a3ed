namespace Placard.Rooms.States;

/// <summary>What happened to a state since a day, as JSON gives it.</summary>
/// <param name="State">The code of the state.</param>
/// <param name="Since">The first day that counts.</param>
/// <param name="LastVote">The day of the last vote that the edition has; left out where it has none.</param>
/// <param name="Sections">What happened, by list.</param>
public sealed record StateSinceJson(string State, string Since, string? LastVote, IReadOnlyList<HappeningsJson> Sections)
{
    public static StateSinceJson Of(StateSince model) =>
        new(
            model.State.Code.ToString(),
            model.Since.Iso(),
            model.Until.OrNull(),
            [.. model.Sections.Select(s => new HappeningsJson(s.Title, [.. s.All.Select(HappeningJson.Of)]))]
        );
}

/// <summary>One list of what happened, newest first.</summary>
public sealed record HappeningsJson(string Title, IReadOnlyList<HappeningJson> All);

/// <summary>One thing that happened.</summary>
public sealed record HappeningJson(string Date, string Title, string Address, string Summary)
{
    public static HappeningJson Of(Happening happening) =>
        new(happening.Day.ToString(), happening.Title, happening.Address, happening.Summary);
}
