using Placard.Record.Access;

namespace Placard.Rooms.Tests;

/// <summary>Invented organisations before the NGO Committee of the tiny edition, with its sessions and roll calls, and what is known of
/// invitations and reports on reprisals.</summary>
internal static class TinyAccess
{
    public const string Waiting = "Keepers of <b>Lanterns</b> & Wicks";

    /// <summary>The states of its roll calls; each votes in the order of this list.</summary>
    private static readonly string[] Committee = ["ARM", "BDI", "GRC", "NIC", "TUR", "URY", "ZWE"];

    private static readonly DateOnly[] Sessions = [new(2092, 6, 12), new(2093, 2, 8), new(2093, 6, 11), new(2094, 2, 9), new(2094, 6, 12)];

    public static IEnumerable<Observation> Of(Origin origin) =>
        [.. Decisions(origin), .. OfSessions(origin), .. OfStates(origin), .. Votes(origin)];

    private static IEnumerable<Observation> Decisions(Origin origin)
    {
        foreach (var session in Sessions)
            yield return Decision(session, NgoDecisionKind.Deferred, Waiting, session == Sessions[0]);
        yield return Decision(Sessions[1], NgoDecisionKind.Deferred, "Wick and Oil Society (WOS)", null);
        yield return Decision(Sessions[2], NgoDecisionKind.Recommended, "The Wick and Oil Society", null);
        yield return Decision(Sessions[3], NgoDecisionKind.Deferred, "Night Watch International", true);
        yield return Decision(Sessions[4], NgoDecisionKind.NotRecommended, "Night Watch International", false);
        yield return Decision(Sessions[2], NgoDecisionKind.Closed, "Friends of Gas", false);
        yield return Decision(Sessions[4], NgoDecisionKind.StatusSuspended, "Shades for All", null) with
        {
            Note = "No report of 2090",
        };
        yield return new NgoNameChange(origin)
        {
            Session = Sessions[4],
            From = "Wick and Oil Society",
            To = "Oil and Wick Society",
            Status = "special, 2093",
        };
        yield return new NgoMerger(origin)
        {
            Session = Sessions[4],
            Of = "Oil and Wick Society",
            With = "Candle Union",
            Into = "Union of Lights",
            IsDeferred = true,
        };
        yield return new NgoIntervention(origin)
        {
            Session = "2094 resumed session",
            State = StateCode.Parse("TUR"),
            Words = "All questions to Night Watch International came from one member.",
            Place = "para. 26",
        };
        yield return new NgoCouncilDecision(origin)
        {
            Organisation = "Night Watch International",
            Date = PartialDate.Parse("2094-07-22"),
            IsGranted = true,
            Tally = "24-17-12",
            Note = "Special status",
        };

        NgoDecision Decision(DateOnly session, NgoDecisionKind kind, string organisation, bool? isNew) =>
            new(origin)
            {
                Session = session,
                Kind = kind,
                Organisation = organisation,
                IsNew = isNew,
            };
    }

    private static IEnumerable<Observation> OfSessions(Origin origin)
    {
        yield return new NgoSessionReport(origin)
        {
            Year = 2094,
            Part = NgoSessionPart.Resumed,
            First = PartialDate.Parse("2094-05"),
            Last = PartialDate.Parse("2094-06-12"),
            Before = 3,
            PreviouslyDeferred = 2,
            New = 1,
            Deferred = 1,
            Document = "E/2094/32 (Part II)",
            Note = "Counted by hand",
        };
        yield return new NgoSessionReport(origin)
        {
            Year = 2095,
            Part = NgoSessionPart.Regular,
            Days = "in January",
        };
    }

    private static IEnumerable<Observation> OfStates(Origin origin)
    {
        yield return new StandingInvitation(origin)
        {
            State = StateCode.Parse("BRA"),
            Extended = PartialDate.Parse("2090-03"),
            IsLatest = true,
            Precision = "month of the review",
            Evidence = "named in an invented statement",
        };
        yield return new StandingInvitation(origin)
        {
            State = StateCode.Parse("SEN"),
            IsPledge = true,
            Evidence = "an invented pledge",
            Note = "Whether it followed is not known",
        };
        yield return new StandingInvitationCount(origin)
        {
            AsOf = PartialDate.Parse("2095-09"),
            Members = 9,
            Observers = 1,
        };
        yield return new ReprisalsReport(origin)
        {
            Year = 2097,
            Symbol = DocumentSymbol.Parse("A/HRC/96/41"),
            Date = PartialDate.Parse("2097-09-12"),
            Period = "2096-05 to 2097-04",
            Countries = 2,
            Named = [StateCode.Parse("CUB"), StateCode.Parse("POL")],
            Extent = "both",
            Division = "Annex I new cases",
        };
        yield return new ReprisalsReport(origin)
        {
            Year = 2098,
            Symbol = DocumentSymbol.Parse("A/HRC/99/62"),
            IsSymbolUnconfirmed = true,
            Named = [StateCode.Parse("POL")],
            Extent = "a few, from the press",
        };
    }

    // Of such a vote only the session is known, so that its date is a year.
    private static IEnumerable<Observation> Votes(Origin origin)
    {
        yield return Vote(Sessions[4], 1, "Night Watch International", "YNNYNNY", VoteKind.WholeText);
        yield return Vote(Sessions[4], 2, "Motion to adjourn the debate on gas", "AYYNYYN", VoteKind.Procedure);
        yield return Vote(Sessions[2], 1, "Friends of Gas", "NYYNYAN", VoteKind.WholeText);

        VoteObservation Vote(DateOnly session, int place, string title, string ballots, VoteKind kind)
        {
            var sheet = BallotSheet.Of(
                Committee.Zip(ballots, (state, letter) => KeyValuePair.Create(StateCode.Parse(state), BallotForms.FromLetter(letter)))
            );
            return new(origin)
            {
                Body = Body.NgoCommittee,
                Date = new PartialDate(session.Year),
                Serial = $"{session:yyyy-MM-dd}-{place}",
                Session = $"ending {session:yyyy-MM-dd}",
                Title = title,
                Kind = kind,
                Method = VoteMethod.Recorded,
                Outcome = sheet.ToTally().Margin > 0 ? Outcome.Adopted : Outcome.Rejected,
                Ballots = sheet,
            };
        }
    }
}
