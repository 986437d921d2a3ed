using Placard.Record.FollowUp;

namespace Placard.Rooms.FollowUp;

/// <summary>The parameters that lists of recommendations share.</summary>
internal static class FollowUpAsk
{
    private const int MostCycles = 9;
    private const int MostRows = 1_000_000;

    /// <summary>How many rows a command prints for reading where none is asked.</summary>
    public const int UsuallyPrinted = 20;

    public static Parameter<State?> OfPath { get; } = Ask.StateOfPath("state");

    public static Parameter<RecommendationKind?> Kind { get; } =
        Ask.Choice<RecommendationKind>(
            "kind",
            "What is listed: recommendation, observation (of a committee or an expert) or pledge (of the state itself). "
                + "Default: recommendation",
            RecommendationKindWords.TryParse,
            kind => kind.ToWord(),
            RecommendationKindWords.All
        ) with
        {
            Label = "Listed",
            AnyLabel = null,
            ChoiceLabel = word => char.ToUpperInvariant(word[0]) + word[1..] + "s",
        };

    public static Parameter<Mechanism?> From { get; } =
        Ask.Choice<Mechanism>(
            "mechanism",
            "Only from this mechanism: upr, treaty-body, special-procedure or other",
            MechanismWords.TryParse,
            mechanism => mechanism.ToCode(),
            MechanismWords.Codes
        ) with
        {
            ChoiceLabel = code => MechanismWords.TryParse(code, out var mechanism) ? mechanism.ToWord() : code,
        };

    public static Parameter<int?> Cycle { get; } =
        Ask.Number("cycle", "Only of this cycle of the Universal Periodic Review", 1, MostCycles);

    public static Parameter<string?> Theme { get; } =
        Ask.Text("theme", "Only with these words in a theme, a group of persons or a goal, as the source labels it");

    public static Parameter<Response?> Answered { get; } =
        Ask.Choice<Response>(
            "response",
            "Only with this answer: accepted, noted, other or not known",
            ResponseWords.TryParse,
            response => response.ToWord(),
            ResponseWords.All
        );

    public static Parameter<State?> Issuer { get; } =
        Ask.State("issuer", "Only recommended by this state") with
        {
            Label = "Recommended by",
        };

    public static Parameter<string?> Words { get; } = Ask.Text("words", "Only with all these words, or parts of words, in the text");

    public static Parameter<Firmness?> Asking { get; } =
        Ask.Choice<Firmness>(
            "firmness",
            "Only those that ask so much: minimal, continuing, considering, general, specific or not known",
            TryFirmness,
            firmness => firmness.ToWord(),
            FirmnessReader.All
        );

    public static Parameter<int?> Printed { get; } =
        Ask.Number("most", $"How many to print for reading. Default: {UsuallyPrinted}", 1, MostRows) with
        {
            Place = ParameterPlace.Command,
        };

    private static bool TryFirmness(string? word, out Firmness firmness)
    {
        var at = FirmnessReader.All.ToList().IndexOf(word ?? "");
        firmness = (Firmness)Math.Max(at, 0);
        return at >= 0;
    }
}
