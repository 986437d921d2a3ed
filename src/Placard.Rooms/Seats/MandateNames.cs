using Placard.Edition.Registers;
using Placard.Record.Seats;

namespace Placard.Rooms.Seats;

/// <summary>The mandates of the special procedures, to be found by their subject and by the latest holder known.</summary>
internal static class MandateNames
{
    public static IEnumerable<NamedThing> Of(OpenEdition edition) =>
        edition
            .Registers.All(MandateTables.Mandates)
            .Select(mandate => new NamedThing(
                mandate.Title,
                SeatAddresses.Mandate(mandate),
                About(mandate),
                $"{mandate.Form.ToWord()} {mandate.Holder}"
            ));

    private static string About(Mandate mandate) =>
        mandate.Holder.Length == 0 ? mandate.Form.ToWord()
        : mandate.IsHolderConfirmed ? $"{mandate.Form.ToWord()}, latest holder known {mandate.Holder}"
        : $"{mandate.Form.ToWord()}, latest holder known {mandate.Holder} (unconfirmed)";
}
