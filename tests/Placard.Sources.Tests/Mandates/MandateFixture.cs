using System.Text.Json;

namespace Placard.Sources.Tests.Mandates;

/// <summary>An invented resolution in the form of the files: a JSON list, a record a paragraph.</summary>
internal sealed class MandateFixture
{
    private readonly List<Dictionary<string, object?>> _records = [];

    /// <summary>A text of the Council with two preambular and two operative paragraphs, to its last words.</summary>
    public static MandateFixture OfCouncil(string number = "42/90", string title = "Question of lamps") =>
        new MandateFixture()
            .With("frontmatter", "Human Rights Council")
            .With("frontmatter", "Forty-second session")
            .With("frontmatter", "9–27 September 2019")
            .With("frontmatter", "Agenda item 3")
            .With("frontmatter", "Resolution adopted by the Human Rights Council\non 27 September 2019")
            .With("title", $"{number}.\t{title}")
            .With("paragraph", "The Human Rights Council,", part: "preambular")
            .With("paragraph", "Recalling its resolution 33/90 of 30\u00A0September 2016 on lamps,", part: "preambular")
            .With("heading", "Noting that a lamp, once lit, is seen from every harbour,", level: 4)
            .With("paragraph", "Calls upon all keepers to trim the lamps:", "1.", "operative")
            .With("paragraph", "In harbours;", "(a)", "operative")
            .With("paragraph", "On hills;", "(b)", "operative")
            .With("paragraph", "Decides to return to the question.", "2.", "operative");

    public MandateFixture With(
        string type,
        string text,
        string? prefix = null,
        string? part = null,
        int? level = null,
        string? language = null
    )
    {
        var record = new Dictionary<string, object?>
        {
            ["text"] = text,
            ["type"] = type,
            ["heading_level"] = level,
            ["paragraph_type"] = part,
            ["paragraph_level"] = null,
            ["prefix"] = prefix,
            ["action_verb"] = "not",
            ["action_verb_type"] = null,
            ["action_verb_normalized"] = null,
            ["links"] = Array.Empty<object>(),
        };
        if (language is not null)
            record["language"] = language;
        _records.Add(record);
        return this;
    }

    public MandateFixture WithClosing(string vote = "[Adopted without a vote.]") =>
        With("backmatter", "41st\u00A0meeting\n27\u00A0September 2019").With("backmatter", vote);

    public MandateFixture WithRecordedVote(string vote, string yes, string no, string abstaining, string type = "backmatter") =>
        With(type, "41st\u00A0meeting\n27\u00A0September 2019")
            .With(type, $"[Adopted by a recorded vote of {vote}. The voting was as follows:")
            .With(type, "In favour:")
            .With(type, yes)
            .With(type, "Against:")
            .With(type, no)
            .With(type, "Abstaining:")
            .With(type, abstaining + "]");

    public override string ToString() => JsonSerializer.Serialize(_records);
}
