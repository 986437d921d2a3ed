using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>Ratifications as a terminal shows them.</summary>
internal static class TreatyText
{
    /// <summary>What must be known of every entry.</summary>
    public const string OfAbsence =
        "“Not known” means that no source here says anything. A status says nothing of whether a treaty is kept; reservations and "
        + "declarations are not in the source, the depositary has them.";

    public static void Write(TreatyGrid grid, TextWriter output)
    {
        if (grid.OfState is { } sheet)
        {
            Write(sheet, output);
            return;
        }
        CommandOutput.WriteTable(
            output,
            ["instrument", "party", "signatory", "no action", "denounced", "not known", "name"],
            grid.Counts.Select(c =>
                (IReadOnlyList<string>)
                    [
                        c.Instrument.Code,
                        Numbers.Plain(c.Of(TreatyStatus.Party)),
                        Numbers.Plain(c.Of(TreatyStatus.Signatory)),
                        Numbers.Plain(c.Of(TreatyStatus.NoAction)),
                        Numbers.Plain(c.Of(TreatyStatus.Denounced)),
                        Numbers.Plain(c.Of(TreatyStatus.NotKnown)),
                        c.Instrument.ShortName,
                    ]
            )
        );
        output.WriteLine($"{Plurals.Plain(grid.Rows.Count, "state")}{AsOf(grid.AsOf)}. --csv lists every state. {OfAbsence}");
    }

    public static void Write(TreatySheet sheet, TextWriter output)
    {
        output.WriteLine($"{sheet.State.Name}{AsOf(sheet.AsOf)}");
        CommandOutput.WriteTable(
            output,
            ["instrument", "status", "name", "doubt"],
            sheet.Cells.Select(c => (IReadOnlyList<string>)[c.Instrument.Code, c.InWords, c.Instrument.ShortName, c.Entry?.Doubt ?? ""])
        );
        output.WriteLine($"{Plurals.Plain(sheet.Gaps.Count, "gap")}. {OfAbsence}");
    }

    private static string AsOf(PartialDate asOf) => asOf.IsKnown ? $", as of {asOf.InWords()}" : "";
}
