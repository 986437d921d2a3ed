using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Names;
using Placard.Sources.OhchrVotes;

namespace Placard.Sources.Marc;

/// <summary>Makes a statement of a voting record. The fields are those of docs/sources/marc-voting-records.md.</summary>
/// <param name="states">The register.</param>
internal sealed class MarcVote(StateRegister states)
{
    /// <summary>Adds the decision that a record tells of; a record without symbol or of a body unknown here is left out and said.</summary>
    public void Add(FileReading file, MarcRecord record)
    {
        var origin = file.At("record " + record.Number, CatalogueDate.Of(record.First("005", ' ')));
        if (!DocumentSymbol.TryParse(record.First("791", 'a'), out var symbol, out _))
        {
            file.LeaveOut("A record has no document symbol.");
            file.AddUnresolved(origin, "symbol", record.First("791", 'a'));
            return;
        }
        if (BodyOf(record, symbol) is not { } body)
        {
            file.LeaveOut("A record is of a body whose votes are not kept here.");
            return;
        }
        var date = CatalogueDate.Of(record.First("269", 'a') is { Length: > 0 } issued ? issued : record.First("992", 'a'));
        var roll = RollOf(record, date);
        var sheet = roll.ToSheet();
        var title = LibraryTitle.Read(
            string.Join(' ', new[] { record.First("245", 'a'), record.First("245", 'b') }.Where(t => t.Length > 0))
        );
        var announced = TallyOf(record);
        var adopted = symbol.Form is DocumentForm.Resolution or DocumentForm.Decision;
        var fate =
            ProposalOutcome.Read(record.First("591", 'a'), SentencesOf(record), adopted, announced is not null || sheet.Count > 0)
            ?? (sheet.Count > 0 ? new ProposalOutcome(VoteMethod.Recorded, adopted ? Outcome.Adopted : Outcome.Unknown) : default);
        file.Add(
            new VoteObservation(origin)
            {
                Body = body,
                Date = date,
                Serial = record.Number.Length > 0 ? record.Number : ActSerial(symbol),
                Symbol = symbol,
                Draft = DraftOf(record),
                Title = title.Text,
                Kind = title.Kind == CataloguedKind.Amendment ? VoteKind.Amendment : VoteKind.WholeText,
                Method = fate.Method,
                Outcome = fate.Outcome,
                Announced = announced,
                Ballots = sheet,
                Unresolved = roll.Unresolved,
                Repeated = roll.Repeated,
                Session = symbol.Session,
                Meeting = record.First("952", 'a'),
                AgendaItem = $"{record.First("991", 'b')} {record.First("991", 'c')}".Trim(),
                Topics =
                [
                    .. record
                        .Fields("991")
                        .Select(f => f['d'])
                        .Where(t => t.Length > 0)
                        .Distinct(StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal),
                ],
            }
        );
        foreach (var (name, _) in roll.Unresolved)
            file.AddUnresolved(origin, "voter", name);
    }

    private static string ActSerial(DocumentSymbol symbol) => UnXml.ActObservations.SerialOf(symbol);

    private static Body? BodyOf(MarcRecord record, DocumentSymbol symbol)
    {
        if (record.First("981", 'b').Contains("3rd Committee", StringComparison.OrdinalIgnoreCase))
            return Body.ThirdCommittee;
        return symbol.Body ?? (Body.TryParse(record.First("981", 'a'), out var body) ? body : null);
    }

    private static DocumentSymbol DraftOf(MarcRecord record)
    {
        foreach (var related in record.Fields("993"))
        {
            if (DocumentSymbol.TryParse(related['a'], out var symbol, out _) && symbol.Form == DocumentForm.LimitedDraft)
                return symbol;
        }
        return default;
    }

    private static string SentencesOf(MarcRecord record) =>
        string.Join(' ', record.Fields("500").Select(f => f['a']).Prepend(record.First("245", 'c')).Where(s => s.Length > 0));

    private static Tally? TallyOf(MarcRecord record)
    {
        foreach (var summary in record.Fields("996"))
        {
            if (Number(summary['b']) is { } yes)
                return new Tally(yes, Number(summary['c']) ?? 0, Number(summary['d']) ?? 0, Number(summary['e']));
        }
        return null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A long list runs on in 968 and 969.
    private VoterRoll RollOf(MarcRecord record, PartialDate date)
    {
        var roll = new VoterRoll(states, date);
        foreach (var field in record.Fields("967").Concat(record.Fields("968")).Concat(record.Fields("969")))
        {
            var ballot = BallotOf(field['d']);
            // Codes are typed or taken from a table and are sometimes another country's; the name is what was read out.
            var state = states.Resolve(field['e'], date) ?? (field['c'].Length > 0 ? states.Resolve(field['c'], date) : null);
            if (state is not null)
                roll.Add(state.Code, ballot);
            else
                roll.AddUnresolved(field['e'].Length > 0 ? field['e'] : field['c'], ballot);
        }
        return roll;
    }

    private static Ballot BallotOf(string mark) =>
        mark.ToUpperInvariant() switch
        {
            "Y" => Ballot.Yes,
            "N" => Ballot.No,
            "A" => Ballot.Abstain,
            "" or "X" or "NV" or "-" or "." => Ballot.NotVoting,
            _ => Ballot.Unknown,
        };
}
