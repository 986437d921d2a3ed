namespace Placard.Record.Texts.Recognition;

/// <summary>Puts a number or a square bracket that stands in a paragraph of its own where it belongs: before the words that follow, or
/// after those before.</summary>
internal static class LoneMarks
{
    /// <summary>The paragraphs, each with its number and brackets.</summary>
    public static IReadOnlyList<DraftBlock> Joined(IReadOnlyList<DraftBlock> blocks)
    {
        if (!blocks.Any(b => IsBefore(b) || IsAfter(b)))
            return blocks;
        var joined = new List<DraftBlock>(blocks.Count);
        var waiting = "";
        foreach (var block in blocks)
        {
            if (IsAfter(block) && joined.Count > 0 && waiting.Length == 0)
                joined[^1] = joined[^1] with { Text = joined[^1].Text.TrimEnd() + block.Text.Trim() };
            else if (IsBefore(block))
                waiting += waiting.EndsWith('[') ? block.Text.Trim() : $" {block.Text.Trim()}";
            else
            {
                joined.Add(waiting.Length == 0 ? block : Behind(waiting.TrimStart(), block));
                waiting = "";
            }
        }
        if (waiting.Length > 0)
            joined.Add(new DraftBlock(waiting.TrimStart()));
        return joined;
    }

    private static bool IsBefore(DraftBlock block) =>
        block is { Number: "", Nesting: 0 } && (block.Text.AsSpan().Trim() is "[" or "[[" || PrintedNumber.IsAlone(block.Text.Trim()));

    private static bool IsAfter(DraftBlock block) => block.Number.Length == 0 && block.Text.AsSpan().Trim() is "]" or "]]" or "];" or "].";

    // Before a number that a word processor counts a bracket goes to the words.
    private static DraftBlock Behind(string mark, DraftBlock block)
    {
        var start = mark.EndsWith('[') ? mark : mark + " ";
        return block with
        {
            Text = start + block.Text,
            Italics = block.Italics > 0 && mark.All(c => c == '[') ? block.Italics + start.Length : block.Italics,
            Footnotes = [.. block.Footnotes.Select(f => f with { At = f.At + start.Length })],
        };
    }
}
