using System.CommandLine;
using System.Text.Json;

namespace Placard.Rooms.Drafts;

/// <summary><c>placard draft check</c>.</summary>
internal sealed class CheckCommand : Command
{
    public CheckCommand(ProgramPaths here)
        : base(
            "check",
            "What a draft weakens and strengthens against the text before it, which words are new, and where the others come from. "
                + "Nothing of it is kept."
        )
    {
        var file = new Argument<string>("FILE")
        {
            Description = "The draft: a file (PDF, DOCX, HTML, AKN4UN, text), or the symbol of a text of the edition",
        };
        var against = new Option<string?>("--against")
        {
            Description = "The text to compare it with, if not the predecessor that is found",
            HelpName = "SYMBOL",
        };
        var edition = new EditionOption(here);
        var json = CommandOutput.Json();
        Add(file);
        Add(against);
        Add(edition);
        Add(json);
        SetAction(
            async (line, cancellation) =>
            {
                var named = line.GetRequiredValue(file);
                var other = SymbolOf(line.GetValue(against));
                // The draft is read in a process of its own while the edition opens.
                var reading = File.Exists(named) ? ReadDraft.AtAsync(named, cancellation) : null;
                using var open = edition.Open(line);
                var draft = reading is null ? null : await reading;
                var text = draft?.Text ?? Held(open, named);
                var check = new DraftChecker(open, text.Language).Check(
                    draft is null ? text.Symbol.ToString() : Path.GetFileName(named),
                    text,
                    other,
                    cancellation
                ) with
                {
                    Remarks = draft?.Draft.Remarks ?? [],
                };
                if (line.GetValue(json))
                    line.InvocationConfiguration.Output.WriteLine(
                        JsonSerializer.Serialize(DraftCheckJson.Of(check), DraftsJsonContext.Readable.DraftCheckJson)
                    );
                else
                    new DraftCheckText(line.InvocationConfiguration.Output, open).Write(check);
                return (int)ExitCode.Done;
            }
        );
    }

    private static StructuredText Held(OpenEdition edition, string named)
    {
        if (!DocumentSymbol.TryParse(named, out var symbol, out _))
            throw Refusal.NotFound($"There is no file {named}.");
        return DraftCheck.Held(edition, symbol);
    }

    private static DocumentSymbol SymbolOf(string? named)
    {
        if (string.IsNullOrWhiteSpace(named))
            return default;
        return DocumentSymbol.TryParse(named, out var symbol, out _)
            ? symbol
            : throw Refusal.Unreadable($"“{named}” is no document symbol; write one such as A/HRC/RES/54/19.");
    }
}
