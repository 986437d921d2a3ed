using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Placard.Rooms.Site;

/// <summary>What went wrong, as RFC 9457 has it.</summary>
/// <param name="Title">The kind of problem.</param>
/// <param name="Status">The status.</param>
/// <param name="Detail">The sentence for the reader.</param>
/// <param name="Nearest">The nearest right addresses.</param>
public sealed record ProblemJson(string Title, int Status, string Detail, IReadOnlyList<Link> Nearest);

/// <summary>How the site's own answers are written as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ProblemJson))]
[JsonSerializable(typeof(ReadyJson))]
internal sealed partial class SiteJsonContext : JsonSerializerContext
{
    public static SiteJsonContext Readable { get; } = new(JsonForm.Readable);
}

/// <summary>The one way in which JSON is written here.</summary>
public static class JsonForm
{
    /// <summary>Fresh options for a source-generated context: camel case, what is not known left out, letters as they are,
    /// indented.</summary>
    public static JsonSerializerOptions Readable =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
        };
}
