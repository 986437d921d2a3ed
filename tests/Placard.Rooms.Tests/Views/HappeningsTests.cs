namespace Placard.Rooms.Tests.Views;

public class HappeningsTests
{
    private static readonly Subject Senegal = new(SubjectKind.State, "SEN");

    [Fact]
    public void What_happened_stands_by_room_newest_first_and_a_room_with_nothing_is_left_out()
    {
        var sections = Of(
            room => room.Happens(SubjectKind.State, "Lamps", (_, _) => [On("2020-05-01"), On("2022"), On("2021-03")]),
            room => room.Happens(SubjectKind.State, "Wicks", (_, _) => []),
            room => room.Happens(SubjectKind.Phrase, "Words", (_, _) => [On("2022-01-01")])
        );
        var lamps = Assert.Single(sections.Of(TinyEdition.Shared, Senegal));
        Assert.Equal("Lamps", lamps.Title);
        Assert.Equal(["2022", "2021-03", "2020-05-01"], lamps.All.Select(h => h.Day.ToString()));
    }

    [Fact]
    public void A_thing_counts_since_a_day_where_it_can_have_happened_on_it_or_later_and_without_a_day_never()
    {
        var sections = Of(room =>
            room.Happens(SubjectKind.State, "Lamps", (_, _) => [On("2020-05-31"), On("2020-06-01"), On("2020"), On("2019"), On("")])
        );
        Assert.Equal(
            ["2020", "2020-06-01"],
            sections.Of(TinyEdition.Shared, Senegal, new DateOnly(2020, 6, 1)).SelectMany(s => s.All).Select(h => h.Day.ToString())
        );
    }

    [Fact]
    public void A_feed_has_the_things_of_all_rooms_newest_first()
    {
        var sections = Of(
            room => room.Happens(SubjectKind.State, "Lamps", (_, _) => [On("2020-05-01")]),
            room => room.Happens(SubjectKind.State, "Wicks", (_, _) => [On("2021-05-01")])
        );
        var feed = sections.Of(TinyEdition.Shared, Senegal).ToFeed("Senegal");
        Assert.Equal(["Wicks: On 2021-05-01", "Lamps: On 2020-05-01"], feed.Entries.Select(e => e.Title));
    }

    [Fact]
    public void A_subject_that_is_no_state_names_none()
    {
        Assert.Equal("SEN", Senegal.State.ToString());
        Assert.False(new Subject(SubjectKind.Phrase, "SEN").State.IsKnown);
    }

    [Fact]
    public void To_a_group_happened_what_happened_to_its_states_while_they_were_in_it()
    {
        var sections = Of(
            room =>
                room.Happens(
                    SubjectKind.State,
                    "Lamps",
                    (_, subject) =>
                        subject.Name switch
                        {
                            "EST" => [On("2003-05-01"), On("2005-05-01")],
                            "FRA" => [On("2005-05-01"), On("2005")],
                            "GBR" => [On("2005-05-01"), On("2021-05-01")],
                            "SEN" => [On("2005-06-01")],
                            _ => [],
                        }
                ),
            room => room.Happens(SubjectKind.Body, "Wicks", (_, _) => [On("2005-05-01")])
        );
        var union = Assert.Single(sections.Of(TinyEdition.Shared, new(SubjectKind.Group, "EU")));
        Assert.Equal("Lamps", union.Title);
        Assert.Equal(
            ["France: On 2005", "Estonia, France and United Kingdom: On 2005-05-01"],
            union.All.Select(h => h.Title.Replace(" of Great Britain and Northern Ireland", "", StringComparison.Ordinal))
        );
    }

    private static Happenings Of(params Action<RoomDeclaration>[] rooms) =>
        DeclaredRooms.Of(rooms.Select(declare => new DeclaredRoom(declare))).Rooms[0].Shared.Happenings;

    private static Happening On(string day) =>
        new(PartialDate.TryParse(day, out var date) ? date : default, $"On {day}", "/lamps", "A lamp was lit.");

    private sealed class DeclaredRoom(Action<RoomDeclaration> declare) : IRoom
    {
        public void Declare(RoomDeclaration room) => declare(room);
    }
}
