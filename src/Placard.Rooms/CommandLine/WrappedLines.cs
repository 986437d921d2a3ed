namespace Placard.Rooms.CommandLine;

/// <summary>Writes sentences for a terminal, broken between words; further lines are set in.</summary>
/// <param name="output">Where to write.</param>
internal sealed class WrappedLines(TextWriter output)
{
    private const int Width = 100;
    private const int DeepestIndent = 6;

    /// <summary>Writes one sentence; nothing where it is empty.</summary>
    /// <param name="label">What stands before it.</param>
    /// <param name="words">The sentence.</param>
    public void Write(string label, string words)
    {
        if (words.Length == 0)
            return;
        var line = label;
        var isFirst = true;
        foreach (var word in words.Split(' '))
        {
            if (!isFirst && line.Length + 1 + word.Length > Width)
            {
                output.WriteLine(line);
                line = new string(' ', Math.Min(label.Length, DeepestIndent)) + word;
                continue;
            }
            line += (isFirst ? "" : " ") + word;
            isFirst = false;
        }
        output.WriteLine(line);
    }
}
