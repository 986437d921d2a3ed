using System.Text.Json;

namespace Placard.Benchmarks.FollowUp;

/// <summary>An export in the form of the Universal Human Rights Index, with invented recommendations of the real number, length and
/// likeness: a state is told a thing three times on average, each time with one word in seven another.</summary>
internal static class InventedIndex
{
    private const int MostWords = 110;

    private static readonly string[] Verbs =
    [
        "Ratify",
        "Consider",
        "Strengthen",
        "Ensure",
        "Continue",
        "Adopt",
        "Take measures on",
        "Abolish",
    ];
    private static readonly string[] Bodies = ["- UPR", "- CRC", "- CEDAW", "- CCPR", "- CESCR", "- CAT", "- SR Housing", "- CERD"];
    private static readonly string[] Countries = [.. StateRegister.Default.All.Select(s => s.Name)];

    /// <summary>Writes so many records, one after the other, so that no more than one is in memory.</summary>
    public static void Write(string file, int records)
    {
        var random = new Random(20261129);
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartArray();
        var topics = new string[Countries.Length][][];
        for (var i = 0; i < records; i++)
        {
            var country = random.Next(Countries.Length);
            var told = topics[country] ??= [.. Enumerable.Range(0, records / Countries.Length / 3 + 1).Select(_ => Words(random))];
            WriteRecord(json, random, Countries[country], told[random.Next(told.Length)]);
            if (json.BytesPending > 1 << 20)
                json.Flush();
        }
        json.WriteEndArray();
    }

    private static void WriteRecord(Utf8JsonWriter json, Random random, string country, string[] told)
    {
        var body = Bodies[random.Next(Bodies.Length)];
        var isReview = body == Bodies[0];
        json.WriteStartObject();
        json.WriteString("AnnotationId", new Guid(Bytes(random)).ToString());
        json.WriteString("AnnotationType", random.Next(3) == 0 ? "- Concerns/Observations" : "- Recommendations");
        json.WriteString("Body", body);
        Write(json, "Countries", country);
        json.WriteString("PublicationDate", new DateTime(2006 + random.Next(20), 1 + random.Next(12), 1 + random.Next(28)));
        json.WriteString("Symbol", $"A/HRC/{1 + random.Next(60)}/{1 + random.Next(90)}");
        json.WriteString("Text", $"{Verbs[random.Next(Verbs.Length)]} {Again(random, told[..(isReview ? 20 : MostWords)])}.");
        Write(json, "Themes", [.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ => $"Theme {random.Next(90)}")]);
        Write(json, "Sdgs", $"{1 + random.Next(17)}.{1 + random.Next(9)} - goal");
        json.WriteString("UprCycle", isReview ? $"Cycle {1 + random.Next(4)}" : null);
        Write(json, "UprPositions", isReview ? ["Supported"] : []);
        Write(json, "UprRecommendingCountry", isReview ? [Countries[random.Next(Countries.Length)]] : []);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, params string[] values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Again(Random random, string[] words) =>
        string.Join(' ', words.Select(word => random.Next(7) == 0 ? Word(random) : word));

    private static string[] Words(Random random) => [.. Enumerable.Range(0, MostWords).Select(_ => Word(random))];

    // As in any language few words are common and many rare.
    private static string Word(Random random) => $"word{(int)Math.Exp(random.NextDouble() * Math.Log(40_000)):x}";

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return bytes;
    }
}
