namespace Placard.Desk.Tests;

public class DeskPlaceTests
{
    [Theory]
    [InlineData("/var/lib/placard/desk.sqlite", false, "/var/lib/placard/desk.sqlite")]
    [InlineData("Host=db.example;Database=placard;Username=ana;Password=secret", true, "db.example/placard")]
    [InlineData("database=placard; host=db.example", true, "db.example/placard")]
    [InlineData("postgresql://ana:secret@db.example:5433/placard?sslmode=require", true, "db.example/placard")]
    [InlineData("postgres://db.example/placard", true, "db.example/placard")]
    public void A_setting_names_a_file_or_a_database(string setting, bool isShared, string name)
    {
        var place = DeskPlace.Parse(setting);
        Assert.Equal(isShared, place.IsShared);
        Assert.Equal(name, place.Name);
        Assert.DoesNotContain("secret", place.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_says_all_that_a_connection_needs()
    {
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(
            DeskPlace.Parse("postgresql://ana:se%40cret@db.example:5433/placard?sslmode=require").Connection
        );
        Assert.Equal(
            ("db.example", 5433, "placard", "ana", "se@cret", Npgsql.SslMode.Require),
            (connection.Host, connection.Port, connection.Database, connection.Username, connection.Password, connection.SslMode)
        );
    }

    [Theory]
    [InlineData("Host=a,b;Database=placard", false)]
    [InlineData("Host=a,b;Database=placard;Target Session Attributes=primary", false)]
    [InlineData("Host=a,b;Database=placard;Target Session Attributes=prefer-standby", true)]
    [InlineData("postgresql://db/placard?target_session_attrs=prefer-standby", true)]
    public void A_setting_says_whether_a_replica_may_be_read(string setting, bool readsFromReplicas) =>
        Assert.Equal(readsFromReplicas, DeskPlace.Parse(setting).ReadsFromReplicas);

    [Theory]
    [InlineData("Host=db;Password=secret;NoSuchKey=1")]
    [InlineData("Host=a,b;Password=secret;Target Session Attributes=standby")]
    [InlineData("postgresql://")]
    [InlineData("postgresql://ana:secret@db/placard?nosuchkey=1")]
    public void A_setting_that_cannot_be_read_is_refused_without_quoting_it(string setting)
    {
        var refused = Assert.Throws<DeskException>(() => DeskPlace.Parse(setting));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }
}
