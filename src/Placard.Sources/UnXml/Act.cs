using System.Text;

namespace Placard.Sources.UnXml;

/// <summary>What one AKN4UN file says of the document it carries, and the document's words; empty where it says nothing.</summary>
internal sealed class Act
{
    private const int SampleLength = 6000;

    /// <summary>Its own symbol; the default where it has none.</summary>
    public DocumentSymbol Symbol { get; set; }

    /// <summary>The symbol as printed.</summary>
    public string SymbolText { get; set; } = "";

    /// <summary>Whether it is a draft, not an adopted text.</summary>
    public bool IsDraft { get; set; }

    /// <summary>The language its markup claims, as ISO 639-2.</summary>
    public string Language { get; set; } = "";

    /// <summary>The day of adoption as the text prints it.</summary>
    public PartialDate PrintedDate { get; set; }

    /// <summary>The day of adoption or of the vote as the markup gives it.</summary>
    public PartialDate MarkedDate { get; set; }

    /// <summary>The day the document was published.</summary>
    public PartialDate Published { get; set; }

    /// <summary>The title of the resolution.</summary>
    public string Title { get; set; } = "";

    /// <summary>The number of the agenda item.</summary>
    public string AgendaNumber { get; set; } = "";

    /// <summary>The title of the agenda item.</summary>
    public string AgendaTitle { get; set; } = "";

    /// <summary>The meeting at which it was adopted.</summary>
    public string Meeting { get; set; } = "";

    /// <summary>The closing lines, which at the Council state how it was adopted.</summary>
    public string Conclusions { get; set; } = "";

    /// <summary>Its words, in order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; set; } = [];

    /// <summary>The way of the proposal.</summary>
    public List<Step> Steps { get; } = [];

    /// <summary>What librarians and machines filed it under.</summary>
    public List<Keyword> Keywords { get; } = [];

    /// <summary>How it was adopted, as the markup's author wrote it.</summary>
    public string MarkedOutcome { get; set; } = "";

    /// <summary>The vote as the markup's author listed it.</summary>
    public List<Count> Counts { get; } = [];

    /// <summary>The day of adoption: the text's, else the markup's.</summary>
    public PartialDate Date => PrintedDate.IsKnown ? PrintedDate : MarkedDate;

    /// <summary>The number and title of the agenda item.</summary>
    public string AgendaItem => AgendaNumber.Length == 0 ? AgendaTitle : $"{AgendaNumber} {AgendaTitle}".Trim();

    /// <summary>Whether the markup's account of the way of the proposal is that of another document: it names another meeting and another
    /// manner of adoption than the closing lines.</summary>
    public bool HasStepsOfAnotherText =>
        StepOf("adopted")?.As is { Length: > 0 } marked
        && MeetingStem(marked) is { Length: > 0 } meeting
        && Meeting.Length > 0
        && !Meeting.Contains(meeting, StringComparison.Ordinal)
        && VoteStatement.Read(Conclusions)?.Method is { } stated
        && AdoptionPhrase.Read(marked).Method is not VoteMethod.Unknown and var method
        && stated != method;

    /// <summary>The label under which a library filed a document that bears no title; no words of its own.</summary>
    public string Label => Title.Length > 0 ? "" : TitleOrLabel();

    /// <summary>The title; the library's where the document bears none, as those of the Security Council.</summary>
    public string TitleOrLabel() =>
        DisplayText.Joined(Title.Length > 0 ? Title : Keywords.Find(k => k.RefersTo == "title")?.Label ?? "").TrimEnd('.', ' ');

    /// <summary>The beginning of its body, enough to tell the language.</summary>
    public string Sample()
    {
        var sample = new StringBuilder();
        foreach (var paragraph in Paragraphs)
        {
            if (sample.Length > SampleLength)
                break;
            sample.Append(paragraph.Text).Append(' ');
        }
        return sample.ToString();
    }

    /// <summary>The step with this outcome, or null.</summary>
    public Step? StepOf(string outcome) => Steps.Find(s => string.Equals(s.Outcome, outcome, StringComparison.OrdinalIgnoreCase));

    // “55th” of “Adopted without vote, 55th meeting”.
    private static string MeetingStem(string text) =>
        Array.Find(text.Split(' '), word => word.Length > 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiLetter(word[^1])) ?? "";

    /// <summary>A station on the way of a proposal.</summary>
    public sealed record Step(PartialDate Date, string Outcome, string As, string By);

    /// <summary>A keyword: its dictionary, what it refers to, and its label.</summary>
    public sealed record Keyword(string Dictionary, string RefersTo, string Value, string Label);

    /// <summary>Those who voted one way: the number given, and the names.</summary>
    public sealed record Count(string RefersTo, string Value, List<string> Names);
}
