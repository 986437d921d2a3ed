using Placard.Record.Claims;

namespace Placard.Rooms.Tests.Claims;

public class AppointmentCheckTests
{
    [Theory]
    [InlineData("The mandate of the Special Rapporteur on the right to lanterns was created in 2094.", "supported")]
    [InlineData("The mandate of the Special Rapporteur on the right to lanterns was created in 2095.", "contradicted")]
    [InlineData("The mandate of the Special Rapporteur on the night sky was created in 2094.", "not checkable (not held)")]
    [InlineData("Cleo Oil of Senegal was appointed Special Rapporteur on the right to lanterns at the ninety-eighth session.", "supported")]
    [InlineData(
        "Cleo Oil of France was appointed Special Rapporteur on the right to lanterns at the ninety-eighth session.",
        "contradicted"
    )]
    [InlineData("Dan Glass of Senegal was appointed Special Rapporteur on the right to lanterns.", "contradicted")]
    [InlineData("Bela Lamp of Senegal was appointed Special Rapporteur on the right to lanterns.", "not checkable (not held)")]
    [InlineData("The Human Rights Council filled one vacancy of special procedures at its ninety-eighth session.", "supported")]
    [InlineData(
        "The Human Rights Council filled nine vacancies of special procedures at its ninety-eighth session.",
        "not checkable (not held)"
    )]
    public void Mandates_and_appointments_are_held_against_the_register(string text, string verdict) =>
        Assert.Equal([verdict], CheckedSentences.Verdicts(text, "2098-12-01", ClaimKind.Appointment));
}
