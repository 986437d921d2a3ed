using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Placard.Rooms.Editions;

namespace Placard.Rooms.Updates;

/// <summary>What <c>placard up</c> can be told.</summary>
internal sealed class UpOptions(ProgramPaths here)
{
    private const int DefaultPort = 8080;
    private const int MostPort = 65535;
    private const int DefaultKeep = 3;
    private static readonly TimeSpan DefaultEvery = TimeSpan.FromMinutes(1);

    public Option<int> Port { get; } =
        new("--port")
        {
            Description = "The port of the site",
            DefaultValueFactory = _ => DefaultPort,
            HelpName = "PORT",
            Validators = { given => Check(given, 0, MostPort, "--port takes a number from 0 (any free one) to 65535.") },
        };

    public Option<IPAddress> Listen { get; } =
        new("--listen")
        {
            Description = "The address of this machine to listen on; 0.0.0.0 is all of them. Default: 127.0.0.1, this machine alone",
            CustomParser = given =>
            {
                if (IPAddress.TryParse(given.Tokens[0].Value, out var address))
                    return address;
                given.AddError("--listen takes an address such as 127.0.0.1, 0.0.0.0 or ::.");
                return null;
            },
            DefaultValueFactory = _ => IPAddress.Loopback,
            HelpName = "ADDRESS",
        };

    public Option<int?> DeskPort { get; } =
        new("--desk-port")
        {
            Description = "The port of the desk, which the site for readers does not know. Default: 8081, or a free one if that is taken",
            HelpName = "PORT",
            Validators = { given => Check(given, 0, MostPort, "--desk-port takes a number from 0 (any free one) to 65535.") },
        };

    public Option<bool> Open { get; } = new("--open") { Description = "Open the desk in the browser" };

    public Option<string?> Mirror { get; } = MirrorOption.Of();

    public EditionOption Edition { get; } = new(here);

    public Option<string?> Update { get; } =
        new("--update")
        {
            Description = "Bring the publishers' files daily or weekly, and serve an edition of them as soon as it is built and checked",
            HelpName = "daily",
        };

    public Option<string?> From { get; } =
        new("--from")
        {
            Description =
                "Build nothing: take the edition that `placard edition publish` or --publish laid into this folder or behind this "
                + "address (https:// or s3://BUCKET/FOLDER), and each that takes its place",
            HelpName = "SOURCE",
        };

    public Option<TimeSpan> Every { get; } =
        new("--every")
        {
            Description = "With --from: how often to look for another edition. Default: 60s",
            CustomParser = given =>
            {
                if (DurationOf(given.Tokens[0].Value) is { } every)
                    return every;
                given.AddError("--every takes a time from 1s to 24h, such as 60s, 5m or 1h.");
                return default;
            },
            DefaultValueFactory = _ => DefaultEvery,
            HelpName = "TIME",
        };

    public Option<string?> Publish { get; } =
        new("--publish")
        {
            Description = "Lay the edition, and each that takes its place, into this folder for other machines",
            HelpName = "DIR",
        };

    public Option<int> Keep { get; } =
        new("--keep")
        {
            Description = "With --update or --from: how many earlier editions stay. Default: 3",
            DefaultValueFactory = _ => DefaultKeep,
            HelpName = "COUNT",
            Validators = { given => Check(given, 1, 1000, "--keep takes a number from 1 to 1000.") },
        };

    public void AddTo(Command command)
    {
        Update.AcceptOnlyFromAmong([.. UpdateTimes.All.Keys]);
        foreach (Option option in (Option[])[Port, Listen, DeskPort, Open, Mirror, Edition, Update, From, Every, Publish, Keep])
            command.Add(option);
    }

    /// <exception cref="Refusal">Two of them contradict each other.</exception>
    public void Check(ParseResult line)
    {
        if (line.GetValue(Update) is not null && line.GetValue(Edition) is not null)
            throw Refusal.Unreadable("--update keeps editions of its own; leave out --edition.");
        if (
            line.GetValue(From) is not null
            && (line.GetValue(Update) ?? line.GetValue(Edition) ?? line.GetValue(Mirror) ?? line.GetValue(Publish)) is not null
        )
            throw Refusal.Unreadable(
                "--from takes editions that are built elsewhere; leave out --update, --edition, --mirror and --publish."
            );
    }

    private static TimeSpan? DurationOf(string word)
    {
        if (word is not [.. var number, var unit] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return null;
        var every = unit switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            _ => TimeSpan.Zero,
        };
        return every >= TimeSpan.FromSeconds(1) && every <= TimeSpan.FromDays(1) ? every : null;
    }

    private static void Check(OptionResult given, int least, int most, string sentence)
    {
        if (
            given.Tokens is [var token]
            && !(
                int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
            )
        )
            given.AddError(sentence);
    }
}
