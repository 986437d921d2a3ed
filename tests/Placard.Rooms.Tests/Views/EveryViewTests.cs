using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

/// <summary>What holds of every view because it is declared: nothing of it is said in a room.</summary>
public sealed class EveryViewTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Samples => [.. ViewSample.All.Select(s => s.Address)];

    public static TheoryData<string> WithJson => [.. ViewSample.All.Where(s => s.View.AnswerTypes.Count > 0).Select(s => s.Address)];

    public static TheoryData<string> WithTable => [.. ViewSample.All.Where(s => s.View.Columns.Count > 0).Select(s => s.Address)];

    public static TheoryData<string> WithFeed => [.. ViewSample.All.Where(s => s.View.HasFeed).Select(s => s.Address)];

    public static TheoryData<string> WithCommand =>
        [.. ViewSample.All.Where(s => s.View is { CommandName: not null, IsAtDesk: false }).Select(s => s.Address)];

    public static TheoryData<string, string> WithNarrowParameter =>
        [
            .. ViewSample.All.SelectMany(s =>
                s.View.Parameters.Where(p =>
                        p
                            is {
                                InAddress: true,
                                Kind: ParameterKind.Day
                                    or ParameterKind.Number
                                    or ParameterKind.Choice
                                    or ParameterKind.State
                                    or ParameterKind.Flag
                            }
                    )
                    .Select(p => (s.Address, p.Name))
            ),
        ];

    public static TheoryData<string, string> WithBlank =>
        [.. ViewSample.All.SelectMany(s => Blanked(s).Select(blank => (s.Address, blank)))];

    // A blank in the place of each name in the path; one that takes all that follows ends it.
    private static IEnumerable<string> Blanked(ViewSample sample)
    {
        var pattern = sample.View.Address.Split('/');
        var path = sample.Address.Split('?')[0].Split('/');
        for (var i = 0; i < Math.Min(pattern.Length, path.Length); i++)
        {
            if (pattern[i].StartsWith("{**", StringComparison.Ordinal))
                yield return string.Join('/', path[..i].Append("%20"));
            else if (pattern[i].StartsWith('{'))
                yield return string.Join('/', path[..i].Append("%20").Concat(path[(i + 1)..]));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_page_is_there_with_one_first_heading(string address)
    {
        var site = shared.Of(Of(address));
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await site.FinishedPageAsync(address);
        Assert.Single(page.QuerySelectorAll("h1"));
        // Program text that was meant to be worked out.
        Assert.DoesNotMatch("@[A-Z(]", page.QuerySelector("main")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(WithBlank))]
    public async Task A_blank_where_a_name_should_stand_is_refused(string address, string blank)
    {
        using var answer = await shared.Of(Of(address)).AskAsync(blank);
        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
    }

    [Theory]
    [MemberData(nameof(WithJson))]
    public async Task The_data_is_what_the_description_says(string address)
    {
        var sample = Of(address);
        var data = await shared.Of(sample).TextAsync(sample.In(".json"));
        var wrong = shared.Description.Check(sample.View, data);
        Assert.True(wrong is null, $"{sample.In(".json")}: {wrong}{Environment.NewLine}{data[..Math.Min(data.Length, 600)]}");
    }

    [Theory]
    [MemberData(nameof(WithTable))]
    public async Task The_table_has_the_columns_that_are_documented(string address)
    {
        var sample = Of(address);
        var rows = CsvReading.Rows(await shared.Of(sample).TextAsync(sample.In(".csv"))).ToList();
        Assert.Contains(sample.View.Columns, documented => rows[0].SequenceEqual(documented.Select(c => c.Name).Intersect(rows[0])));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Theory]
    [MemberData(nameof(WithTable))]
    public async Task The_table_to_download_begins_with_one_mark_of_UTF_8(string address)
    {
        var sample = Of(address);
        using var answer = await shared.Of(sample).AskAsync(sample.In(".csv"));
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.False(bytes.AsSpan(3).StartsWith(Encoding.UTF8.Preamble));
    }

    [Theory]
    [MemberData(nameof(WithFeed))]
    public async Task A_feed_is_dated_by_its_latest_entry_or_by_the_end_of_the_record(string address)
    {
        var sample = Of(address);
        using var answer = await shared.Of(sample).AskAsync(sample.In(".atom"));
        if (answer.StatusCode == HttpStatusCode.NotFound)
            return; // where what is shown has none
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        var days = feed.Elements(Atom + "entry").Select(entry => DayOf(entry)).ToList();
        Assert.Equal(days.Count == 0 ? TinyEdition.Shared.Info.AsOf.Latest : days.Max(), DayOf(feed));

        static DateOnly DayOf(XElement of) =>
            DateOnly.ParseExact(of.Element(Atom + "updated")!.Value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Every_column_has_a_name_and_a_meaning() =>
        Assert.All(
            DeclaredRooms.Of(TestSite.Rooms).Views.SelectMany(v => v.Columns).SelectMany(c => c),
            column =>
            {
                Assert.Matches("^[a-z][a-z0-9_]*$", column.Name);
                Assert.NotEmpty(column.Meaning);
            }
        );

    [Theory]
    [MemberData(nameof(WithNarrowParameter))]
    public async Task A_wrong_value_is_answered_with_one_sentence_and_the_nearest_right_ones(string address, string parameter)
    {
        var sample = Of(address);
        var asked = sample.View.Parameters.First(p => p.Name == parameter);
        using var answer = await shared.Of(sample).AskAsync(sample.With(asked, Wrong));
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.NotFound });
        var page = await shared.Of(sample).PageAsync(sample.With(asked, Wrong));
        Assert.Contains(Wrong, page.QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);
        // A word near a right one is answered with it.
        if (asked.Kind == ParameterKind.State)
        {
            var near = await shared.Of(sample).PageAsync(sample.With(asked, "Brazill"));
            Assert.Contains(near.QuerySelectorAll(".nearest a"), link => link.TextContent.Contains("Brazil", StringComparison.Ordinal));
        }
    }

    public static TheoryData<string, string> WithCommandParameter =>
        [
            .. ViewSample
                .All.Where(s => s.View is { AnswerTypes.Count: > 0, IsAtDesk: false })
                .SelectMany(s =>
                    s.View.Parameters.Where(p => !p.InAddress && s.View.Parameters.All(other => !other.InAddress || other.Name != p.Name))
                        .Select(p => (s.Address, p.Name))
                ),
        ];

    [Theory]
    [MemberData(nameof(WithCommandParameter))]
    public async Task A_parameter_of_the_command_alone_is_refused_in_an_address_by_its_name(string address, string parameter)
    {
        var sample = Of(address);
        var asked = sample with { Address = sample.With(sample.View.Parameters.First(p => p.Name == parameter), "yes") };
        using var answer = await shared.Of(sample).AskAsync(asked.In(".json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(Quotes.Of(parameter), await shared.Of(sample).TextAsync(asked.In(".json")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WithCommand))]
    public async Task The_command_says_what_the_page_says(string address)
    {
        var sample = Of(address);
        if (sample.View.AnswerTypes.Count > 0)
        {
            using var printed = JsonDocument.Parse(await SaidAsync(sample, "--json"));
            using var served = JsonDocument.Parse(await shared.Of(sample).TextAsync(sample.In(".json")));
            Assert.True(
                JsonElement.DeepEquals(printed.RootElement, served.RootElement),
                $"{string.Join(' ', sample.Words())} --json prints something else than {sample.In(".json")}"
            );
        }
        if (sample.View.Columns.Count > 0)
            Assert.Equal(await shared.Of(sample).TextAsync(sample.In(".csv")), await SaidAsync(sample, "--csv"));
        Assert.NotEmpty(await SaidAsync(sample));
    }

    [Fact]
    public async Task Every_view_is_in_the_menu_or_linked_from_a_page_that_can_be_reached_from_there()
    {
        var reached = await shared.ReachedAsync();
        Assert.DoesNotContain(ViewSample.All.Select(s => s.View).Distinct(), view => !reached.Any(path => SharedSite.IsOf(view, path)));
    }

    [Fact]
    public async Task A_long_list_is_printed_in_part_and_says_so_and_its_data_are_whole()
    {
        foreach (var path in new[] { "/votes", "/voices", "/access/organisations" })
        {
            var sample = ViewSample.All.First(s => s.View.Address == path);
            Assert.Contains("--most for more", await SaidAsync(sample, "--most", "0"), StringComparison.Ordinal);
            Assert.DoesNotContain("--most for more", await SaidAsync(sample), StringComparison.Ordinal);
            Assert.Equal(await SaidAsync(sample, "--csv"), await SaidAsync(sample, "--csv", "--most", "0"));
        }
    }

    private const string Wrong = "zzqx-7";

    private static ViewSample Of(string address) => ViewSample.All.First(s => s.Address == address);

    private static async Task<string> SaidAsync(ViewSample sample, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] words = [.. sample.Words(), "--edition", SharedSite.EditionOf(sample).Path, .. more];
        var exit = await CommandRunner.RunAsync(
            House.Commands(new ProgramPaths("/nowhere", null)),
            words,
            output,
            error,
            TestContext.Current.CancellationToken
        );
        Assert.True(exit == 0, $"{string.Join(' ', words)}: {error}");
        return output.ToString();
    }
}
