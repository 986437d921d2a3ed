namespace Placard.Record.Claims.Appointments;

/// <summary>When a mandate was created.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Subject">What the mandate is on, as written.</param>
/// <param name="When">When.</param>
public sealed record MandateClaim(MarkedSentence Sentence, TextSpan Words, string Subject, Period When)
    : Claim(ClaimKind.Appointment, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new(Kind.ToWord(), $"mandate on {Subject}"), new("time", When.ToString())];
}

/// <summary>Who was appointed to a mandate.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Person">Who, as written.</param>
/// <param name="Nationality">Of which state; the default where the words do not say.</param>
/// <param name="Post">The mandate, as written.</param>
/// <param name="Session">The session of the Council; empty where the words do not say.</param>
public sealed record AppointmentClaim(
    MarkedSentence Sentence,
    TextSpan Words,
    string Person,
    StateCode Nationality,
    string Post,
    string Session
) : Claim(ClaimKind.Appointment, Sentence, Words)
{
    /// <summary>Which place the Consultative Group gave; null where the words do not say.</summary>
    public int? Ranking { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read =>
        [
            new(Kind.ToWord(), $"{Person}: {Post}{(Ranking is { } ranking ? $", choice {ranking}" : "")}"),
            .. Nationality.IsKnown ? [new ReadPart("of", Nationality.ToString())] : Array.Empty<ReadPart>(),
            .. Session.Length > 0 ? [new ReadPart("session", Session)] : Array.Empty<ReadPart>(),
        ];
}

/// <summary>How many mandates were filled at a session.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">The words.</param>
/// <param name="Number">How many.</param>
/// <param name="Session">The session of the Council.</param>
public sealed record FilledClaim(MarkedSentence Sentence, TextSpan Words, Quantity Number, string Session)
    : Claim(ClaimKind.Appointment, Sentence, Words)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ReadPart> Read => [new(Kind.ToWord(), $"filled {Number}"), new("session", Session)];
}
