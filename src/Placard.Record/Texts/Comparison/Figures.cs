using System.Collections.Frozen;

namespace Placard.Record.Texts.Comparison;

/// <summary>Tells changes that only bring a text up to date: years, dates, ordinals of sessions, symbols of documents, counts; and marks
/// that are only typed otherwise.</summary>
/// <remarks>A count before a unit of time (<c>three years</c>) is never an update: how long a mandate runs is what is decided.</remarks>
public static class Figures
{
    /// <summary>Whether a change only gives a figure another value, or adds or takes off a citation with its date.</summary>
    /// <param name="old">What stood there.</param>
    /// <param name="new">What stands there.</param>
    /// <param name="after">What follows in the old text.</param>
    public static bool IsUpdate(string old, string @new, string after)
    {
        if (Typed(old) == Typed(@new))
            return true;
        var before = FiguresIn(old);
        var now = FiguresIn(@new);
        if (before is null || now is null)
            return false;
        if (before.Count == 0 && now.Count == 0)
            return StartsWithFigure(after);
        if (before.Count == 0 || now.Count == 0)
            return before.Concat(now).Any(f => f is Figure.Symbol or Figure.Year);
        return !(before.Concat(now).Contains(Figure.Count) && StartsWithUnitOfTime(after));
    }

    // The same letters and marks, some typed otherwise: a hyphen that does not break, a curled apostrophe.
    private static string Typed(string text) =>
        string.Concat(
            text.Select(c =>
                c switch
                {
                    '\u2010' or '\u2011' or '\u2013' => '-',
                    '\u2018' or '\u2019' => '\'',
                    '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
                    _ => c,
                }
            )
        );

    // Where a citation is added to a list, the "and" before the last becomes a comma.
    private static bool StartsWithFigure(string after)
    {
        var tokens = new TextTokens(after.Length > 40 ? after[..40] : after);
        return tokens.Count > 0 && KindOf(tokens[0]) is Figure.Symbol or Figure.Year;
    }

    /// <summary>Whether a word is a figure: a number, a date, an ordinal, a symbol.</summary>
    public static bool IsFigure(ReadOnlySpan<char> word) => KindOf(word) is not (Figure.None or Figure.Joint);

    // The figures of a change; null where it holds anything but figures and what joins them.
    private static List<Figure>? FiguresIn(string text)
    {
        var tokens = new TextTokens(text);
        var figures = new List<Figure>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var kind = KindOf(tokens[i]);
            if (kind == Figure.None)
                return null;
            if (kind != Figure.Joint)
                figures.Add(kind);
        }
        return figures;
    }

    private static Figure KindOf(ReadOnlySpan<char> token)
    {
        if (token.ContainsAnyInRange('0', '9') || token.ContainsAnyInRange('\u0660', '\u0669'))
        {
            var isYear = token.Length == 4 && token.StartsWith("19") | token.StartsWith("20");
            return token.Contains('/') ? Figure.Symbol
                : isYear ? Figure.Year
                : Figure.Count;
        }
        if (token.Length == 1 && (char.IsPunctuation(token[0]) || "第届年月日号".Contains(token[0])))
            return Figure.Joint;
        if (token.Length == 1 && Numerals.Contains(token[0]))
            return Figure.Ordinal;
        var word = token.ToString().ToLowerInvariant();
        if (Joints.Contains(word))
            return Figure.Joint;
        if (HasStem(word, Months, 2))
            return Figure.Month;
        var parts = word.Split('-');
        if (parts.All(p => Counts.Contains(p)))
            return Figure.Count;
        return parts.All(p => Counts.Contains(p) || HasStem(p, Ordinals, 3)) ? Figure.Ordinal : Figure.None;
    }

    // Every word of two texts that are compared comes through here: a few look-ups, not a walk over all stems.
    private static bool HasStem(string word, FrozenSet<string> stems, int longestEnding)
    {
        var known = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length; length > 0 && length >= word.Length - longestEnding; length--)
        {
            if (known.Contains(word.AsSpan(0, length)))
                return true;
        }
        return false;
    }

    private static bool StartsWithUnitOfTime(string after)
    {
        var tokens = new TextTokens(after.Length > 40 ? after[..40] : after);
        var word = Enumerable
            .Range(0, tokens.Count)
            .Where(tokens.IsWord)
            .Select(i => tokens[i].ToString().ToLowerInvariant())
            .FirstOrDefault("");
        return Units.Any(u => word == u || u.Length > 2 && word.StartsWith(u, StringComparison.Ordinal) && word.Length <= u.Length + 4);
    }

    private enum Figure
    {
        None,
        Joint,
        Count,
        Ordinal,
        Month,
        Year,
        Symbol,
    }

    private const string Numerals = "〇零一二三四五六七八九十百千万";

    private static readonly FrozenSet<string> Joints = Set(
        "and of to from the , et du de des le la au y del el al и от до года год و من إلى 和"
    );

    private static readonly FrozenSet<string> Counts = Set(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
            + "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
            + "un une deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante "
            + "soixante cent mille "
            + "uno una dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta "
            + "ochenta noventa ciento mil "
            + "два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят "
            + "восемьдесят девяносто сто"
    );

    // Stems, to which endings of gender and case are added.
    private static readonly FrozenSet<string> Ordinals = Set(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
            + "seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth "
            + "premi deuxièm troisièm quatrièm cinquièm sixièm septièm huitièm neuvièm dixièm onzièm douzièm treizièm quatorzièm quinzièm "
            + "seizièm vingtièm trentièm quarantièm cinquantièm soixantièm centièm unièm "
            + "primer segund tercer cuart quint sext séptim octav noven décim vigésim trigésim cuadragésim quincuagésim sexagésim "
            + "septuagésim octogésim nonagésim centésim "
            + "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат двадцат тридцат сорок пятидесят шестидесят "
            + "семидесят восьмидесят девяност "
            + "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية والعشر والثلاث والأربع والخمس والستي "
            + "والسبع والثمان والتسع"
    );

    private static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december "
            + "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
            + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
            + "январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр "
            + "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين"
    );

    private static readonly string[] Units = (
        "year month week day hour session an ans année mois semaine jour session año mes semana día período лет год месяц недел дн сесси "
        + "سنة سنوات عام أعوام شهر أشهر يوم أيام دورات 年 个月 天"
    ).Split(' ');

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
