using System.Text;
using System.Text.Json;
using Placard.Sources.Files;
using Placard.Sources.Uhri;

namespace Placard.Sources.Tests.Uhri;

public sealed class JsonRecordsTests
{
    private static readonly Gen<string[]> Texts = Gen.String.Array[0, 20];

    [Fact]
    public void Any_list_of_objects_is_cut_into_its_objects() =>
        Texts.Sample(texts =>
        {
            var json = JsonSerializer.Serialize(texts.Select(t => new { Text = t, Inner = new { Braces = "}{\"\\" } }));
            Assert.Equal(texts, Read(json, 1 << 20).Select(r => JsonDocument.Parse(r).RootElement.GetProperty("Text").GetString()));
        });

    [Fact]
    public void One_object_is_a_list_of_one() => Assert.Equal(["""{"a":{"b":1}}"""], Read("\uFEFF {\"a\":{\"b\":1}}\n", 100));

    [Fact]
    public void A_record_longer_than_allowed_ends_the_reading()
    {
        Assert.Throws<UnreadableFileException>(() => Read($"[{{\"a\":\"{new string('x', 200)}\"}}]", 100));
        Assert.Single(Read($"[{{\"a\":\"{new string('x', 200)}\"}}]", 300));
    }

    [Fact]
    public void A_document_that_ends_within_a_record_says_so() =>
        Assert.Equal("It ends within record 2.", Assert.Throws<UnreadableFileException>(() => Read("[{\"a\":1},{\"b\":", 100)).Message);

    private static List<string> Read(string json, int longest)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return [.. JsonRecords.Read(content, longest).Select(r => Encoding.UTF8.GetString(r.Span))];
    }
}
