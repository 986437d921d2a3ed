using System.Globalization;
using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>Counts the numbers that Word puts before paragraphs.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    /// <summary>That of a document without lists.</summary>
    public static WordNumbering None => new();

    private readonly Dictionary<string, List> _lists = [];
    private readonly Dictionary<string, (List List, Dictionary<int, int> Starts)> _uses = [];
    private readonly HashSet<string> _begun = [];

    /// <summary>Reads the part of lists.</summary>
    public static WordNumbering Read(XmlReader xml)
    {
        var numbering = new WordNumbering();
        List? list = null;
        Level? level = null;
        var use = "";
        var overridden = 0;
        xml.MoveToContent();
        xml.Within(at =>
        {
            switch (at.LocalName)
            {
                case "abstractNum":
                    numbering._lists[at.Value("abstractNumId")] = list = new List();
                    break;
                case "lvl" when list is not null && at.Number("ilvl") is >= 0 and < Levels and var number:
                    level = list.Levels[number];
                    break;
                case "start" when level is not null:
                    level.Start = at.Number(otherwise: 1);
                    break;
                case "numFmt" when level is not null:
                    level.Format = at.Value();
                    break;
                case "lvlText" when level is not null:
                    level.Text = at.Value();
                    break;
                case "num":
                    (list, level, use) = (null, null, at.Value("numId"));
                    break;
                case "abstractNumId" when numbering._lists.TryGetValue(at.Value(), out var meant):
                    numbering._uses[use] = (meant, []);
                    break;
                case "lvlOverride":
                    overridden = at.Number("ilvl");
                    break;
                case "startOverride" when numbering._uses.TryGetValue(use, out var used):
                    used.Starts[overridden] = at.Number(otherwise: 1);
                    break;
            }
            return false;
        });
        return numbering;
    }

    /// <summary>The next number of a list, as printed; empty where the list is not known or shows none.</summary>
    public string Next(string id, int level)
    {
        if (level is < 0 or >= Levels || !_uses.TryGetValue(id, out var use))
            return "";
        if (_begun.Add(id))
        {
            foreach (var (at, start) in use.Starts)
            {
                if (at is >= 0 and < Levels)
                    use.List.Counts[at] = start - 1;
            }
        }
        var (levels, counts) = (use.List.Levels, use.List.Counts);
        counts[level] = counts[level] is { } last ? last + 1 : levels[level].Start;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            counts[deeper] = null;
        var shown = levels[level];
        if (shown.Format is "bullet")
            return "•";
        if (shown.Format is "none")
            return "";
        var text = shown.Text;
        for (var i = 0; i <= level; i++)
            text = text.Replace($"%{i + 1}", Written(counts[i] ?? levels[i].Start, levels[i].Format), StringComparison.Ordinal);
        return text.Trim();
    }

    private static string Written(int count, string format) =>
        format switch
        {
            _ when count is < 1 or > 3999 => count.ToString(CultureInfo.InvariantCulture),
            "lowerLetter" => Letters(count),
            "upperLetter" => Letters(count).ToUpperInvariant(),
            "lowerRoman" => Roman(count),
            "upperRoman" => Roman(count).ToUpperInvariant(),
            _ => count.ToString(CultureInfo.InvariantCulture),
        };

    // After z Word writes aa, bb, as the United Nations do.
    private static string Letters(int count) => new((char)('a' + ((count - 1) % 26)), Math.Min(6, ((count - 1) / 26) + 1));

    private static string Roman(int count)
    {
        (int Value, string Letters)[] steps =
        [
            (1000, "m"),
            (900, "cm"),
            (500, "d"),
            (400, "cd"),
            (100, "c"),
            (90, "xc"),
            (50, "l"),
            (40, "xl"),
            (10, "x"),
            (9, "ix"),
            (5, "v"),
            (4, "iv"),
            (1, "i"),
        ];
        var roman = "";
        foreach (var (value, letters) in steps)
        {
            for (; count >= value; count -= value)
                roman += letters;
        }
        return roman;
    }

    private sealed class List
    {
        public Level[] Levels { get; } = [.. Enumerable.Range(0, WordNumbering.Levels).Select(i => new Level { Text = $"%{i + 1}." })];
        public int?[] Counts { get; } = new int?[WordNumbering.Levels];
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;
        public string Format { get; set; } = "decimal";
        public required string Text { get; set; }
    }
}
