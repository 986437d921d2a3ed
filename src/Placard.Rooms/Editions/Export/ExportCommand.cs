using System.CommandLine;

namespace Placard.Rooms.Editions.Export;

/// <summary><c>placard edition export</c>.</summary>
internal sealed class ExportCommand : Command
{
    public ExportCommand(ProgramPaths here)
        : base(
            "export",
            "Write the tables of an edition into a folder for DuckDB, pandas, R and the like, described as a data package. A folder that "
                + "holds an earlier export is replaced."
        )
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write" };
        var format = new Option<ExportFormat>("--format")
        {
            Description = $"The form of the tables: {Lists.Or(ExportForms.Words)}. Default: parquet.",
            HelpName = "FORM",
            DefaultValueFactory = _ => ExportFormat.Parquet,
            CustomParser = given =>
            {
                if (ExportForms.Find(given.Tokens[0].Value) is { } form)
                    return form;
                given.AddError($"{Quotes.Of(given.Tokens[0].Value)} is not a form of tables; write {Lists.Or(ExportForms.Words)}.");
                return default;
            },
        };
        var tables = new Option<string?>("--tables")
        {
            Description = "Only these tables, with commas between. Default: all.",
            HelpName = "NAMES",
        };
        var edition = new EditionOption(here);
        Add(folder);
        Add(format);
        Add(tables);
        Add(edition);
        SetAction(
            (line, cancellation) =>
            {
                var chosen = Chosen(line.GetValue(tables));
                var console = line.InvocationConfiguration.Output;
                using var open = edition.Open(line);
                var files = ProgressBar.During(
                    line.InvocationConfiguration.Error,
                    here.Clock,
                    progress =>
                        EditionExport.Run(open, line.GetRequiredValue(folder), line.GetValue(format), chosen, progress, cancellation)
                );
                foreach (var file in files)
                    console.WriteLine($"{file.FileName}  {Plurals.Plain((int)file.Rows, "row")}, {Numbers.Fixed(file.Bytes / 1e6, 2)} MB");
                console.WriteLine($"{line.GetRequiredValue(folder)}: edition {open.Info.Hash}");
                return Task.FromResult((int)ExitCode.Done);
            }
        );
    }

    private static IReadOnlyList<WholeTable> Chosen(string? names) =>
        names is null ? WholeTable.Exported
        : names.Trim(' ', ',').Length == 0 ? throw Refusal.Unreadable("--tables names no table; leave it out for all.")
        :
        [
            .. names
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Select(name =>
                    WholeTable.Exported.FirstOrDefault(t => t.Name == name)
                    ?? throw Refusal.Unreadable(
                        $"There is no table {Quotes.Of(name)}; there are {Lists.And([.. WholeTable.Exported.Select(t => t.Name)])}."
                    )
                ),
        ];
}
