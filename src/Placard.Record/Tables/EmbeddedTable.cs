using System.Text;

namespace Placard.Record.Tables;

/// <summary>A table compiled into the program: comma-separated, quoted where needed, the first line naming the columns.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, without the first line.</summary>
    /// <param name="room">A type of the folder that the table lies in.</param>
    /// <param name="file">The table's file name.</param>
    /// <exception cref="InvalidDataException">A row has another number of fields than the first line.</exception>
    public static IEnumerable<string[]> Rows(Type room, string file)
    {
        var name = $"{room.Namespace}.{file}";
        using var stream =
            typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
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
