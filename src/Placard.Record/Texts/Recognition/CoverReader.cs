using System.Text.RegularExpressions;

namespace Placard.Record.Texts.Recognition;

/// <summary>Reads what stands above the first paragraph: symbol, date, session, agenda item, who submits it, and the title.</summary>
internal sealed partial class CoverReader
{
    /// <summary>The most paragraphs that a cover has.</summary>
    public const int Longest = 40;

    private const int LongestTitle = 300;

    private readonly List<string> _title = [];
    private bool _titleFollows;
    private bool _itemFollows;
    private bool _lastWasHeading;

    private CoverReader() { }

    public DocumentSymbol Symbol { get; private set; }

    public PartialDate Date { get; private set; }

    public DraftCover Cover { get; private set; } = new();

    public string Title => TitleNumber().Replace(string.Join(' ', _title), "").Trim(' ', '*', ',');

    /// <summary>Reads the paragraphs above the first of the text.</summary>
    public static CoverReader Of(IEnumerable<DraftBlock> cover)
    {
        var reader = new CoverReader();
        foreach (var block in cover)
            reader.Read(block);
        return reader;
    }

    /// <summary>How many paragraphs the cover takes up where no body names itself below it: to the title, which is the first heading after
    /// the lines of a cover.</summary>
    public static int EndOf(IReadOnlyList<DraftBlock> blocks)
    {
        var reader = new CoverReader();
        var end = 0;
        for (var i = 0; i < Math.Min(blocks.Count, Longest); i++)
        {
            var followed = reader._itemFollows;
            reader.Read(blocks[i]);
            if (followed || reader._title.Count == 0)
                end = i + 1;
            reader._title.Clear();
        }
        if (
            end < blocks.Count - 1
            && blocks[end].Text.Length < LongestTitle
            && !PrintedNumber.IsAt(blocks[end].Text)
            && blocks[end].Number.Length == 0
            && !Sentence().IsMatch(blocks[end].Text)
        )
            end++;
        return end;
    }

    private void Read(DraftBlock block)
    {
        var text = NormalisedText.Of(block.Text.Replace('\t', ' '), out _);
        if (Adopted().Match(text) is { Success: true } adopted)
        {
            Date = WrittenDate.In(adopted.Value) is { IsKnown: true } day ? day : Date;
            Begin();
        }
        else if (Submitted().Match(text) is { Success: true } submitted)
        {
            Cover = Cover with { Sponsors = submitted.Groups["who"].Success ? submitted.Groups["who"].Value.Trim(' ', '*', ',') : text };
            Begin();
        }
        else if (_titleFollows)
            ReadTitle(block, text);
        else
            ReadLine(block, text);
    }

    private void Begin()
    {
        _title.Clear();
        _titleFollows = true;
        _itemFollows = false;
    }

    private void ReadTitle(DraftBlock block, string text)
    {
        if (Bracketed().IsMatch(text))
            return;
        // The last heading before the text is its title; lines between that are none are of the cover.
        if (_title.Count > 0 && !(block.IsHeading && _lastWasHeading))
            _title.Clear();
        _title.Add(text);
        _lastWasHeading = block.IsHeading;
    }

    private void ReadLine(DraftBlock block, string text)
    {
        var isOther = false;
        foreach (var piece in block.Text.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            isOther |= !ReadPiece(piece);
        if (!isOther)
            return;
        if (_itemFollows)
        {
            Cover = Cover with { AgendaItem = $"{Cover.AgendaItem}: {text.Trim(' ', '*')}" };
            _itemFollows = false;
        }
        else
            ReadTitle(block, text);
    }

    private bool ReadPiece(string piece)
    {
        if (!Symbol.IsKnown && piece.Length < 60 && DocumentSymbol.TryParse(piece.TrimEnd('*'), out var symbol, out _))
            Symbol = symbol;
        else if (Session().IsMatch(piece))
            Cover = Cover with { Session = Cover.Session.Length == 0 ? piece : Cover.Session };
        else if (Item().Match(piece) is { Success: true } item)
        {
            Cover = Cover with { AgendaItem = item.Value.Trim(' ', '*') };
            _itemFollows = true;
            return piece.Length < item.Length + 4;
        }
        else if (WrittenDate.Alone(piece) is { IsKnown: true } date)
            Date = Date.IsKnown ? Date : date;
        else
            return Masthead().IsMatch(piece);
        return true;
    }

    [GeneratedRegex(
        @"^(?:(?:Resolution|Decision) adopted by the .{0,80}? on .*|Résolution adoptée .*|Décision adoptée .*|Resolución aprobada .*|Decisión aprobada .*|Резолюция, принятая .*|القرار .{0,20}اتخذ.*|.{0,30}通过的决议)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Adopted();

    [GeneratedRegex(
        @"^(?:(?<who>.{2,3000}?)\s*[:：][\s*,]*\s?(?:revised )?(?:draft (?:resolution|decision)|amendments?|projet (?:de résolution|de décision)|proyecto de (?:resolución|decisión)|проект (?:резолюции|решения)|مشروع (?:قرار|مقرر)|决议草案|决定草案)\b.{0,60}|(?:Revised )?Draft (?:resolution|decision)s? (?:submitted|recommended|proposed) by .*|Projet de résolution (?:présenté|déposé) par .*|Proyecto de resolución presentado por .*|Проект резолюции, представленный .*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Submitted();

    [GeneratedRegex(
        @"^(?:[\p{L}0-9-]+ (?:special |emergency special )?session|.{0,40}session \([0-9].{0,12}|.{0,40} période extraordinaire.{0,30}|.{0,40}période de sessions.{0,20}|.{0,30} session|.{0,40}сессия|الدورة .{0,40}|第.{1,8}届会议)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Session();

    [GeneratedRegex(
        @"^(?:Agenda items? [0-9]{1,3}(?: \([a-z]\))*|Items? [0-9]{1,3}(?: \([a-z]\))* of the (?:provisional )?agenda|Point [0-9]{1,3}.{0,8} de l’ordre du jour|Tema [0-9]{1,3}.{0,8} (?:de la agenda|del programa)|Пункт [0-9]{1,3}.{0,8} повестки дня|البند [0-9]{1,3} من جدول الأعمال|议程项目\s?[0-9]{1,3}(?:\([a-z]\))?)\*?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Item();

    [GeneratedRegex(
        @"^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأمم المتحدة|联合国|General Assembly|Human Rights Council|Economic and Social Council|Security Council|Commission on Human Rights|[A-Z][a-z]+ Committee|Distr\.?:.*|Original:.*|English|ENGLISH|GENERAL|LIMITED|[0-9]{1,2} \p{L}+(?: [0-9]{4})?[–-][0-9]{1,2} \p{L}+ [0-9]{4})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Masthead();

    [GeneratedRegex(@"[,;.:，；。：،؛]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\[.*\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:S-)?(?:ES-)?[0-9]{1,4}/[0-9]{1,4}\.?(?: [A-Z]\.)?\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNumber();
}
