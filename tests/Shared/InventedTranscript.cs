using System.Text.Json;

namespace Placard.Testing;

/// <summary>A transcript in the publisher's form, of a meeting that never was: a line a statement, <c>who: words. More words.</c></summary>
internal static class InventedTranscript
{
    /// <summary>A meeting on lanterns whose kinds of statements are known.</summary>
    public static string OfLanterns { get; } =
        Of(
            "hrc/99/41",
            "2098-03-20",
            "HRC/President: We turn to draft resolution L.2, on the care of lanterns. I give the floor to the representative of Senegal to introduce draft resolution L.2.",
            "SEN/Representative/Ms. Awa Invented: It is an honour to introduce draft resolution L.2. Lanterns save lives at night.",
            "HRC/President: I open the floor for general comments. I give the floor to the representative of Egypt.",
            "EGY/Representative//Arab Group: We speak for a group of lamplighters. Oil is dear.",
            "HRC/President: I see no more requests for general comments. We hear explanations of vote before the vote. I give the floor to China.",
            "CHN/Representative: We shall vote against, because lanterns are a matter of each street.",
            "HRC/President: We now proceed to the vote. Draft resolution L.2 is adopted. I give the floor to an organisation.",
            "Invented Watch of Lamps/Survivor/Mr. Nobody Inparticular: I was there when the lamps went out.",
            "HRC/President: The meeting is closed."
        );

    /// <summary>A transcript.</summary>
    /// <param name="slug">The name of the meeting.</param>
    /// <param name="day">The day.</param>
    /// <param name="statements">Each <c>affiliation/function/name/group: words</c>, of which only the first must stand there.</param>
    public static string Of(string slug, string day, params string[] statements)
    {
        var second = 0.5;
        return JsonSerializer.Serialize(
            new
            {
                disclaimer = "Made by machine.",
                video = new
                {
                    id = "k1x/k1xinvented",
                    title = $"Invented meeting {slug}",
                    date = day + "T00:00:00.000Z",
                    duration = "03:00:00",
                    slug,
                },
                transcript = new
                {
                    transcript_id = "invented",
                    language = "en",
                    data = statements.Select(
                        (line, at) =>
                        {
                            var colon = line.IndexOf(": ", StringComparison.Ordinal);
                            var who = line[..colon].Split('/');
                            return new
                            {
                                statement_number = at + 1,
                                start = second,
                                speaker = new
                                {
                                    name = Part(who, 2),
                                    affiliation = who[0],
                                    affiliation_full = who[0],
                                    group = Part(who, 3),
                                    function = Part(who, 1),
                                },
                                paragraphs = new[]
                                {
                                    new
                                    {
                                        sentences = line[(colon + 2)..]
                                            .Split(". ")
                                            .Select(words => new
                                            {
                                                text = words.EndsWith('.') ? words : words + ".",
                                                start = second += 4,
                                                end = second + 3.5,
                                                topics = Array.Empty<string>(),
                                                words = new[]
                                                {
                                                    new
                                                    {
                                                        text = words,
                                                        start = second,
                                                        end = second + 3.5,
                                                    },
                                                },
                                            })
                                            .ToList(),
                                    },
                                },
                            };
                        }
                    ),
                },
            }
        );
    }

    /// <summary>The list of meetings that names some.</summary>
    /// <param name="hasMore">Whether the list has another page.</param>
    /// <param name="meetings">Each <c>slug day</c>, with <c>!</c> before it where there is no transcript.</param>
    public static string Listing(bool hasMore, params string[] meetings) =>
        JsonSerializer.Serialize(
            new
            {
                meetings = meetings.Select(m =>
                {
                    var parts = m.TrimStart('!').Split(' ');
                    return new
                    {
                        title = parts[0],
                        date = parts[1] + "T00:00:00.000Z",
                        slug = parts[0],
                        hasTranscript = m[0] != '!',
                        pageUrl = "/en/" + parts[0],
                        jsonUrl = "/en/" + parts[0] + ".json",
                    };
                }),
                total = meetings.Length,
                hasMore,
                page = 1,
                pageSize = 250,
            }
        );

    private static string? Part(string[] who, int at) => who.Length > at && who[at].Length > 0 ? who[at] : null;
}
