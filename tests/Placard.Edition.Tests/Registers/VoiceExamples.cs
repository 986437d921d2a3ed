using Placard.Edition.Tests.Building;
using Placard.Record.Voices;

namespace Placard.Edition.Tests.Registers;

internal static class VoiceExamples
{
    private static readonly MeetingName Meeting = new("HRC", 99, 41, 2);
    private static readonly Origin At = new(Invented.Minutes.Code, "en/hrc/99/41.json", "statement 1", PartialDate.Parse("2098-12"));

    public static IReadOnlyList<RegisterEntry> All { get; } =
    [
        new MeetingTranscript(At)
        {
            Meeting = Meeting,
            Language = "en",
            Day = new DateOnly(2098, 3, 20),
            Title = "An invented meeting",
            Seconds = 10_800,
            Statements = 2,
        },
        new Voice(At)
        {
            Meeting = Meeting,
            Language = "en",
            Ordinal = 1,
            Kind = VoiceKind.BeforeVote,
            Draft = DocumentSymbol.Parse("A/HRC/99/L.2"),
            State = StateCode.Parse("SEN"),
            Group = "A group of lamplighters",
            Function = "Representative",
            Name = "Ms. Awa Invented",
            Start = 12.5,
            End = 90,
            CalledAt = 9.25,
        },
        new Voice(At)
        {
            Meeting = Meeting,
            Language = "en",
            Ordinal = 2,
            Affiliation = SpokenFor.Organisation,
            Start = 91,
            End = 120,
        },
        VoiceWords.Of(At, Meeting, "en", 1, [new("Lanterns matter.", 12.5), new("We shall abstain.", 15)]),
    ];
}
