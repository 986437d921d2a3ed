namespace Placard.Rooms.Phrases;

/// <summary>A phrase that came into the texts lately and is taken up by others.</summary>
/// <param name="Words">The phrase as its first use writes it.</param>
/// <param name="Folded">As words are compared.</param>
/// <param name="Uses">Uses.</param>
/// <param name="Texts">Texts that have it.</param>
/// <param name="Families">Families it came into although an earlier text of theirs is held, which had it not.</param>
/// <param name="Bodies">Bodies, by code.</param>
/// <param name="Sponsors">States that introduced such texts.</param>
/// <param name="Score">What it is ranked by.</param>
/// <param name="First">The text it began in.</param>
/// <param name="Document">The document.</param>
/// <param name="Date">Its date.</param>
/// <param name="Use">Where in it.</param>
/// <param name="Around">The words around it.</param>
/// <param name="FirstIn">What the first use is first in: the texts of its body.</param>
/// <param name="Earlier">Uses older than the first text with it.</param>
public sealed record EmergingPhrase(
    string Words,
    string Folded,
    int Uses,
    int Texts,
    int Families,
    IReadOnlyList<string> Bodies,
    int Sponsors,
    double Score,
    TextEntry First,
    DocumentSymbol Document,
    PartialDate Date,
    PlacedUse Use,
    Snippet Around,
    BodyHeld FirstIn,
    EarlierUses Earlier
);
