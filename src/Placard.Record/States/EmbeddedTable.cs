using System.Text;

namespace Placard.Record.States;

/// <summary>A table compiled into the program: comma-separated, quoted where needed, the first line naming the columns.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table beside this code, without the first line.</summary>
    /// <exception cref="InvalidDataException">A row has another number of fields than the first line.</exception>
    public static IEnumerable<string[]> Rows(string file)
    {
        var name = $"{typeof(EmbeddedTable).Namespace}.{file}";
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not in the program.");
        using var lines = new StreamReader(stream, Encoding.UTF8);
        var columns = Fields(lines.ReadLine() ?? "").Length;
        while (lines.ReadLine() is { } line)
        {
            var fields = Fields(line);
            yield return fields.Length == columns ? fields : throw new InvalidDataException($"{file}: {line}");
        }
    }

    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }
        fields.Add(field.ToString());
        return [.. fields];
    }
}
