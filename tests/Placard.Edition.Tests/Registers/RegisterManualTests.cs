using System.Text;
using Placard.Edition.Registers;

namespace Placard.Edition.Tests.Registers;

public class RegisterManualTests
{
    [Fact]
    public void The_manual_of_registers_is_what_their_tables_declare() => RepositoryFolder.HoldPage("registers.md", Manual());

    private static string Manual()
    {
        var text = new StringBuilder(
            """
            # The tables of registers

            Each is a table of the edition, declared once ([decision 41](decisions/0041-registers-are-declared.md)); `/downloads`, `placard edition export`, `diff` and `coverage` have them all. Every row names its
            `source`, `file`, `locator` and `as_of` besides the columns below. Where several sources tell of one fact, by the columns marked *key*, what the best of them says stands in the table, and what the
            others say is in `register_other` with the columns that differ.

            """
        );
        foreach (var table in RegisterList.All)
        {
            text.Append($"\n## {table.Name}\n{table.About}\n\n| column | what | kind |\n| --- | --- | --- |\n");
            foreach (var column in table.Columns)
                text.Append($"| `{column.Name}` | {column.Meaning}{WordsOf(column)} | {KindOf(column)} |\n");
        }
        return text.ToString();
    }

    private static string WordsOf(RegisterColumn column) =>
        column.Words.Count == 0 ? "" : $": {string.Join(", ", column.Words.Select(w => $"`{w}`"))}";

    private static string KindOf(RegisterColumn column) =>
        (column.IsKey ? "key, " : "")
        + column.Kind switch
        {
            RegisterColumnKind.WholeNumber => "whole number",
            RegisterColumnKind.Number => "number",
            RegisterColumnKind.Day => "day",
            RegisterColumnKind.PartialDate => "year, month or day",
            _ => "text",
        };
}
