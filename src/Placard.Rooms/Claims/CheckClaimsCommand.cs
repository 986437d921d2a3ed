using System.CommandLine;
using Placard.Record.Claims;

namespace Placard.Rooms.Claims;

/// <summary><c>placard check</c>.</summary>
internal sealed class CheckClaimsCommand : Command
{
    public CheckClaimsCommand(ProgramPaths here)
        : base("check", "What the record says to the factual statements of a document, claim by claim. Nothing of it is kept.")
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The document: a file (text, Markdown, HTML, DOCX, PDF), or - for standard input",
        };
        var dated = new Option<PartialDate?>("--dated")
        {
            Description = "The day of the document, from which “last October” is read, if the document does not say",
            HelpName = "DATE",
            CustomParser = result => PartialDate.TryParse(result.Tokens[0].Value, out var date) ? date : null,
        };
        var edition = new EditionOption(here);
        Add(file);
        Add(dated);
        Add(edition);
        SetAction(
            (line, cancellation) =>
            {
                var name = line.GetRequiredValue(file);
                var words = name == "-" ? Console.In.ReadToEnd() : File.ReadAllText(name);
                using var open = edition.Open(line);
                var document = new ClaimDocument(
                    [.. words.Split("\n\n").Select(p => p.Replace('\n', ' ').Trim()).Where(p => p.Length > 0)],
                    line.GetValue(dated) ?? default
                );
                var found = ClaimChecker.Check(open, name, document, "", cancellation);
                ClaimsText.Write(found, line.InvocationConfiguration.Output);
                return Task.FromResult((int)ExitCode.Done);
            }
        );
    }
}
