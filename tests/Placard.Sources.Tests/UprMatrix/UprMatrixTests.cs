using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tests.Files;
using Placard.Sources.UprMatrix;

namespace Placard.Sources.Tests.UprMatrix;

public sealed class UprMatrixTests
{
    private static readonly string[] Second =
    [
        "Recommendation",
        "Position",
        "Full list of themes",
        "Assessment/comments on level of implementation",
    ];
    private static readonly string[] Fourth =
    [
        "Recommendation and recommending State",
        "Position of the State under review",
        "Human rights themes and groups of persons",
        "Relevant SDGs",
    ];

    [Fact]
    public void A_list_of_the_second_cycle_is_read()
    {
        var entry = Single(
            "UPR of Fiji (2nd Cycle – 20th session)",
            Second,
            ["Theme: A12 Acceptance of lamps"],
            [
                "115.1 Ratify the Convention on Lamps (CoL) (Spain, Tunisia, Portugal); \nSource of position: A/HRC/28/8/Add.1 - Para. 3",
                "Supported",
                "A12 Acceptance of lamps\nB32 Oil\nAffected persons:\n- keepers\n&nbsp;",
                "",
            ]
        );

        Assert.Equal(("FJI-UPR2-115.1", "115.1", 2, 20), (entry.Id, entry.Number, entry.Cycle, entry.Session));
        Assert.Equal("Ratify the Convention on Lamps (CoL) (Spain, Tunisia, Portugal);", entry.Text);
        Assert.Equal(["ESP", "TUN", "PRT"], entry.Issuers.Select(s => s.ToString()));
        Assert.Equal((Response.Accepted, "Supported"), (entry.Response, entry.ResponseAsWritten));
        Assert.Equal(
            ("A/HRC/28/8", "A/HRC/28/8/Add.1", "3"),
            (entry.Document.ToString(), entry.ResponseDocument.ToString(), entry.ResponseParagraph)
        );
        Assert.Equal(["A12 Acceptance of lamps", "B32 Oil"], entry.Themes);
        Assert.Equal(["keepers"], entry.Persons);
        Assert.Equal("2031-05-06", entry.Origin.AsOf.ToString());
    }

    [Fact]
    public void A_list_of_the_third_cycle_has_its_goals_among_the_themes()
    {
        var entry = Single(
            "UPR of Fiji (3rd Cycle - 34th Session)",
            Second,
            [
                "121.2 Light the lamps (Iran (Islamic Republic of)); Trim the lamps (2nd edition) (Chad);\nSource of Position: A/HRC/43/8 - Para 121",
                "Noted",
                "- Oil\nSDGs: \n- 16 - PEACE\nAffected persons: \n- keepers",
                "",
            ]
        );

        Assert.Equal(["IRN", "TCD"], entry.Issuers.Select(s => s.ToString()));
        Assert.Equal(["16 - PEACE"], entry.Goals);
        Assert.Equal((Response.Noted, "A/HRC/43/8", "121"), (entry.Response, entry.Document.ToString(), entry.ResponseParagraph));
    }

    [Fact]
    public void A_list_of_the_fourth_cycle_has_its_goals_in_a_column()
    {
        var entry = Single(
            "UPR of Fiji (4th Cycle - 48th Session)",
            Fourth,
            [
                "140.7 Light the lamps (Maldives) (Portugal);\nSource of Position: A/HRC/59/8/Add.1 - Para.3",
                "Supported",
                "- Oil\nGroups of Persons: \n- Keepers",
                "- 7 - ENERGY",
            ]
        );

        Assert.Equal(["MDV", "PRT"], entry.Issuers.Select(s => s.ToString()));
        Assert.Equal(["Oil", "Keepers", "7 - ENERGY"], [.. entry.Themes, .. entry.Persons, .. entry.Goals]);
    }

    [Fact]
    public void A_document_that_names_no_review_or_is_damaged_is_left_out_whole()
    {
        Assert.Contains(
            "does not name the review",
            Assert.Single(Read(MatrixFixture.Of("Minutes of a meeting", Second)).Files).Reason,
            StringComparison.Ordinal
        );
        Assert.Equal(FileStatus.LeftOut, Assert.Single(Read([1, 2, 3]).Files).Fate);
    }

    [Fact]
    public void A_row_without_a_number_costs_itself()
    {
        var reading = Read(
            MatrixFixture.Of("UPR of Fiji (4th Cycle - 48th Session)", Fourth, ["Light the lamps (Chad)", "Noted", "- Oil", ""])
        );

        Assert.Empty(reading.Observations);
        Assert.Equal("Row 2 has no number of a recommendation.", Assert.Single(reading.Files).Reason);
    }

    [Theory]
    [InlineData(2, 163, 21)]
    [InlineData(3, 215, 33)]
    [InlineData(4, 254, 37)]
    public void The_lists_of_the_mirror_are_whole(int cycle, int recommendations, int noted)
    {
        var reading = new UprMatrixSource().Read(
            new Mirror(MirrorFolder.PathOrSkip()),
            StateRegister.Default,
            null,
            TestContext.Current.CancellationToken
        )!;
        var entries = reading.Observations.Cast<Recommendation>().Where(r => r.Cycle == cycle).ToList();

        Assert.Empty(reading.Unresolved);
        Assert.All(reading.Files, f => Assert.Equal(FileStatus.Read, f.Fate));
        Assert.Equal((recommendations, noted), (entries.Count, entries.Count(e => e.Response == Response.Noted)));
        // Four rows of the list of the third cycle give a document and no paragraph.
        Assert.Equal(cycle == 3 ? 4 : 0, entries.Count(e => e.ResponseParagraph.Length == 0));
        Assert.All(
            entries,
            e =>
            {
                Assert.NotEmpty(e.Issuers);
                Assert.True(e.ResponseDocument.IsKnown && e.Document.IsKnown, e.Id);
                Assert.True(e.Response is Response.Accepted or Response.Noted, e.Id);
                Assert.NotEmpty(e.Themes);
                Assert.DoesNotContain("nbsp", e.Text + e.Themes + e.Persons + e.Goals, StringComparison.Ordinal);
            }
        );
    }

    private static Recommendation Single(string head, params string[][] rows) =>
        (Recommendation)Assert.Single(Read(MatrixFixture.Of(head, rows)).Observations);

    private static SourceReading Read(byte[] document)
    {
        using var mirror = new TemporaryMirror().With("upr-matrix/list.docx", document);
        return new UprMatrixSource().Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken)!;
    }
}
