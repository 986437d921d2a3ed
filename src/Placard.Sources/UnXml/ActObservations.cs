using Placard.Sources.Files;
using Placard.Sources.Names;

namespace Placard.Sources.UnXml;

/// <summary>Makes statements of what an act says: of the decision, and of the draft it was before.</summary>
/// <param name="body">The body whose act it is.</param>
/// <param name="states">The register.</param>
/// <param name="countsAreApart">Whether the numbers beside the markup's lists were entered apart from them.</param>
internal sealed class ActObservations(Body body, StateRegister states, bool countsAreApart = false)
{
    private const string President = "A statement by the President; nothing was put to the vote.";

    /// <summary>Adds what the document's own text states: that it was adopted, when, and, where its closing lines tell, by what
    /// vote.</summary>
    public void AddText(FileReading file, Act act)
    {
        var origin = file.At(asOf: act.Published);
        if (act.Symbol.Form == DocumentForm.PresidentialStatement)
        {
            file.Remark(President);
            return;
        }
        var sponsors = SponsorsOf(file, origin, act);
        var draft = DraftOf(file, origin, act);
        if (draft.IsKnown)
            file.Add(DraftStatement(origin, act, draft, sponsors));
        if (act.IsDraft)
            return;
        CheckDates(file, origin, act);
        var statement = VoteStatement.Read(act.Conclusions);
        var roll = new VoterRoll(states, act.Date);
        foreach (var (ballot, names) in statement?.Lists ?? [])
            roll.AddList(names, ballot);
        file.Add(
            Decision(origin, act, draft, sponsors) with
            {
                Method = statement?.Method ?? VoteMethod.Unknown,
                Outcome = statement?.Outcome ?? Outcome.Unknown,
                Announced = statement?.Tally,
                Ballots = roll.ToSheet(),
                Unresolved = roll.Unresolved,
                Repeated = roll.Repeated,
            }
        );
        ListUnresolved(file, origin, roll);
    }

    /// <summary>Adds the vote as the markup lists it, for a document of which nothing better is at hand.</summary>
    public void AddMarkup(FileReading file, Act act)
    {
        var origin = file.At(asOf: act.Published);
        if (act.Symbol.Form == DocumentForm.PresidentialStatement)
        {
            file.Remark(President);
            return;
        }
        var roll = new VoterRoll(states, act.Date);
        foreach (var count in act.Counts)
        {
            foreach (var name in count.Names)
                roll.Add(name, BallotOf(count.RefersTo));
        }
        var draft = act.IsDraft ? act.Symbol : DraftSymbol.Of(act.StepOf("draftResolution")?.As ?? "");
        var manner = MarkedMethod.Of(act, countsAreApart);
        file.Add(
            Decision(origin, act, draft, SponsorList.Empty) with
            {
                Method = manner.Method,
                Outcome = manner.Outcome,
                Announced = manner.Tally,
                Ballots = manner.Method == VoteMethod.Recorded ? roll.ToSheet() : BallotSheet.Empty,
                Unresolved = manner.Method == VoteMethod.Recorded ? roll.Unresolved : [],
                Repeated = roll.Repeated,
            }
        );
        ListUnresolved(file, origin, roll);
    }

    /// <summary>Lists the voters of a roll that are no state's name.</summary>
    public static void ListUnresolved(FileReading file, Origin origin, VoterRoll roll)
    {
        foreach (var (name, _) in roll.Unresolved)
            file.AddUnresolved(origin, "voter", name);
    }

    private static Ballot BallotOf(string refersTo) =>
        refersTo.TrimStart('#') switch
        {
            "inFavour" => Ballot.Yes,
            "against" => Ballot.No,
            "abstaining" => Ballot.Abstain,
            _ => Ballot.Unknown,
        };

    private VoteObservation Decision(Origin origin, Act act, DocumentSymbol draft, SponsorList sponsors) =>
        new(origin)
        {
            Body = body,
            Date = act.Date,
            Serial = SerialOf(act.Symbol),
            Symbol = act.Symbol,
            Draft = draft,
            Title = act.TitleOrLabel(),
            OmitsAbsent = true,
            Session = act.Symbol.Session,
            Meeting = act.Meeting,
            AgendaItem = act.AgendaItem,
            Topics = TopicsOf(act),
            Sponsors = sponsors,
        };

    private static DocumentObservation DraftStatement(Origin origin, Act act, DocumentSymbol draft, SponsorList sponsors) =>
        new(origin)
        {
            Symbol = draft,
            Title = act.TitleOrLabel(),
            Date = act.StepOf("draftResolution")?.Date ?? default,
            Sponsors = sponsors,
            Became = act.IsDraft ? default : act.Symbol,
            Topics = TopicsOf(act),
        };

    /// <summary>The number by which this source tells votes apart: it has one vote to a symbol.</summary>
    public static string SerialOf(DocumentSymbol symbol) =>
        string.Concat(symbol.ToString().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))
            .Replace("--", "-", StringComparison.Ordinal)
            .Trim('-');

    private static IReadOnlyList<string> TopicsOf(Act act) =>
        act.HasStepsOfAnotherText ? [] : ActTopics.Of(act.Keywords.Select(k => (k.Label, k.Dictionary)));

    private SponsorList SponsorsOf(FileReading file, Origin origin, Act act)
    {
        if (act.HasStepsOfAnotherText)
            return SponsorList.Empty;
        var sponsors = new Names.Sponsors(states, act.Date);
        foreach (var step in act.Steps)
        {
            if (string.Equals(step.Outcome, "draftResolution", StringComparison.OrdinalIgnoreCase))
                sponsors.AddMain(step.By);
            else if (string.Equals(step.Outcome, "draftResolutionAdditionalSponsors", StringComparison.OrdinalIgnoreCase))
                sponsors.AddAdditional(step.By);
        }
        foreach (var unknown in sponsors.Unknown)
            file.AddUnresolved(origin, "sponsor", unknown);
        return sponsors.ToList();
    }

    private static DocumentSymbol DraftOf(FileReading file, Origin origin, Act act)
    {
        if (act.IsDraft)
            return act.Symbol;
        if (act.HasStepsOfAnotherText)
        {
            file.AddUnresolved(origin, "record", $"Its markup tells of another text: {act.StepOf("adopted")!.As}.");
            return default;
        }
        var text = act.StepOf("draftResolution")?.As ?? "";
        var draft = DraftSymbol.Of(text);
        if (!draft.IsKnown && text.Length > 0)
            file.AddUnresolved(origin, "symbol", text);
        return draft;
    }

    private static void CheckDates(FileReading file, Origin origin, Act act)
    {
        if (!act.Date.IsKnown)
            file.AddUnresolved(origin, "date", "The document bears no day of adoption.");
        else if (act.PrintedDate.IsKnown && act.MarkedDate.IsKnown && act.PrintedDate != act.MarkedDate)
            file.AddUnresolved(origin, "date", $"The text says {act.PrintedDate}, the markup {act.MarkedDate}.");
    }
}
