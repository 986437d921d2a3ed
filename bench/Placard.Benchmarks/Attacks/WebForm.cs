using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Placard.Benchmarks.Attacks;

/// <summary>A form of the site, filled in and sent as a browser does.</summary>
internal static partial class WebForm
{
    /// <summary>The content of a form: the ticket of the page first, then what was typed, then the file.</summary>
    public static async Task<MultipartFormDataContent> FillAsync(
        HttpClient client,
        string page,
        IReadOnlyDictionary<string, string> typed,
        string? fileName = null,
        ReadOnlyMemory<byte> file = default
    )
    {
        var html = await client.GetStringAsync(page);
        var form = new MultipartFormDataContent { { new StringContent(Ticket().Match(html).Groups[1].Value), "\"ticket\"" } };
        foreach (var (name, value) in typed)
            form.Add(new StringContent(value), $"\"{name}\"");
        if (fileName is not null)
        {
            var content = new ReadOnlyMemoryContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(content, "\"file\"", $"\"{fileName}\"");
        }
        return form;
    }

    /// <summary>Uploads a draft to be read, and gives the status.</summary>
    public static async Task<int> UploadAsync(HttpClient client, string fileName, ReadOnlyMemory<byte> file)
    {
        using var form = await FillAsync(client, "/drafts", new Dictionary<string, string>(), fileName, file);
        using var answer = await client.PostAsync("/drafts", form);
        return (int)answer.StatusCode;
    }

    [GeneratedRegex("""<form[^>]*method="post".*?name="ticket" value="([^"]*)""", RegexOptions.Singleline)]
    private static partial Regex Ticket();
}
