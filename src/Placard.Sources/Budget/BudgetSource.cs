using Placard.Sources.Files;

namespace Placard.Sources.Budget;

/// <summary>What resolutions cost by stage, the human-rights lines of the programme budget, and when states paid: tables that the
/// Secretariat compiled of its own documents.</summary>
internal sealed class BudgetSource : ISource
{
    private const string Implications = "pbi_stages";
    private const string Lines = "human-rights-budget-lines";
    private const string Payments = "regular-budget-paid";

    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("budget"),
            "Budget implications, budget lines and payments",
            "United Nations Secretariat",
            "https://github.com/united-nations/open",
            "No licence file; facts from documents of the United Nations",
            "un-budget",
            Rank: 2
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("budget");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        builder.AddRefused(tree);
        foreach (var entry in tree.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsTable(entry, Implications))
                builder.Read(entry, ImplicationTable.Read);
            else if (IsTable(entry, Lines))
                builder.Read(entry, LineTable.Read);
            else if (IsTable(entry, Payments))
                builder.Read(entry, file => PaymentTable.Read(file, states));
            else
                builder.LeaveOut(entry, "It is none of the files of this source.");
        }
        progress?.Report(1);
        return builder.ToReading();
    }

    // The publisher's names end with the years that a file covers.
    private static bool IsTable(SourceEntry entry, string name) =>
        entry.Name.StartsWith(name, StringComparison.Ordinal) && entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
