using System.CommandLine;
using Placard.Desk;
using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>The argument that names a count: its name, the first letters of it, or words of its title that no other count has.</summary>
internal sealed class CountArgument : Argument<string>
{
    private const int FewestLetters = 3;
    private const int MostNamed = 5;

    public CountArgument() : base("COUNT") => Description = "The count's name, its first letters, or words of its title";

    /// <summary>The count that is meant.</summary>
    /// <exception cref="Refusal">None is, or several are.</exception>
    public StoredCount Find(ParseResult line, OpenDesk desk)
    {
        var text = line.GetRequiredValue(this).Trim();
        if (CountId.TryParse(text, out var id) && desk.WhipCounts.Find(id) is { } exact)
            return exact;
        var meant = text.Length < FewestLetters ? [] : desk.WhipCounts.All()
            .Where(c => c.Id.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase) || c.Vote.Title.Contains(text, StringComparison.OrdinalIgnoreCase)).ToList();
        return meant.Count switch
        {
            1 => meant[0],
            0 => throw Refusal.NotFound($"There is no whip count {Quotes.Shortened(text)} on the desk; `placard whip list` names those there are."),
            _ => throw Refusal.Unreadable($"Several whip counts are meant by {Quotes.Shortened(text)}: {string.Join(", ", meant.Take(MostNamed).Select(c => c.Id))}."),
        };
    }
}
