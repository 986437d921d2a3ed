using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Updates.Nodes;

/// <summary>What the file <c>current.json</c> of a published edition says: which edition is current, and of which files it is made. A
/// node believes nothing of it that it cannot check.</summary>
/// <param name="Form">The form of this list.</param>
/// <param name="Hash">The hash of the edition's content.</param>
/// <param name="Files">The edition's file, and those made from it.</param>
internal sealed partial record PublishedEdition(int Form, string Hash, IReadOnlyList<PublishedFile> Files)
{
    public const string FileName = "current.json";
    public const int LongestList = 1 << 20;

    private const int FormOfThisProgram = 1;
    private const int MostFiles = 200;
    private const long MostBytes = 50L << 30;

    /// <summary>A list of the form that this program writes.</summary>
    public static PublishedEdition Of(string hash, IReadOnlyList<PublishedFile> files) => new(FormOfThisProgram, hash, files);

    /// <exception cref="Refusal">It is no such list; the sentence says what is wrong.</exception>
    public static PublishedEdition Parse(ReadOnlySpan<byte> text)
    {
        PublishedEdition? said;
        try
        {
            said = JsonSerializer.Deserialize(text, PublishedEditionJsonContext.Default.PublishedEdition);
        }
        catch (JsonException)
        {
            throw Refusal.Unreadable($"{FileName} is no list of a published edition.");
        }
        if (said is not { Hash: not null, Files: not null } || said.Files.Any(f => f is not { Path: not null, Sha256: not null }))
            throw Refusal.Unreadable($"{FileName} is no list of a published edition.");
        if (said.Form != FormOfThisProgram)
            throw Refusal.Unreadable(
                $"{FileName} has the form {said.Form}; this program reads {FormOfThisProgram}. Use its newest version."
            );
        if (!Sum().IsMatch(said.Hash) || said.Files.Any(f => !Sum().IsMatch(f.Sha256) || f.Bytes < 0))
            throw Refusal.Unreadable($"{FileName} names no hash, or none of a file.");
        if (said.Files.Count > MostFiles || said.Files.Sum(f => (decimal)f.Bytes) > MostBytes)
            throw Refusal.Unreadable($"{FileName} names more files than an edition has, or larger ones.");
        var folder = EditionStore.NameOf(said.Hash) + "/";
        if (
            said.Files.Any(f => !f.Path.StartsWith(folder, StringComparison.Ordinal) || !NameOfFile().IsMatch(f.Name))
            || said.Files.DistinctBy(f => f.Path).Count() != said.Files.Count
            || said.Files.All(f => f.Name != EditionStore.FileName)
        )
            throw Refusal.Unreadable($"{FileName} names files that do not belong to one edition.");
        return said;
    }

    /// <summary>Whether a file beside an edition's own was made from it, and may go along.</summary>
    public static bool IsPart(string name) => NameOfFile().IsMatch(name);

    [GeneratedRegex(@"\A[0-9a-f]{64}\z")]
    private static partial Regex Sum();

    [GeneratedRegex(@"\Aplacard(?:\.sqlite|\.changes\.json|\.[a-z0-9-]+\.(?:phrases|kept))\z")]
    private static partial Regex NameOfFile();
}

/// <summary>One file of a published edition.</summary>
/// <param name="Path">Where it lies beside <c>current.json</c>: <c>HASH/placard.sqlite</c>.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Sha256">The sum of its bytes.</param>
internal sealed record PublishedFile(string Path, long Bytes, string Sha256)
{
    [JsonIgnore]
    public string Name => Path[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(PublishedEdition))]
internal sealed partial class PublishedEditionJsonContext : JsonSerializerContext;
