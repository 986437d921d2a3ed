using System.Security.Cryptography;
using System.Text;

namespace Placard.Sources.RecordFiles;

/// <summary>One file of the record as it was read.</summary>
internal sealed record RecordFile(SourceFile File, IReadOnlyList<Observation> Observations, IReadOnlyList<Unresolved> Unresolved)
{
    /// <summary>How every file begins; the number is that of the form.</summary>
    private const string Mark = "placard record 1";

    /// <summary>Stands where the code of a body does in other files.</summary>
    public const string Drafts = "drafts";

    private const string States = "states";
    private const int LinesAbove = 3;
    private const long MostBytes = 64 << 20;

    /// <summary>The file by name, size and hash.</summary>
    public static SourceFile Listed(string path) => Listed(path, System.IO.File.ReadAllBytes(path), FileStatus.Read, "");

    /// <summary>What stands in a file of these lines.</summary>
    /// <param name="of">The code of the body, or <see cref="Drafts"/>.</param>
    /// <param name="states">The states of its sheets of ballots.</param>
    /// <param name="header">The names of its columns.</param>
    /// <param name="lines">Its lines below.</param>
    public static string Content(string of, StateColumns states, string header, IEnumerable<string> lines)
    {
        var content = new StringBuilder();
        foreach (var line in lines.Prepend(header).Prepend($"{States}\t{states.Header}").Prepend($"{Mark}\t{of}"))
            content.Append(line).Append('\n');
        return content.ToString();
    }

    /// <summary>Reads a file; what cannot be read is left out, and said.</summary>
    public static RecordFile Read(string path)
    {
        var size = new FileInfo(path).Length;
        if (size > MostBytes)
            return LeftOut(
                new SourceFile(RecordFolder.Description.Code, Path.GetFileName(path), size, "", FileStatus.LeftOut, ""),
                "it is too large"
            );
        var bytes = System.IO.File.ReadAllBytes(path);
        var file = Listed(path, bytes, FileStatus.Read, "");
        var lines = Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < LinesAbove || lines[0].Split('\t') is not [Mark, var of] || lines[1].Split('\t') is not [States, var header])
            return LeftOut(file, "it does not begin as a file of the record does");
        var unresolved = new List<Unresolved>();
        IReadOnlyList<Observation> observations;
        try
        {
            var states = StateColumns.Parse(header);
            var below = lines.Index().Skip(LinesAbove).Select(line => (line.Index + 1, line.Item));
            if (of == Drafts && lines[2] == LineFormats.Drafts.Header)
                observations = [.. LineFormats.Drafts.Read(below, states, null, Wrong)];
            else if (Body.TryParse(of, out var body) && lines[2] == LineFormats.Votes.Header)
                observations = [.. LineFormats.Votes.Read(below, states, body, Wrong).SelectMany(s => s.Observations())];
            else
                return LeftOut(file, "its columns are not those of this version");
        }
        catch (FormatException)
        {
            return LeftOut(file, "its second line does not name states");
        }
        return unresolved.Count == 0
            ? new(file, observations, [])
            : new(
                file with
                {
                    Fate = FileStatus.ReadInPart,
                    Reason = $"{unresolved.Count} lines cannot be read.",
                },
                observations,
                unresolved
            );

        void Wrong(int line, string why) =>
            unresolved.Add(new Unresolved(new Origin(RecordFolder.Description.Code, file.Path, $"line {line}", default), "line", why));
    }

    private static SourceFile Listed(string path, byte[] bytes, FileStatus fate, string reason) =>
        new(
            RecordFolder.Description.Code,
            Path.GetFileName(path),
            bytes.Length,
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            fate,
            reason
        );

    private static RecordFile LeftOut(SourceFile file, string why) =>
        new(file with { Fate = FileStatus.LeftOut, Reason = $"The file was left out: {why}." }, [], []);
}
