using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Placard.Rooms.Views;

/// <summary>What an assistant may ask for: a view by the parameters of its address, or what is no view. It reads and never
/// writes.</summary>
/// <param name="Name">Its name: <c>show_vote</c>.</param>
/// <param name="Summary">What is answered, in a sentence or two.</param>
/// <param name="Parameters">What it can be asked for.</param>
/// <param name="RestsOn">What of the edition the answers rest on.</param>
/// <param name="AnswerAsync">Answers.</param>
public sealed record AssistantTool(
    string Name,
    string Summary,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<HeldThing> RestsOn,
    Func<Request, Task<ToolAnswer>> AnswerAsync
);

/// <summary>An answer to an assistant.</summary>
/// <param name="Value">The answer of the view.</param>
/// <param name="Type">How it is written.</param>
/// <param name="Reach">What of the record it rests on; null for nothing in particular.</param>
public sealed record ToolAnswer(object Value, JsonTypeInfo Type, Reach? Reach)
{
    /// <summary>The answer with what an assistant must pass on: which edition it is from, until when that goes and what is not in it, and
    /// who published what it was read from.</summary>
    public JsonObject Of(OpenEdition edition, AssistantTool tool)
    {
        var answer = JsonSerializer.SerializeToNode(Value, Type);
        return new()
        {
            ["answer"] = answer,
            ["edition"] = new JsonObject { ["hash"] = edition.Info.Hash, ["asOf"] = edition.Info.AsOf.ToString() },
            ["available"] = new JsonArray([
                .. Reaches(tool)
                    .Select(reach => reach.InWords(edition.Held))
                    .Concat(RegistersIn(edition, tool))
                    .Select(sentence => JsonValue.Create(sentence)),
            ]),
            ["notAvailable"] = new JsonArray([.. NotAvailable(edition, tool).Select(sentence => JsonValue.Create(sentence))]),
            ["sources"] = new JsonArray([
                .. Sources(edition, tool, answer)
                    .Select(s => new JsonObject
                    {
                        ["source"] = s.Code.ToString(),
                        ["name"] = s.Name,
                        ["publisher"] = s.Publisher,
                        ["terms"] = s.Terms,
                    }),
            ]),
        };
    }

    // An answer that names its sources one by one, as that of a vote does, rests on those alone.
    private static IEnumerable<SourceDescription> Sources(OpenEdition edition, AssistantTool tool, JsonNode? answer)
    {
        var named = NamedIn(answer).ToHashSet(StringComparer.Ordinal);
        var sources = tool.RestsOn.SelectMany(edition.SourcesOf).Distinct().ToList();
        var narrowed = sources.Where(s => named.Contains(s.Code.ToString())).ToList();
        return narrowed.Count > 0 ? narrowed : sources;
    }

    private static IEnumerable<string> NamedIn(JsonNode? node) =>
        node switch
        {
            JsonObject one => one.SelectMany(member =>
                member is { Key: "source", Value: JsonValue value } && value.TryGetValue(out string? code) ? [code] : NamedIn(member.Value)
            ),
            JsonArray many => many.SelectMany(NamedIn),
            _ => [],
        };

    private IEnumerable<Reach> Reaches(AssistantTool tool) =>
        Reach is { } reach
            ? [reach]
            : tool
                .RestsOn.Where(t => t is HeldThing.Votes or HeldThing.Texts)
                .Select(t => new Reach(t == HeldThing.Texts ? HeldPart.Texts : HeldPart.Votes));

    private static IEnumerable<string> RegistersIn(OpenEdition edition, AssistantTool tool) =>
        edition
            .Registers.Reaches.Where(r => r.Entries > 0 && tool.RestsOn.Contains(r.Table.Thing))
            .Select(r =>
                $"{r.Table.Title} in this edition: {Plurals.Count(r.Entries, "entry", "entries")}"
                + (r.First.IsKnown ? $", {r.DatedBy} {r.First.InWords()} to {r.Last.InWords()}." : ".")
            );

    private IEnumerable<string> NotAvailable(OpenEdition edition, AssistantTool tool)
    {
        if (Reach?.Beyond(edition.Held) is { } beyond)
            yield return beyond;
        if (edition.Texts.All.Count == 0 && tool.RestsOn.Contains(HeldThing.Texts))
            yield return "This edition has no texts: no words, phrases or predecessors of resolutions.";
        foreach (var thing in tool.RestsOn.Where(t => t is not HeldThing.Texts && edition.SourcesOf(t).Count == 0))
            yield return $"This edition has no {Noun(thing)}.";
        yield return "Anything that is not in the answer is not known here; that is no evidence that it did not happen.";
    }

    private static string Noun(HeldThing thing) =>
        thing switch
        {
            HeldThing.Votes => "votes",
            HeldThing.Speeches => "speeches",
            HeldThing.Seats => "seats of bodies",
            HeldThing.Elections => "elections, mandates or experts",
            HeldThing.FollowUp => "recommendations, ratifications or individual cases",
            HeldThing.Access => "register of access to the United Nations",
            HeldThing.Statements => "joint statements",
            HeldThing.Money => "budget implications or payments",
            HeldThing.Voices => "transcripts of meetings",
            _ => "names of states in other languages than English",
        };
}
