using System.Text.RegularExpressions;
using Placard.Record.Claims.Mentions;

namespace Placard.Record.Claims;

/// <summary>Finds what a sentence names.</summary>
internal static partial class SentenceReader
{
    /// <summary>The context of a document before its first sentence.</summary>
    public static ReadingContext Begin(ClaimDocument document) => new(document.Dated, IsOfUnitedNations(document));

    /// <summary>Reads one sentence; what it names becomes part of the context of the next.</summary>
    public static MarkedSentence Read(ClaimSentence sentence, ReadingContext context)
    {
        var text = sentence.Text;
        if (sentence.StartsParagraph)
            context.BeginParagraph();
        var occupied = new Occupied(text.Length);
        var found = new List<Mention>();
        QuoteFinder.Find(text, occupied, found);
        SymbolFinder.FindWritten(text, occupied, found);
        SessionFinder.Find(text, occupied, found);
        BodyFinder.Find(text, occupied, context, found);
        SymbolFinder.FindSpoken(text, occupied, context, found);
        TallyFinder.Find(text, occupied, found);
        var words = Word.Of(text);
        TreatyFinder.Find(text, words, occupied, found);
        PeriodFinder.Find(text, occupied, context, found);
        StateFinder.Find(text, words, occupied, found, context.Dated, NameOf);
        GroupFinder.Find(text, occupied, found);
        NumberFinder.Find(text, occupied, found);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return new MarkedSentence(sentence, found);
    }

    private static string NameOf(StateCode state) => StateRegister.Default.Find(state)?.Name ?? state.ToString();

    // The UN of a university has councils and resolutions too, and so has one that the document writes out otherwise.
    private static bool IsOfUnitedNations(ClaimDocument document) =>
        document.Paragraphs.Any(p => UnitedNations().IsMatch(p))
        || (document.Paragraphs.Any(p => Likely().IsMatch(p)) && !document.Paragraphs.Any(p => Elsewhere().IsMatch(p)));

    [GeneratedRegex(
        @"\b(?:Human Rights Council|Commission on Human Rights|Economic and Social Council|Third Committee|UNHRC|HRC\d{0,2}"
            + @"|United Nations|U\.N\.|UNGA|General Assembly|Security Council|ECOSOC|OHCHR|Special Rapporteur|[AE]/(?:HRC|RES|C\.3"
            + @"|CN\.4|\d{2})[/.\w]*|S/(?:RES/)?\d+|Universal Periodic Review|UPR)\b"
    )]
    private static partial Regex UnitedNations();

    [GeneratedRegex(
        @"\bUN\b|\b[Tt]he (?:Council|Assembly|Commission)\b|\b(?:resolutions?|text|draft) (?:E?S-)?(?:\d{1,2}|\d{4})/\d"
            + @"|\bE?S-\d{1,2}/\d|\b\d{2}/\d{1,3}\b|\bL\.\d|\bspecial session\b|\bConvention (?:against|on)\b|\bCovenant on\b"
            + @"|\b(?:joint statement|standing invitation|reprisals)\b"
    )]
    private static partial Regex Likely();

    [GeneratedRegex(
        @"\b(?:University|Faculty|Students?|campus|alumni|Provost|(?:Board of )?Regents|[Cc]ity [Cc]ouncil"
            + @"|[Tt]own [Cc]ouncil|County|school board|Parliament|Senate|Congress|Nebraska|Huskers|UNL)\b"
            + @"|\b\p{Lu}\w+(?: (?:of |de |del |et )?\p{Lu}\w+){1,4} \((?:the )?[“""]?UN[”""]?\)"
    )]
    private static partial Regex Elsewhere();
}
