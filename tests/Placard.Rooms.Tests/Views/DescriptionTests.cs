using System.Text.Json;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

public sealed class DescriptionTests(SharedSite shared) : IClassFixture<SharedSite>
{
    [Fact]
    public void Every_parameter_that_a_view_reads_is_described() =>
        Assert.All(
            DeclaredRooms.Of(TestSite.Rooms).Views.Where(v => v.AnswerTypes.Count > 0),
            view => Assert.Equal(view.Parameters.Where(p => p.InAddress).Select(p => p.Name), shared.Description.Parameters(view))
        );

    [Fact]
    public async Task Data_of_one_name_in_two_rooms_is_described_apart()
    {
        using var document = JsonDocument.Parse(await shared.Site.TextAsync("/openapi.json"));
        var names = document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => s.Name).ToList();
        var types = DeclaredRooms.Of(TestSite.Rooms).Views.SelectMany(v => v.AnswerTypes).Distinct();
        Assert.All(types, type => Assert.Contains($"{type.Namespace!.Split('.')[2]}.{type.Name}", names));
    }
}
