namespace Placard.Rooms.Views;

/// <summary>How much of one kind has the words that are sought.</summary>
/// <param name="Count">How many, in words: <c>12 statements</c>.</param>
/// <param name="About">What they are, with their window.</param>
/// <param name="Address">The page that lists them.</param>
/// <param name="Note">What is to be known of each of them, in a sentence; may be empty.</param>
/// <param name="First">The first of them.</param>
public sealed record FoundWords(string Count, string About, string Address, string Note, IReadOnlyList<FoundWordsLine> First);

/// <summary>One thing that has the words that are sought.</summary>
/// <param name="Heading">What it is.</param>
/// <param name="Address">Where it is shown.</param>
/// <param name="Words">Its words around those sought.</param>
/// <param name="Language">The language of the words, as a code.</param>
public sealed record FoundWordsLine(string Heading, string Address, string Words, string Language);

/// <summary>Where words are found besides titles and texts: each room declares its own (<see cref="RoomDeclaration.HasWords"/>), and the
/// search shows them all without knowing any room.</summary>
public sealed class WordsElsewhere
{
    private readonly List<(string Title, Func<OpenEdition, string, FoundWords?> Find)> _rooms = [];

    internal void Add(string title, Func<OpenEdition, string, FoundWords?> find) => _rooms.Add((title, find));

    /// <summary>What has the words, a line a kind; a kind in which nothing has them is left out.</summary>
    public IReadOnlyList<(string Title, FoundWords Found)> With(OpenEdition edition, string words) =>
        [
            .. _rooms
                .Select(room => (room.Title, Found: room.Find(edition, words)))
                .Where(room => room.Found is not null)
                .Select(room => (room.Title, room.Found!)),
        ];
}
