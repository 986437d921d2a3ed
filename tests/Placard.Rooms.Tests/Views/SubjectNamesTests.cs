using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

public class SubjectNamesTests
{
    private static readonly DeclaredRooms House = DeclaredRooms.Of(TestSite.Rooms);

    [Theory]
    [InlineData(SubjectKind.State, " senegal ", "SEN", "/states/SEN")]
    [InlineData(SubjectKind.Group, "weog", "WEOG", "/blocs/groups/WEOG")]
    [InlineData(SubjectKind.Group, "African Group", "AFRICAN", "/blocs/groups/AFRICAN")]
    [InlineData(SubjectKind.Symbol, "a/hrc/res/98/1", "A/HRC/RES/98/1", "/texts/A/HRC/RES/98/1")]
    [InlineData(SubjectKind.Symbol, "hrc res 99/1", "A/HRC/RES/99/1", "/texts/A/HRC/RES/99/1")]
    [InlineData(SubjectKind.Phrase, "Lanterns", "lanterns", "/phrases/Lanterns")]
    [InlineData(SubjectKind.Body, "human rights council", "HRC", "/seats/HRC")]
    [InlineData(SubjectKind.Body, "sc", "SC", "/votes?body=SC")]
    [InlineData(
        SubjectKind.Organisation,
        "keepers of <b>lanterns</b> & WICKS",
        "keepers-of-b-lanterns-b-and-wicks",
        "/access/organisations/keepers-of-b-lanterns-b-and-wicks"
    )]
    public void A_name_in_any_spelling_leads_to_the_one_name_and_its_page(SubjectKind kind, string typed, string name, string address)
    {
        var known = House.Rooms[0].Shared.SubjectNames.Read(TinyEdition.Shared, kind, typed);
        Assert.Equal((new Subject(kind, name), address, true), (known.Subject, known.Address, known.IsHeld));
    }

    [Theory]
    [InlineData(SubjectKind.Symbol, "A/HRC/97/L.7", "A/HRC/97/L.7")]
    [InlineData(SubjectKind.Phrase, "a phrase nobody uses", "a phrase nobody uses")]
    [InlineData(SubjectKind.Phrase, "قمر", "قمر")]
    public void What_is_still_to_come_can_be_named_and_is_said_not_to_be_held(SubjectKind kind, string typed, string name)
    {
        var known = House.Rooms[0].Shared.SubjectNames.Read(TinyEdition.Shared, kind, typed);
        Assert.Equal((new Subject(kind, name), false), (known.Subject, known.IsHeld));
    }

    [Theory]
    [InlineData(SubjectKind.State, "senegl", "Senegal (SEN)")]
    [InlineData(SubjectKind.Group, "WEOC", "Western European and other States (WEOG)")]
    [InlineData(SubjectKind.Group, "G77", "is not among the groups of this record")]
    [InlineData(SubjectKind.Body, "HRD", "HRC")]
    [InlineData(SubjectKind.Organisation, "keepers of lamps", "Keepers")]
    [InlineData(SubjectKind.Symbol, "zzqx", "A/HRC/RES/99/1")]
    public void What_is_nothing_is_refused_with_the_nearest_names(SubjectKind kind, string typed, string nearest)
    {
        var refused = Assert.Throws<Refusal>(() => House.Rooms[0].Shared.SubjectNames.Read(TinyEdition.Shared, kind, typed));
        Assert.Contains(nearest, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_happened_to_a_document_a_phrase_an_organisation_and_a_body_is_said_by_their_rooms()
    {
        var happenings = House.Rooms[0].Shared.Happenings;
        foreach (
            var (subject, section) in new[]
            {
                (new Subject(SubjectKind.Symbol, "A/HRC/RES/98/1"), "Votes"),
                (new Subject(SubjectKind.Symbol, "A/HRC/RES/99/1"), "Texts"),
                (new Subject(SubjectKind.Phrase, "lanterns"), "Texts that use it"),
                (new Subject(SubjectKind.Organisation, "keepers-of-b-lanterns-b-and-wicks"), "Before the NGO Committee"),
                (new Subject(SubjectKind.Body, "HRC"), "Elections and changes of seats"),
            }
        )
        {
            var found = Assert.Single(happenings.Of(TinyEdition.Shared, subject), s => s.Title == section);
            Assert.All(found.All, h => Assert.True(h.Day.IsKnown && h.Title.Length > 0 && h.Address.StartsWith('/')));
        }
        Assert.Empty(happenings.Of(TinyEdition.Shared, new(SubjectKind.Phrase, "a phrase nobody uses")));
        Assert.Empty(happenings.Of(TinyEdition.Shared, new(SubjectKind.Organisation, "nobody")));
    }

    [Fact]
    public async Task The_card_of_a_phrase_can_be_followed()
    {
        await using var site = await TestSite.ForReadersAsync();
        var feed = await site.TextAsync("/phrases/lanterns.atom");
        Assert.Contains("<title type=\"text\">“lanterns”</title>", feed, StringComparison.Ordinal);
        Assert.Contains("In a text: A/HRC/RES/99/1", feed, StringComparison.Ordinal);
    }
}
