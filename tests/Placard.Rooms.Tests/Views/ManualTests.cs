using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

public class ManualTests
{
    [Fact]
    public void The_manual_of_views_is_what_the_rooms_declare() =>
        RepositoryFolder.HoldPage("views.md", Manual.Views(DeclaredRooms.Of(TestSite.Rooms)));

    [Fact]
    public void The_manual_of_figures_of_states_is_what_the_rooms_declare() =>
        RepositoryFolder.HoldPage("measures/state-figures.md", Manual.StateMeasures(DeclaredRooms.Of(TestSite.Rooms)));
}
