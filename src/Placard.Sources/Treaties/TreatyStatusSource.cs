using Placard.Record.FollowUp;
using Placard.Sources.Files;

namespace Placard.Sources.Treaties;

/// <summary>Which member state is party to which of the eighteen human-rights instruments, and since which year, as of 2022.</summary>
internal sealed class TreatyStatusSource : ISource
{
    private const string Beginning = "hr_status_";

    // The names of the files, and the codes of the instruments where they are others.
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["iccpr_op1"] = "ICCPR-OP1",
        ["iccpr_op2"] = "ICCPR-OP2",
        ["icescr_op"] = "ICESCR-OP",
        ["op_cedaw"] = "CEDAW-OP",
        ["op_crc_ac"] = "CRC-OPAC",
        ["op_crc_ic"] = "CRC-OPIC",
        ["op_crc_sc"] = "CRC-OPSC",
        ["op_crpd"] = "CRPD-OP",
    };

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("treaty-status"),
            "Status of human-rights treaties",
            "Compiled from the United Nations Treaty Collection",
            "https://treaties.un.org/Pages/Treaties.aspx?id=4",
            "Facts from the depositary of the United Nations.",
            "un-treaty-collection",
            5
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("treaty-status");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (InstrumentOf(entry.Path) is { } instrument)
                builder.Read(entry, file => TreatyStatusTable.Read(file, instrument, states));
            else
                builder.LeaveOut(entry, "It is not the table of a human-rights instrument.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }

    private static Instrument? InstrumentOf(string path)
    {
        if (!path.StartsWith(Beginning, StringComparison.Ordinal) || !path.EndsWith(".csv", StringComparison.Ordinal))
            return null;
        var name = path[Beginning.Length..^".csv".Length];
        return Instrument.Find(Codes.GetValueOrDefault(name, name));
    }
}
