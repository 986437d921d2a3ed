using System.Reflection;
using Placard.Sources.RecordFiles;

namespace Placard.Sources.Tests.RecordFiles;

/// <summary>What sources say, written into the files of the record and read back.</summary>
public sealed class RecordFolderTests : IDisposable
{
    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly string[] Codes = ["ARG", "CHN", "CUB", "EGY", "SUN", "UKR", "USA", "YUG"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        OneOf("", "\"", "Lanterns; and oil | wicks", "a\tb\nc\\d", "Türkiye’s “title”", "النور", "-", "\\q"),
        Gen.String[Gen.Char.AlphaNumeric, 0, 12]
    );

    private static readonly Gen<string> Words = Texts.Where(t => t.Length > 0);

    private static readonly Gen<StateCode> States = OneOf([.. Codes.Select(StateCode.Parse)]);

    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Gen.Const(default(PartialDate)),
        Gen.Int[1946, 2025].Select(y => new PartialDate(y)),
        Gen.Select(Gen.Int[1946, 2025], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => new PartialDate(y, m, d))
    );

    private static readonly Gen<DocumentSymbol> Symbols = OneOf(
        default,
        DocumentSymbol.Parse("A/HRC/RES/51/1"),
        DocumentSymbol.Parse("A/HRC/51/L.6"),
        DocumentSymbol.Parse("A/HRC/51/L.6/Rev.1"),
        DocumentSymbol.Parse("A/RES/66/175 B")
    );

    private static readonly Gen<Origin> Origins = Gen.Select(
        OneOf("ohchr-votes", "voeten", "unxml-text", "undl-drafts").Select(c => new SourceCode(c)),
        Words,
        Texts,
        Dates,
        (source, file, locator, asOf) => new Origin(source, file, locator, asOf)
    );

    private static readonly Gen<BallotSheet> Sheets = Gen.Select(States, Gen.Enum<Ballot>())
        .List[0, 8]
        .Select(ballots => BallotSheet.Of(ballots.DistinctBy(b => b.Item1).Select(b => KeyValuePair.Create(b.Item1, b.Item2))));

    private static readonly Gen<SponsorList> Sponsors = Gen.Select(
        States.List[0, 3],
        States.List[0, 3],
        Words.List[0, 2],
        (main, more, other) => new SponsorList(main, more, other)
    );

    private static readonly Gen<Tally?> Tallies = Gen.OneOf<Tally?>(
        Gen.Const(() => (Tally?)null),
        Gen.Select(Gen.Int[0, 193], Gen.Int[0, 193], Gen.Int[0, 193], (yes, no, abstain) => (Tally?)new Tally(yes, no, abstain)),
        Gen.Select(
            Gen.Int[0, 193],
            Gen.Int[0, 193],
            Gen.Int[0, 193],
            Gen.Int[0, 193],
            (yes, no, abstain, not) => (Tally?)new Tally(yes, no, abstain, not)
        )
    );

    private static readonly Gen<VoteObservation> Votes =
        from origin in Origins
        from body in OneOf(Body.HumanRightsCouncil, Body.GeneralAssembly, Body.SecurityCouncil)
        from names in Gen.Select(Words, Words, Texts, Texts)
        from symbols in Gen.Select(Symbols, Symbols, Symbols)
        from how in Gen.Select(Gen.Enum<VoteKind>(), Gen.Enum<VoteMethod>(), Gen.Enum<Outcome>(), Gen.Bool)
        from counts in Gen.Select(Tallies, Sheets, Dates)
        from unresolved in Gen.Select(Words, Gen.Enum<Ballot>(), (name, ballot) => KeyValuePair.Create(name, ballot)).List[0, 2]
        from repeated in States.List[0, 2]
        from vetoes in States.List[0, 2]
        from topics in Words.List[0, 3]
        from sponsors in Sponsors
        from more in Gen.Select(Texts, Texts, Texts)
        select new VoteObservation(origin)
        {
            Body = body,
            Serial = names.Item1,
            Title = names.Item3,
            Part = names.Item4,
            Date = counts.Item3,
            Symbol = symbols.Item1,
            Draft = symbols.Item2,
            Amends = symbols.Item3,
            Kind = how.Item1,
            Method = how.Item2,
            Outcome = how.Item3,
            OmitsAbsent = how.Item4,
            Announced = counts.Item1,
            Ballots = counts.Item2,
            Unresolved = unresolved,
            Repeated = repeated,
            Vetoes = vetoes,
            Session = more.Item1,
            Meeting = more.Item2,
            AgendaItem = more.Item3,
            Topics = topics,
            Sponsors = sponsors,
        };

    private static readonly Gen<DocumentObservation> Documents =
        from origin in Origins
        from symbol in Symbols.Where(s => s.IsKnown)
        from title in Texts
        from date in Dates
        from sponsors in Sponsors
        from became in Symbols
        from topics in Words.List[0, 3]
        select new DocumentObservation(origin)
        {
            Symbol = symbol,
            Title = title,
            Date = date,
            Sponsors = sponsors,
            Became = became,
            Topics = topics,
        };

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-record-").FullName;

    [Fact]
    public void What_is_written_is_read_back_to_the_letter() =>
        Gen.Select(Votes.List[0, 12], Documents.List[0, 6])
            .Sample(
                (votes, documents) =>
                {
                    RecordFolder.Write(Readings([.. votes, .. documents]), new HashSet<string>(), _folder);
                    var back = RecordFolder.Read(_folder, CancellationToken.None);
                    Assert.Empty(back.SelectMany(r => r.Unresolved));
                    Assert.All(back.SelectMany(r => r.Files), file => Assert.Equal(FileStatus.Read, file.Fate));
                    Assert.Equal(
                        votes
                            .Concat<Observation>(documents.Where(d => IsVotedOn(d, votes)))
                            .Select(Told)
                            .Distinct()
                            .Order(StringComparer.Ordinal),
                        back.SelectMany(r => r.Observations).Select(Told).Order(StringComparer.Ordinal)
                    );
                },
                threads: 1
            );

    [Fact]
    public void The_order_in_which_sources_are_read_changes_no_byte() =>
        Votes
            .List[0, 12]
            .Sample(
                votes =>
                {
                    RecordFolder.Write(Readings(votes), new HashSet<string>(), _folder);
                    var first = Files();
                    RecordFolder.Write(Readings(votes.AsEnumerable().Reverse()), new HashSet<string>(), _folder);
                    Assert.Equal(first, Files());
                },
                threads: 1
            );

    [Fact]
    public void Sources_that_say_the_same_share_a_line()
    {
        RecordFolder.Write(Readings([Vote("ohchr-votes", "7"), Vote("voeten", "9")]), new HashSet<string>(), _folder);
        var line = Assert.Single(File.ReadAllLines(Path.Combine(_folder, "hrc-2020s.tsv")).Skip(3));
        Assert.Contains("ohchr-votes;votes.csv;;;7|voeten;votes.csv;;;9", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_which_its_source_says_what_it_says_of_the_vote_needs_no_line()
    {
        var vote = Vote("unxml-text", "7") with { Draft = DocumentSymbol.Parse("A/HRC/51/L.7"), Title = "Lanterns" };
        var draft = new DocumentObservation(vote.Origin)
        {
            Symbol = vote.Draft,
            Became = vote.Symbol,
            Title = vote.Title,
            Date = new(2022, 9, 28),
        };
        RecordFolder.Write(Readings([vote, draft]), new HashSet<string>(), _folder);
        Assert.Equal("hrc-2020s.tsv", Path.GetFileName(Assert.Single(Directory.GetFiles(_folder))));
        Assert.Equal(2, RecordFolder.Read(_folder, CancellationToken.None).Sum(r => r.Observations.Count));
    }

    [Fact]
    public void A_mirror_that_lacks_a_file_gets_what_the_record_has_of_it()
    {
        var other = Vote("voeten", "10") with { Origin = new(new SourceCode("voeten"), "later.csv", "", default) };
        RecordFolder.Write(Readings([Vote("voeten", "9"), other, Vote("ohchr-votes", "11")]), new HashSet<string>(), _folder);
        var mirror = Readings([Vote("voeten", "9") with { Title = "As the mirror has it" }]).Select(WithItsFiles).ToList();
        var both = RecordFolder.Supplement(mirror, _folder, CancellationToken.None);
        Assert.Equal(["As the mirror has it", "", ""], both.SelectMany(r => r.Observations).Cast<VoteObservation>().Select(v => v.Title));
        Assert.Equal(["voeten", "ohchr-votes", "record"], both.Select(r => r.Source.Code.ToString()));
    }

    [Fact]
    public void A_whole_mirror_needs_nothing_of_the_record()
    {
        RecordFolder.Write(Readings([Vote("voeten", "9")]), new HashSet<string>(), _folder);
        var mirror = Readings([Vote("voeten", "9")]).Select(WithItsFiles).ToList();
        Assert.Same(mirror, RecordFolder.Supplement(mirror, _folder, CancellationToken.None));
    }

    [Fact]
    public void The_files_are_compared_with_what_the_sources_say_now()
    {
        RecordFolder.Write(Readings([Vote("voeten", "9"), Vote("voeten", "10")]), new HashSet<string>(), _folder);
        Assert.Empty(RecordFolder.Compare(Readings([Vote("voeten", "9"), Vote("voeten", "10")]), _folder, CancellationToken.None));
        var now = Readings([Vote("voeten", "9"), Vote("voeten", "10") with { Title = "Oil" }, Vote("ohchr-votes", "11")]);
        var difference = Assert.Single(RecordFolder.Compare(now, _folder, CancellationToken.None));
        Assert.Equal(("hrc-2020s.tsv", 2, 1), (difference.File, difference.OnlyInSources, difference.OnlyInFiles));
    }

    [Fact]
    public void Without_a_lineage_only_what_others_say_is_written()
    {
        RecordFolder.Write(
            Readings([Vote("ohchr-votes", "7"), Vote("voeten", "9"), Vote("ohchr-votes", "8") with { Title = "Oil" }]),
            new HashSet<string> { "ohchr-library" },
            _folder
        );
        var line = Assert.Single(File.ReadAllLines(Path.Combine(_folder, "hrc-2020s.tsv")).Skip(3));
        Assert.DoesNotContain("ohchr", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no\tcells")]
    [InlineData("yesterday\tA/HRC/51/L.6")]
    public void A_line_that_cannot_be_read_is_left_out_and_told(string line)
    {
        RecordFolder.Write(Readings([Vote("voeten", "9")]), new HashSet<string>(), _folder);
        var path = Path.Combine(_folder, "hrc-2020s.tsv");
        File.AppendAllText(
            path,
            line + (line.StartsWith("no", StringComparison.Ordinal) ? "" : string.Concat(Enumerable.Repeat("\t", 22))) + "\n"
        );
        var back = RecordFolder.Read(_folder, CancellationToken.None);
        Assert.Single(back.SelectMany(r => r.Observations));
        Assert.Equal("line 5", Assert.Single(back.SelectMany(r => r.Unresolved)).Origin.Locator);
        Assert.Equal(FileStatus.ReadInPart, back.SelectMany(r => r.Files).Single().Fate);
    }

    [Theory]
    [InlineData("")]
    [InlineData("placard record 99\tHRC\nstates\t\n")]
    [InlineData("placard record 1\tHRC\nstates\tNOSUCHSTATE\ndate\n")]
    [InlineData("<html>\n<body>\n</body>\n")]
    public void A_file_of_another_kind_is_left_out_whole(string content)
    {
        File.WriteAllText(Path.Combine(_folder, "hrc-2020s.tsv"), content);
        var file = RecordFolder.Read(_folder, CancellationToken.None).SelectMany(r => r.Files).Single();
        Assert.Equal(FileStatus.LeftOut, file.Fate);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool IsVotedOn(DocumentObservation draft, IEnumerable<VoteObservation> votes) =>
        votes.SelectMany(v => new[] { v.Symbol, v.Draft }).Any(s => s.IsKnown && (s == draft.Symbol || s == draft.Became));

    private static VoteObservation Vote(string source, string serial) =>
        new(new Origin(new SourceCode(source), "votes.csv", "", default))
        {
            Body = Body.HumanRightsCouncil,
            Date = new PartialDate(2022, 10, 6),
            Serial = serial,
            Symbol = DocumentSymbol.Parse("A/HRC/51/L.6"),
            Ballots = BallotSheet.Of([KeyValuePair.Create(StateCode.Parse("UKR"), Ballot.Abstain)]),
        };

    private static SourceReading WithItsFiles(SourceReading reading) =>
        reading with
        {
            Files =
            [
                .. reading
                    .Observations.Select(o => o.Origin.File)
                    .Distinct()
                    .Select(path => new SourceFile(reading.Source.Code, path, 1, "", FileStatus.Read, "")),
            ],
        };

    private static IEnumerable<SourceReading> Readings(IEnumerable<Observation> observations) =>
        observations
            .GroupBy(o => o.Origin.Source)
            .Select(of => new SourceReading(AllSources.List.Single(s => s.Description.Code == of.Key).Description, [], [.. of], []));

    // Every property of an observation, so that one that the files forget is seen.
    private static string Told(object? value) =>
        value switch
        {
            null => "nothing",
            string text => "“" + text + "”",
            System.Collections.IEnumerable list => "[" + string.Join(", ", list.Cast<object>().Select(Told)) + "]",
            Observation or SponsorList => value.GetType().Name
                + " { "
                + string.Join(
                    ", ",
                    value
                        .GetType()
                        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                        .Select(p => p.Name + " = " + Told(p.GetValue(value)))
                )
                + " }",
            _ => value.ToString()!,
        };

    private string Files() =>
        string.Concat(
            Directory.GetFiles(_folder).Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path) + File.ReadAllText(path))
        );
}
