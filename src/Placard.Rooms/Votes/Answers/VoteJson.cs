using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Placard.Rooms.Votes.Answers;

/// <summary>How answers of this room are written as JSON: camel case, what is not known left out, letters as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VoteAnswer))]
[JsonSerializable(typeof(VoteListAnswer))]
[JsonSerializable(typeof(AgreementAnswer))]
public sealed partial class VoteJson : JsonSerializerContext
{
    /// <summary>For files and screens: indented, and quotation marks and accents unescaped, since JSON is never put inside HTML here.</summary>
    public static VoteJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });

    /// <summary>The text of an answer.</summary>
    public static string Write<T>(T answer) => JsonSerializer.Serialize(answer, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!);
}
