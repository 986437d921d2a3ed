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
        var names = await NamesAsync();
        var types = DeclaredRooms.Of(TestSite.Rooms).Views.SelectMany(v => v.AnswerTypes).Distinct();
        Assert.All(types, type => Assert.Contains(DataDescription.PublishedName(type.Namespace!.Split('.')[2], type.Name), names));
    }

    [Theory]
    [InlineData("Votes.VoteAnswer")]
    [InlineData("Votes.AgreementAnswer")]
    [InlineData("States.StateAnswer")]
    [InlineData("Blocs.AgreementJson")]
    [InlineData("Phrases.SpreadingPhrasesJson")]
    public async Task Names_that_clients_were_generated_from_stay(string name) => Assert.Contains(name, await NamesAsync());

    private async Task<List<string>> NamesAsync()
    {
        using var document = JsonDocument.Parse(await shared.Site.TextAsync("/openapi.json"));
        return [.. document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(s => s.Name)];
    }
}
