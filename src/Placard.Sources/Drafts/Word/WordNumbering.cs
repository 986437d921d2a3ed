using System.Globalization;
using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>Counts the numbers that Word puts before paragraphs.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    // A list may take its levels from a style, whose list may do the same.
    private const int LongestChain = 8;

    /// <summary>That of a document without lists.</summary>
    public static WordNumbering None => new();

    private readonly Dictionary<string, List> _lists = [];
    private readonly Dictionary<string, Use> _uses = [];

    /// <summary>Reads the part of lists.</summary>
    public static WordNumbering Read(XmlReader xml)
    {
        var numbering = new WordNumbering();
        var (list, use, level) = (new List(), new Use(), new Level());
        var isOverride = false;
        var overridden = 0;
        xml.MoveToContent();
        xml.Within(at =>
        {
            switch (at.LocalName)
            {
                case "abstractNum":
                    numbering._lists[at.Value("abstractNumId")] = list = new List();
                    (isOverride, level) = (false, new Level());
                    break;
                case "numStyleLink":
                    list.TakenFrom = at.Value();
                    break;
                case "styleLink":
                    list.GivenTo = at.Value();
                    break;
                case "lvl" when at.Number("ilvl") is >= 0 and < Levels and var number:
                    level = new Level { Text = $"%{number + 1}." };
                    (isOverride ? use.Levels : list.Levels)[number] = level;
                    break;
                case "start":
                    level.Start = at.Number(otherwise: 1);
                    break;
                case "numFmt":
                    level.Format = at.Value();
                    break;
                case "lvlText":
                    level.Text = at.Value();
                    break;
                case "pStyle":
                    level.Style = at.Value();
                    break;
                case "lvlRestart":
                    level.RestartsAfter = at.Number();
                    break;
                case "isLgl":
                    level.IsInFigures = at.IsOn();
                    break;
                case "num":
                    numbering._uses[at.Value("numId")] = use = new Use();
                    (isOverride, level) = (false, new Level());
                    break;
                case "abstractNumId":
                    use.List = at.Value();
                    break;
                case "lvlOverride":
                    (isOverride, overridden) = (true, at.Number("ilvl"));
                    break;
                case "startOverride" when overridden is >= 0 and < Levels:
                    use.Starts[overridden] = at.Number(otherwise: 1);
                    break;
            }
            return false;
        });
        return numbering;
    }

    /// <summary>The level that a list gives to the first of these styles that it names; null where it names none.</summary>
    public int? LevelOf(string id, IEnumerable<string> chain, WordStyles styles)
    {
        if (Find(id, styles) is not var (use, list))
            return null;
        foreach (var style in chain)
        {
            for (var level = 0; level < Levels; level++)
            {
                if (use.At(level, list).Style == style)
                    return level;
            }
        }
        return null;
    }

    /// <summary>The next number of a list, as printed; empty where the list is not known or shows none.</summary>
    public string Next(string id, int level, WordStyles styles)
    {
        if (level is < 0 or >= Levels || Find(id, styles) is not var (use, list))
            return "";
        if (!use.HasBegun)
        {
            use.HasBegun = true;
            foreach (var (at, start) in use.Starts)
                list.Counts[at] = start - 1;
        }
        var counts = list.Counts;
        counts[level] = counts[level] is { } last ? last + 1 : use.At(level, list).Start;
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            var after = use.At(deeper, list).RestartsAfter ?? Levels;
            if (level < after)
                counts[deeper] = null;
        }
        var shown = use.At(level, list);
        if (shown.Format is "bullet")
            return "•";
        if (shown.Format is "none")
            return "";
        var text = shown.Text;
        for (var i = 0; i <= level; i++)
        {
            var of = use.At(i, list);
            var format = shown.IsInFigures ? "decimal" : of.Format;
            text = text.Replace($"%{i + 1}", WrittenCount.As(counts[i] ?? of.Start, format), StringComparison.Ordinal);
        }
        return text.Trim();
    }

    private (Use Use, List List)? Find(string id, WordStyles styles)
    {
        if (!_uses.TryGetValue(id, out var use) || !_lists.TryGetValue(use.List, out var list))
            return null;
        for (var i = 0; i < LongestChain && list.TakenFrom.Length > 0; i++)
        {
            var name = list.TakenFrom;
            var given =
                _lists.Values.FirstOrDefault(l => l.GivenTo == name)
                ?? (_uses.TryGetValue(styles.NumberOf(name).Id, out var other) ? _lists.GetValueOrDefault(other.List) : null);
            if (given is null)
                break;
            list = given;
        }
        return (use, list);
    }

    private sealed class List
    {
        public string TakenFrom { get; set; } = "";
        public string GivenTo { get; set; } = "";
        public Level?[] Levels { get; } = new Level?[WordNumbering.Levels];
        public int?[] Counts { get; } = new int?[WordNumbering.Levels];
    }

    // Counts go on through all uses of a list, unless one begins anew.
    private sealed class Use
    {
        public string List { get; set; } = "";
        public Level?[] Levels { get; } = new Level?[WordNumbering.Levels];
        public Dictionary<int, int> Starts { get; } = [];
        public bool HasBegun { get; set; }

        public Level At(int level, List list) =>
            Levels[level] ?? list.Levels[level] ?? new Level { Text = $"%{(level + 1).ToString(CultureInfo.InvariantCulture)}." };
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;
        public string Format { get; set; } = "decimal";
        public string Text { get; set; } = "";
        public string Style { get; set; } = "";
        public int? RestartsAfter { get; set; }
        public bool IsInFigures { get; set; }
    }
}
