using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

public class ManualTests
{
    [Fact]
    public void The_manual_of_views_is_what_the_rooms_declare()
    {
        var file = Path.Combine(Root(), "docs", "views.md");
        var declared = Manual.Views(DeclaredRooms.Of(TestSite.Rooms));
        if (Environment.GetEnvironmentVariable("APPROVE") == "yes")
            File.WriteAllText(file, declared);
        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == declared,
            "docs/views.md is not what the rooms declare; run this test once with APPROVE=yes, and read the difference."
        );
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Placard.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The repository is not above the tests.");
        return folder;
    }
}
