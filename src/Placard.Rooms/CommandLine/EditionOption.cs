using System.CommandLine;

namespace Placard.Rooms.CommandLine;

/// <summary>The option that names the edition a command reads.</summary>
public sealed class EditionOption : Option<string?>
{
    private readonly ProgramPaths _surroundings;

    public EditionOption(ProgramPaths surroundings)
        : base("--edition")
    {
        _surroundings = surroundings;
        Description = "The edition's file, if not the one that `placard up` built";
        HelpName = "FILE";
    }

    public string FileOf(ParseResult line) => line.GetValue(this) ?? _surroundings.EditionFile;

    /// <summary>That there is no edition in a file, and what to do.</summary>
    public static Refusal NoneAt(string file) =>
        Refusal.NotFound($"There is no edition at {file}. Run `placard up` first, which builds one and shows it.");

    /// <summary>Opens the edition that a command line names.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="readsTexts">Whether the list of texts is needed whatever is asked.</param>
    public OpenEdition Open(ParseResult line, bool readsTexts = false)
    {
        var file = FileOf(line);
        if (!File.Exists(file))
            throw NoneAt(file);
        return OpenEdition.Open(file, readsTexts);
    }
}
