using System.CommandLine;
using System.Text.Json;
using Placard.Sources.Files;

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
                    $"{Quotes.Of(result.Tokens[0].Value)}, given as --dated, is not a date; write a year (2017), a "
                        + "month (2017-04) or a day "
                        + "(2017-04-05)."
                );
                return default;
            },
        };
        var cite = new Option<string?>("--cite")
        {
            Description =
                "Also write the document with footnotes for what is supported and comments on the rest, in its own format; a "
                + "PDF as .md or .html",
            HelpName = "FILE",
        };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        var csv = CommandOutput.Csv();
        Add(file);
        Add(dated);
        Add(cite);
        Add(edition);
        Add(json);
        Add(csv);
        SetAction(
            async (line, cancellation) =>
            {
                var read = await ReadClaimsDocument.AtAsync(line.GetRequiredValue(file), cancellation);
                var cited = line.GetValue(cite) is { } named ? FormOf(read, line.GetRequiredValue(file), named) : default(CitedForm?);
                using var open = edition.Open(line);
                var check = ProgressBar.During(
                    line.InvocationConfiguration.Error,
                    here.Clock,
                    progress =>
                    {
                        progress.Report(("Holding the claims against the record", 0));
                        return ClaimLimits.Within(
                            ClaimLimits.LongestAtTerminal,
                            here.Clock,
                            within => ClaimsCheck.Of(open, read, line.GetValue(dated), SiteAddress.Of(here), within, progress),
                            cancellation
                        );
                    }
                );
                var output = line.InvocationConfiguration.Output;
                if (line.GetValue(json))
                    output.WriteLine(JsonSerializer.Serialize(ClaimsCheckJson.Of(check), ClaimsJsonContext.Readable.ClaimsCheckJson));
                else if (line.GetValue(csv))
                    ClaimsTable.Columns.Of(check).WriteTo(output);
                else
                    ClaimsText.Write(check, output);
                if (cited is { } form)
                    Write(check, form, line.GetRequiredValue(cite)!, line.InvocationConfiguration.Error);
                return (int)ExitCode.Done;
            }
        );
    }

    private static CitedForm FormOf(ReadClaimsDocument read, string file, string named)
    {
        if (named.Length == 0)
            throw Refusal.Unreadable("`--cite` needs the name of a file.");
        if (file != "-" && Path.GetFullPath(file) == Path.GetFullPath(named))
            throw Refusal.Unreadable("`--cite` would overwrite the document itself. Name another file.");
        return CitedForms.Of(read.File.Kind, named);
    }

    private static void Write(ClaimsCheck check, CitedForm form, string file, TextWriter error)
    {
        var cited = ClaimCitations.Write(check, form);
        var part = WholeFile.PartOf(file);
        var isLeft = File.Exists(part);
        Refusal.Writing(
            file,
            () =>
            {
                WholeFile.Write(file, cited.Content);
                return true;
            }
        );
        if (isLeft)
            error.WriteLine(Quotes.ForTerminal($"{part} was left by a run that was killed, and has been removed."));
        foreach (var remark in cited.Remarks)
            error.WriteLine(remark);
        if (cited.LeftOut.Count > 0)
            error.WriteLine(
                Quotes.ForTerminal(
                    $"{Plurals.Count(cited.LeftOut.Count, "claim")} could not be cited in {file}: the words stand nowhere in its text."
                )
            );
    }
}
