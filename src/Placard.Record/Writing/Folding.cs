namespace Placard.Record.Writing;

/// <summary>What becomes of each character when words are compared. The rules are in <c>docs/measures/tokens.md</c>.</summary>
/// <remarks>Written out because the program runs without culture data, where neither decomposition nor comparison by collation does
/// anything.</remarks>
internal static class Folding
{
    /// <summary>Between words.</summary>
    public const char Separator = '\0';

    /// <summary>Carries nothing: left out of a word without ending it.</summary>
    public const char Nothing = '\u0001';

    /// <summary>A Chinese character, which is a word by itself and stays as it is.</summary>
    public const char Ideograph = '\u0002';

    // Values from here on, which no folded character has, stand for the letters at that place of Expansions.
    private const char FirstExpansion = '\uE000';

    // Each line: the plain letter, then the small letters that fold to it.
    private static readonly string[] Plain =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bƀḃḅḇ",
        "cçćĉċčḉ",
        "dðďđḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥħȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįıǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľłŀḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňŉǹṅṇṉṋ",
        "oòóôõöøōŏőơǒǫǭȍȏȫȭȯȱǿṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșſṡṣṥṧṩẛ",
        "tţťŧțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžƶẑẓẕ",
        "αά",
        "εέ",
        "ηή",
        "ιίϊΐ",
        "οό",
        "υύϋΰ",
        "ωώ",
        "σς",
        "гѓ",
        "еёѐ",
        "иѝ",
        "кќ",
        "уў",
        "ії",
        "اأإآٱ",
        "وؤ",
        "يئىی",
        "هة",
        "كک",
    ];

    private static readonly string[] Expansions = ["ae", "oe", "ss", "ff", "fi", "fl", "ffi", "ffl", "st", "st", "لا", "ij"];

    private static readonly char[] Table = Build();

    /// <summary>What becomes of a character: one of the constants above, what <see cref="Expanded"/> knows, or the folded letter or
    /// digit.</summary>
    public static char Of(char c) => Table[c];

    /// <summary>The letters that a folded value stands for; empty where it stands for itself.</summary>
    public static ReadOnlySpan<char> Expanded(char folded) =>
        folded >= FirstExpansion && folded < FirstExpansion + Expansions.Length ? Expansions[folded - FirstExpansion] : [];

    private static char[] Build()
    {
        var table = new char[0x10000];
        for (var i = 1; i < 0xD800; i++)
            table[i] = Class((char)i);
        for (var i = 0xF900; i < 0xFFFE; i++)
            table[i] = Class((char)i);
        foreach (var line in Plain)
        {
            foreach (var letter in line)
                table[letter] = line[0];
        }
        Digits(table, '0', '\u0660', '\u06F0', '\uFF10');
        Ligatures(table);
        ArabicForms(table);
        for (var i = 0; i < 26; i++)
            table['\uFF21' + i] = table['\uFF41' + i] = (char)('a' + i);
        // Capitals last, so that they follow whatever their small letters became.
        for (var i = 'A'; i < 0xD800; i++)
        {
            var lower = char.ToLowerInvariant(i);
            if (lower != i)
                table[i] = table[lower];
        }
        table['İ'] = 'i';
        return table;
    }

    /// <summary>Whether a character is an apostrophe by its shape, though Unicode call it a letter, an accent or a prime.</summary>
    public static bool IsApostrophe(char c) =>
        c
            is '\''
                or '`'
                or '´'
                or '‘'
                or '’'
                or '‛'
                or '′'
                or '＇'
                or (>= '\u02B9' and <= '\u02BF')
                or '\u02C8'
                or '\u02CA'
                or '\u02CB'
                or '\uA78B'
                or '\uA78C';

    private static char Class(char c) =>
        c switch
        {
            _ when IsApostrophe(c) => Separator,
            '\u00AD'
            or '\u0640'
            or '\u2060'
            or '\uFEFF'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069') => Nothing,
            (>= '\u0300' and <= '\u036F')
            or (>= '\u0610' and <= '\u061A')
            or (>= '\u064B' and <= '\u065F')
            or '\u0670'
            or (>= '\u06D6' and <= '\u06ED' and not '\u06DD' and not '\u06DE' and not '\u06E9') => Nothing,
            '\u3007' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => Ideograph,
            _ when char.IsLetterOrDigit(c)
                    || char.GetUnicodeCategory(c)
                        is System.Globalization.UnicodeCategory.SpacingCombiningMark
                            or System.Globalization.UnicodeCategory.NonSpacingMark => c,
            _ => Separator,
        };

    private static void Digits(char[] table, char plain, params ReadOnlySpan<char> zeros)
    {
        foreach (var zero in zeros)
        {
            for (var i = 0; i < 10; i++)
                table[zero + i] = (char)(plain + i);
        }
    }

    private static void Ligatures(char[] table)
    {
        foreach (var (at, letter) in "æœßﬀﬁﬂﬃﬄﬅﬆ".Index())
            table[letter] = (char)(FirstExpansion + at);
        table['ǽ'] = table['ǣ'] = table['æ'];
        table['ĳ'] = (char)(FirstExpansion + 11);
        for (var i = '\uFEF5'; i <= '\uFEFC'; i++)
            table[i] = (char)(FirstExpansion + 10);
    }

    // The forms of letters by their place in the word, which some PDFs carry: one of hamza, two of letters that do not join on, four of the
    // rest.
    private static void ArabicForms(char[] table)
    {
        var at = '\uFE80';
        foreach (var letter in "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي")
        {
            var forms =
                letter == 'ء' ? 1
                : "آأؤإاةدذرزوى".Contains(letter, StringComparison.Ordinal) ? 2
                : 4;
            for (var i = 0; i < forms; i++)
                table[at++] = table[letter];
        }
        for (var i = '\uFE70'; i <= '\uFE7F'; i++)
            table[i] = Nothing;
    }
}
