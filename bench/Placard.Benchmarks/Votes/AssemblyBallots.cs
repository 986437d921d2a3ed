using System.Globalization;

namespace Placard.Benchmarks.Votes;

/// <summary>Ballots of the General Assembly's size: invented from a fixed seed, or read from the mirror without further ado.</summary>
internal static class AssemblyBallots
{
    public static VoteEvent[] Invented(int votes, int states)
    {
        var random = new Random(1948);
        var codes = Enumerable.Range(0, states).Select(Code).ToArray();
        return
        [
            .. Enumerable
                .Range(0, votes)
                .Select(serial =>
                    Vote(
                        serial,
                        new PartialDate(1946 + serial / 110),
                        BallotSheet.Of(codes.Select(code => KeyValuePair.Create(code, Draw(random))))
                    )
                ),
        ];
    }

    /// <summary>The folder of the mirror's roll calls, or null.</summary>
    public static string? InMirror()
    {
        var given = Environment.GetEnvironmentVariable("PLACARD_MIRROR");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var voeten = Path.Combine(given ?? Path.Combine(folder.FullName, "shared", "mirror"), "voeten");
            if (File.Exists(Path.Combine(voeten, "votes.csv")))
                return voeten;
        }
        return null;
    }

    public static VoteEvent[] Read(string folder)
    {
        var years = File.ReadLines(Path.Combine(folder, "roll_calls.csv"))
            .Skip(1)
            .Select(line => line.Split(',', 5))
            .Where(cells => cells.Length == 5 && int.TryParse(cells[0], CultureInfo.InvariantCulture, out _))
            .GroupBy(cells => cells[0])
            .ToDictionary(g => g.Key, g => PartialDate.Parse(g.First()[3]));
        var codes = new Dictionary<string, StateCode>();
        var sheets = new Dictionary<string, Dictionary<StateCode, Ballot>>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "votes.csv")).Skip(1))
        {
            var ballot = line[(line.LastIndexOf(',') + 1)..].Trim('"') switch
            {
                "yes" => Ballot.Yes,
                "no" => Ballot.No,
                _ => Ballot.Abstain,
            };
            var rcid = line[..line.IndexOf(',', StringComparison.Ordinal)];
            var name = line[(rcid.Length + 1)..line.LastIndexOf(',')];
            if (!codes.TryGetValue(name, out var code))
                codes[name] = code = Code(codes.Count);
            if (!sheets.TryGetValue(rcid, out var sheet))
                sheets[rcid] = sheet = [];
            sheet[code] = ballot;
        }
        return
        [
            .. sheets.Select(s =>
                Vote(int.Parse(s.Key, CultureInfo.InvariantCulture), years.GetValueOrDefault(s.Key), BallotSheet.Of(s.Value))
            ),
        ];
    }

    private static StateCode Code(int i) =>
        StateCode.Parse(new string([(char)('A' + i / 26 / 26), (char)('A' + i / 26 % 26), (char)('A' + i % 26)]));

    private static Ballot Draw(Random random) =>
        random.Next(100) switch
        {
            < 60 => Ballot.Yes,
            < 72 => Ballot.No,
            < 88 => Ballot.Abstain,
            < 95 => Ballot.NotVoting,
            _ => Ballot.None,
        };

    private static VoteEvent Vote(int serial, PartialDate date, BallotSheet ballots) =>
        new()
        {
            Address = VoteAddress.Of("GA", serial.ToString(CultureInfo.InvariantCulture)),
            Body = Body.GeneralAssembly,
            Date = date,
            Title = "",
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = Outcome.Unknown,
            Status = RecordStatus.Single,
            Ballots = ballots,
        };
}
