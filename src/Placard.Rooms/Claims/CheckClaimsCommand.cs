using System.CommandLine;
using System.Text.Json;

namespace Placard.Rooms.Claims;

/// <summary><c>placard check</c>.</summary>
internal sealed class CheckClaimsCommand : Command
{
    public CheckClaimsCommand(ProgramPaths here)
        : base(
            "check",
            "What the record says to the factual statements of a document. Nothing of it is kept. Example: placard check statement.docx "
                + "--dated 2022-12-01"
        )
    {
        var file = new Argument<string>("FILE") { Description = "The document: text, Markdown, HTML, DOCX or PDF; - reads standard input" };
        var dated = new Option<PartialDate>("--dated")
        {
            Description =
                "The date of the document, from which “last year” is read and after which nothing is held against it. Default: the date "
                + "found in it",
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (PartialDate.TryParse(result.Tokens[0].Value, out var date))
                    return date;
                result.AddError(
                    $"{Quotes.Of(result.Tokens[0].Value)}, given as --dated, is not a date; write a year (2017), a month (2017-04) or a day "
                        + "(2017-04-05)."
                );
                return default;
            },
        };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(file);
        Add(dated);
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(
            async (line, cancellation) =>
            {
                var read = await ReadClaimsDocument.AtAsync(line.GetRequiredValue(file), cancellation);
                using var open = edition.Open(line);
                var check = ProgressBar.During(
                    line.InvocationConfiguration.Error,
                    here.Clock,
                    progress =>
                    {
                        progress.Report(("Holding the claims against the record", 0));
                        return ClaimsCheck.Of(open, read, line.GetValue(dated), SiteAddress.Of(here), cancellation);
                    }
                );
                var output = line.InvocationConfiguration.Output;
                if (line.GetValue(json))
                    output.WriteLine(JsonSerializer.Serialize(ClaimsCheckJson.Of(check), ClaimsJsonContext.Readable.ClaimsCheckJson));
                else if (line.GetValue(csv))
                    ClaimsTable.Columns.Of(check).WriteTo(output);
                else
                    ClaimsText.Write(check, output);
                return (int)ExitCode.Done;
            }
        );
    }
}
