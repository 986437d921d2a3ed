using System.Text.Json.Serialization;

namespace Placard.Rooms.Briefs;

/// <summary>A brief as JSON gives it.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lead">What to know first.</param>
/// <param name="Date">The day it was made.</param>
/// <param name="Edition">The beginning of the hash of the edition.</param>
/// <param name="AsOf">The day of the latest vote of the edition.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Sources">The sources; sentences name them by number, from 1.</param>
/// <param name="LeftOut">What did not fit.</param>
public sealed record BriefJson(
    string Title,
    string Lead,
    string Date,
    string Edition,
    string? AsOf,
    IReadOnlyList<BriefSectionJson> Sections,
    IReadOnlyList<BriefSourceJson> Sources,
    IReadOnlyList<BriefSourceJson> LeftOut
)
{
    public static BriefJson Of(BriefView view)
    {
        var brief = view.Brief;
        return new(
            brief.Title,
            brief.Lead,
            brief.Making.On.Iso(),
            brief.Making.Edition,
            brief.Making.AsOf.OrNull(),
            [
                .. brief.Sections.Select(section => new BriefSectionJson(
                    section.Heading,
                    [.. section.Sentences.Select(s => new BriefSentenceJson(s.Text, [.. s.Sources.Select(brief.NumberOf)]))]
                )),
            ],
            [.. brief.Sources.Select(BriefSourceJson.Of)],
            [.. brief.LeftOut.Select(BriefSourceJson.Of)]
        );
    }
}

/// <summary>A section.</summary>
public sealed record BriefSectionJson(string Heading, IReadOnlyList<BriefSentenceJson> Sentences);

/// <summary>A sentence with the numbers of its sources.</summary>
public sealed record BriefSentenceJson(string Text, IReadOnlyList<int> Sources);

/// <summary>A source, with the page that has it and the document of the United Nations, where there is one.</summary>
public sealed record BriefSourceJson(string Text, string Address, string? Symbol)
{
    public static BriefSourceJson Of(BriefSource source) => new(source.Text, source.Address, source.Document.OrNull());
}

/// <summary>How the answers of this room are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(BriefJson))]
public sealed partial class BriefJsonContext : JsonSerializerContext
{
    public static BriefJsonContext Readable { get; } = new(JsonForm.Readable);
}
