using Placard.Edition.Registers;
using Placard.Record.Access;
using Placard.Record.Claims;
using Placard.Record.Claims.Appointments;
using Placard.Record.Seats;
using Placard.Rooms.Seats;

namespace Placard.Rooms.Claims;

/// <summary>Checks mandates and who was appointed to them. Vacancies of some sessions only are held.</summary>
internal sealed class AppointmentCheck : IClaimCheck
{
    private const int ShortestWord = 4;
    private const int Beginning = 6;

    public Verdict? Check(Claim claim, ClaimRecord record) =>
        claim switch
        {
            MandateClaim mandate => OfMandate(mandate, record),
            AppointmentClaim appointment => OfAppointment(appointment, record),
            FilledClaim filled => OfFilled(filled, record),
            _ => null,
        };

    private static Verdict OfMandate(MandateClaim claim, ClaimRecord record)
    {
        var mandates = record.Edition.Registers.All(MandateTables.Mandates);
        if (Named(claim.Subject, mandates) is not { CreatedYear: > 0 } mandate)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "Which mandate is meant is not clear from the register.");
        var says = $"the mandate “{mandate.FullTitle}” was created in {mandate.CreatedYear} by {mandate.Created}";
        var (from, to) = (claim.When.Days.From?.Year, claim.When.Days.To?.Year);
        var answer = AssertionAnswer.Of(mandate.CreatedYear >= from && mandate.CreatedYear <= to, says);
        if (answer.Kind == VerdictKind.Supported && claim.When.Grain is TimeGrain.Day or TimeGrain.Month)
            answer = new AssertionAnswer(VerdictKind.Partly, $"{says}; the register has the year only");
        return answer.ToVerdict(
            [
                RegisterEvidence.Of(
                    mandate,
                    record,
                    $"mandate {mandate.Code}",
                    says,
                    SeatAddresses.Mandate(mandate),
                    new PartialDate(mandate.CreatedYear)
                ),
            ],
            SeatAddresses.Mandate(mandate)
        );
    }

    private static Verdict OfAppointment(AppointmentClaim claim, ClaimRecord record)
    {
        var named = SeatIndex
            .Of(record.Edition)
            .Vacancies.SelectMany(v => v.Candidates.Select(c => (Vacancy: v, Candidate: c)))
            .Where(c => c.Candidate.Name.Length > 0 && IsNamed(claim.Person, c.Candidate.Name))
            .ToArray();
        var ofPost = named.Where(c => NgoName.SlugOf(c.Vacancy.Post) == NgoName.SlugOf(claim.Post)).ToArray();
        if (ofPost.Length == 0)
            ofPost = [.. named.Where(c => IsPost(claim.Post, c.Vacancy.Post))];
        if (ofPost is not [var found])
            return Verdict.NotCheckable(
                NotCheckableReason.NotHeld,
                "No candidate of that name for that mandate is clearly in the register."
            );
        var (vacancy, candidate) = found;
        var says =
            $"{vacancy.Session}, {vacancy.Post}: {candidate.Name} "
            + $"({(candidate.Nationality.IsKnown ? record.NameOf(candidate.Nationality) : "nationality not known")}), "
            + $"{(candidate.IsAppointed ? "appointed" : "not appointed")}, rank {Numbers.Plain(candidate.Ranking) ?? "not known"}";
        var isWrong =
            !candidate.IsAppointed
            || (claim.Session.Length > 0 && vacancy.SessionNumber > 0 && claim.Session != Numbers.Plain(vacancy.SessionNumber))
            || (claim.Nationality.IsKnown && candidate.Nationality.IsKnown && claim.Nationality != candidate.Nationality)
            || (claim.Ranking is { } ranking && candidate.Ranking is { } rank && ranking != rank);
        var isOpen =
            (claim.Nationality.IsKnown && !candidate.Nationality.IsKnown)
            || (claim.Ranking is not null && candidate.Ranking is null)
            || (claim.Session.Length > 0 && vacancy.SessionNumber == 0);
        var answer =
            isWrong ? AssertionAnswer.Of(false, says)
            : isOpen ? new AssertionAnswer(VerdictKind.Partly, says)
            : AssertionAnswer.Of(true, says);
        return answer.ToVerdict([EvidenceOf(candidate, says, record)], SeatAddresses.Vacancies);
    }

    private static Verdict OfFilled(FilledClaim claim, ClaimRecord record)
    {
        var vacancies = SeatIndex.Of(record.Edition).Vacancies.Where(v => v.Session == "HRC" + claim.Session).ToArray();
        if (vacancies.Length == 0)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "The vacancies of that session are not in the register.");
        var filled = vacancies.Count(v => v.Appointed is not null);
        var says =
            $"session {claim.Session}: {Plurals.Count(vacancies.Length, "vacancy", "vacancies")} held, "
            + $"{Plurals.Count(filled, "appointment")}";
        var isFilled = claim.Number.Fits(filled);
        // Whether every vacancy of a session is in the source is not known: a larger number is not denied.
        var answer =
            isFilled ? AssertionAnswer.Of(true, says)
            : claim.Number.Value > filled ? AssertionAnswer.Unknown(NotCheckableReason.NotHeld, says)
            : AssertionAnswer.Of(false, says);
        return answer.ToVerdict(
            [.. vacancies.Where(v => v.Appointed is not null).Take(3).Select(v => EvidenceOf(v.Appointed!, v.Post, record))],
            SeatAddresses.Vacancies
        );
    }

    // “Torture” stands for a longer title where no other title has the word.
    private static Mandate? Named(string subject, IReadOnlyList<Mandate> mandates) =>
        MandateMatcher.Find(subject, mandates)
        ?? (
            Telling(subject) is { Length: > 0 } words
            && mandates.Where(m => words.All(w => m.Title.Contains(w, StringComparison.OrdinalIgnoreCase))).ToArray() is [var only]
                ? only
                : null
        );

    // Sources write middle names that documents leave out.
    private static bool IsNamed(string written, string held) =>
        !NgoName.SlugOf(written).Split('-').Except(NgoName.SlugOf(held).Split('-'), StringComparer.Ordinal).Any();

    private static bool IsPost(string written, string held)
    {
        var telling = Telling(written);
        return telling.Length > 0 && telling.Count(w => held.Contains(w, StringComparison.OrdinalIgnoreCase)) * 2 > telling.Length;
    }

    // The beginnings of words, so that “territories” is “territory”.
    private static string[] Telling(string words) =>
        [.. words.Split(' ', ',').Where(w => w.Length >= ShortestWord).Select(w => w[..Math.Min(w.Length, Beginning)])];

    private static Evidence EvidenceOf(VacancyCandidate candidate, string says, ClaimRecord record) =>
        RegisterEvidence.Of(
            candidate,
            record,
            $"vacancy_candidate {candidate.Session} {candidate.Number}",
            says,
            SeatAddresses.Vacancy(candidate.Number)
        );
}
