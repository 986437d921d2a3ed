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

    public OpenEdition Open(ParseResult line)
    {
        var file = FileOf(line);
        if (!File.Exists(file))
            throw Refusal.NotFound($"There is no edition at {file}; `placard edition build` makes one.");
        return OpenEdition.Open(file);
    }
}
