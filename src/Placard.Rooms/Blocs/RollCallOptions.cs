using System.CommandLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Placard.Rooms.Blocs;

/// <summary>The options that every command of this room has: which roll calls, which edition, which form.</summary>
internal sealed class RollCallOptions
{
    private readonly Option<string?>[] _filters =
    [
        new("--body") { HelpName = "GA", Description = "The body: HRC, CHR, GA, GA3, SC, ECOSOC (GA, where every state votes)" },
        new("--from") { HelpName = "DATE", Description = "Only roll calls on or after this date: 2017, 2017-04 or 2017-04-05" },
        new("--to") { HelpName = "DATE", Description = "Only roll calls on or before this date" },
        new("--topic") { HelpName = "WORDS", Description = "Only roll calls whose title or subjects contain all these words" },
    ];

    private readonly EditionOption _edition;
    private readonly Option<bool> _json = CommandOutput.Json();
    private readonly Option<bool> _csv = CommandOutput.Csv();

    public RollCallOptions(Command command, ProgramPaths here)
    {
        _edition = new EditionOption(here);
        foreach (var option in _filters.Concat<Option>([_edition, _json, _csv]))
            command.Add(option);
    }

    public OpenEdition Open(ParseResult line) => _edition.Open(line);

    /// <summary>What was asked for, with more that a command adds.</summary>
    public BlocsQuery QueryOf(ParseResult line, params IEnumerable<KeyValuePair<string, string?>> more) => BlocsQuery.Read(
        new QueryCollection(_filters.Select(f => KeyValuePair.Create(f.Name[2..], line.GetValue(f))).Concat(more)
            .Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value))), "");

    /// <summary>Prints an answer in the form asked for.</summary>
    public int Print(ParseResult line, Func<string> json, Func<CsvTable> table, Action<TextWriter> read)
    {
        var output = line.InvocationConfiguration.Output;
        if (line.GetValue(_json))
            output.WriteLine(json());
        else if (line.GetValue(_csv))
            table().WriteTo(output);
        else
            read(output);
        return (int)ExitCode.Done;
    }
}
