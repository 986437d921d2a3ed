using System.Net;

namespace Placard.Rooms.Tests.Phrases;

public sealed class PhraseCardTests
{
    [Fact]
    public async Task Every_use_is_told_with_text_paragraph_and_the_words_around_it()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var json = await site.JsonAsync("/phrases/mutual+lamplight.json");
        Assert.Equal(4, json.GetProperty("uses").GetInt32());
        Assert.Equal(
            ["A/HRC/RES/98/1 OP1", "A/HRC/RES/99/1 PP1", "A/HRC/RES/99/1 OP1", "A/RES/150/7 title"],
            json.GetProperty("texts")
                .EnumerateArray()
                .SelectMany(t => t.GetProperty("uses").EnumerateArray())
                .Select(u => $"{u.GetProperty("symbol").GetString()} {u.GetProperty("paragraph").GetString()}")
        );
        Assert.Equal(
            "Calls upon all to share the light of mutual lamplight in turn;",
            json.GetProperty("first").GetProperty("snippet").GetString()
        );
    }

    [Fact]
    public async Task Footnotes_and_speeches_are_counted_apart()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var json = await site.JsonAsync("/phrases/mutual+lamplight.json");
        var notes = json.GetProperty("footnotes");
        Assert.Equal(
            (1, "PP1, footnote 1"),
            (
                notes.GetProperty("uses").GetInt32(),
                notes.GetProperty("texts")[0].GetProperty("uses")[0].GetProperty("paragraph").GetString()
            )
        );
        var spoken = json.GetProperty("generalDebate");
        Assert.Equal(
            (4, 3, 2094),
            (spoken.GetProperty("uses").GetInt32(), spoken.GetProperty("speeches").GetInt32(), spoken.GetProperty("firstYear").GetInt32())
        );
        Assert.Equal("Let us have mutual lamplight at last.", spoken.GetProperty("first")[0].GetProperty("snippet").GetString());
        Assert.Equal(
            ["NOR 2", "KEN 1"],
            spoken
                .GetProperty("speakers")
                .EnumerateArray()
                .Select(s => $"{s.GetProperty("state").GetString()} {s.GetProperty("speeches").GetInt32()}")
        );
    }

    [Fact]
    public async Task The_spread_is_told_against_what_is_held()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var json = await site.JsonAsync("/phrases/mutual+lamplight.json");
        Assert.Equal(
            ["2096 0/1", "2097 1/1", "2098 2/3"],
            json.GetProperty("years")
                .EnumerateArray()
                .Select(y => $"{y.GetProperty("year").GetInt32()} {y.GetProperty("with").GetInt32()}/{y.GetProperty("held").GetInt32()}")
        );
        Assert.Equal(
            ["Question of lanterns 2/3", "Promoting mutual lamplight 1/1"],
            json.GetProperty("families")
                .EnumerateArray()
                .Select(f => $"{f.GetProperty("name").GetString()} {f.GetProperty("with").GetInt32()}/{f.GetProperty("held").GetInt32()}")
        );
        Assert.Equal(["LAMPS"], json.GetProperty("subjects").EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        Assert.StartsWith(
            "First use among 5 texts in English: Human Rights Council from session 97, 20 March 2096 to 20 March 2098 (3)",
            json.GetProperty("firstIn").GetString()
        );
    }

    [Fact]
    public async Task A_first_use_stands_in_one_line_with_its_window_and_is_given_by_body_too()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var page = await site.PageAsync("/phrases/mutual+lamplight");
        Assert.Contains(
            ", among the 3 texts of the Human Rights Council in this edition, 20 March 2096 to 20 March 2098: ",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        var json = await site.JsonAsync("/phrases/mutual+lamplight.json");
        Assert.Equal(
            ["HRC 2/3 A/HRC/RES/98/1 2097-03-20", "GA 1/2 A/RES/150/7 2098-12-17"],
            json.GetProperty("held")
                .EnumerateArray()
                .Select(h =>
                    $"{h.GetProperty("body")} {h.GetProperty("with")}/{h.GetProperty("texts")} {h.GetProperty("first")} "
                    + $"{h.GetProperty("firstDate")}"
                )
        );
        var rows = page.QuerySelectorAll("section[aria-labelledby=bodies] tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains("2096-03-20", rows[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_title_of_a_vote_and_an_earlier_speech_are_named()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var earlier = (await site.JsonAsync("/phrases/mutual+lamplight.json")).GetProperty("earlier");
        Assert.Equal(
            ("A/HRC/RES/90/4", "2090-03-23", 2094),
            (
                earlier.GetProperty("titleOf").GetString(),
                earlier.GetProperty("titleDate").GetString(),
                earlier.GetProperty("spokenIn").GetInt32()
            )
        );
        Assert.Contains(
            "Earlier: the title of A/HRC/RES/90/4 of 23 March 2090, whose text is not in this edition; the General Debate of 2094 (Kenya).",
            (await site.PageAsync("/phrases/mutual+lamplight")).QuerySelector(".notice")!.TextContent,
            StringComparison.Ordinal
        );
        // Nothing is older than the first text with these words.
        Assert.False((await site.JsonAsync("/phrases/its+lanterns.json")).TryGetProperty("earlier", out _));
    }

    [Fact]
    public async Task Who_carried_it_and_who_voted_against_comes_from_the_votes_on_the_texts()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var json = await site.JsonAsync("/phrases/mutual+lamplight.json");
        Assert.Equal(
            ["BRA 2+0", "FRA 0+2"],
            json.GetProperty("sponsors")
                .EnumerateArray()
                .Select(s =>
                    $"{s.GetProperty("state").GetString()} {s.GetProperty("main").GetInt32()}+{s.GetProperty("additional").GetInt32()}"
                )
        );
        Assert.Equal(
            ["GRULAC 2+0", "WEOG 0+2"],
            json.GetProperty("sponsoringGroups")
                .EnumerateArray()
                .Select(g =>
                    $"{g.GetProperty("group").GetString()} {g.GetProperty("main").GetInt32()}+{g.GetProperty("additional").GetInt32()}"
                )
        );
        var section = (await site.PageAsync("/phrases/mutual+lamplight")).QuerySelector("section[aria-labelledby=sponsors]")!;
        Assert.Matches("Sponsors are known of 2 of \\d+ texts, .* 209\\d to .* 209\\d", section.QuerySelector("caption")!.TextContent);
        var texts = section.QuerySelector("td a")!;
        Assert.Equal("2", texts.TextContent);
        Assert.Contains("sponsor=BRA", texts.GetAttribute("href"), StringComparison.Ordinal);
        var votes = json.GetProperty("votes");
        Assert.Equal(2, votes.GetProperty("rollCalls").GetArrayLength());
        Assert.Equal(
            (0, 2),
            (
                votes.GetProperty("ballots").GetProperty("CHN").GetProperty("yes").GetInt32(),
                votes.GetProperty("ballots").GetProperty("CHN").GetProperty("no").GetInt32()
            )
        );
    }

    [Fact]
    public async Task What_stood_there_before_is_the_paragraph_of_the_text_before()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var entered = Assert.Single((await site.JsonAsync("/phrases/mutual+lamplight.json")).GetProperty("entered").EnumerateArray());
        Assert.Equal(
            ("A/HRC/RES/98/1", "A/HRC/RES/97/1", "OP1", "Calls upon all to share the light of lamps in turn;"),
            (
                entered.GetProperty("symbol").GetString(),
                entered.GetProperty("predecessor").GetString(),
                entered.GetProperty("beforeParagraph").GetString(),
                entered.GetProperty("before").GetString()
            )
        );
    }

    [Fact]
    public async Task Near_variants_are_found_in_the_texts()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var variant = Assert.Single((await site.JsonAsync("/phrases/mutual+lamplight.json")).GetProperty("variants").EnumerateArray());
        Assert.Equal(
            ("mutual lamplights", "form", 1),
            (variant.GetProperty("phrase").GetString(), variant.GetProperty("kind").GetString(), variant.GetProperty("uses").GetInt32())
        );
    }

    [Theory]
    [InlineData("/phrases/الضوء+المتبادل.json", "ar", 1)]
    [InlineData("/phrases/灯光.json", "zh", 1)]
    [InlineData("/phrases/灯.json", "zh", 3)]
    [InlineData("/phrases/lamplight.json?lang=zh", "zh", 0)]
    public async Task Phrases_of_other_scripts_are_looked_up_in_their_language(string address, string language, int uses)
    {
        await using var site = await PhrasesSite.OpenAsync();
        var json = await site.JsonAsync(address);
        Assert.Equal((language, uses), (json.GetProperty("language").GetString(), json.GetProperty("uses").GetInt32()));
    }

    [Fact]
    public async Task The_page_says_it_all_and_escapes_what_the_texts_say()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var page = await site.PageAsync("/phrases/mutual+lamplight");
        Assert.Equal(4, page.QuerySelectorAll("#uses ~ ul mark").Length);
        Assert.All(
            page.QuerySelectorAll("mark"),
            m => Assert.Equal("mutual lamplight", m.TextContent.Replace('‑', ' ').ToLowerInvariant())
        );
        Assert.Equal("/texts/A/HRC/RES/98/1#OP1", page.QuerySelector("#uses ~ ul a.where")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("svg.texts-by-year"));
        Assert.NotNull(page.QuerySelector("section.spoken svg.speeches-by-year"));
        Assert.Empty((await site.PageAsync("/phrases/buy+oil")).QuerySelectorAll("blockquote b"));
    }

    [Fact]
    public async Task A_phrase_that_no_text_has_says_so()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var page = await site.PageAsync("/phrases/quiet+darkness");
        Assert.Contains("No text in English in this edition has it", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/phrases/%E2%80%A6", "contains no word")]
    [InlineData("/phrases/lamp?lang=tlh", "is not a value of lang")]
    [InlineData("/phrases/lamp?lang=ru", "No texts in Russian in this edition")]
    [InlineData("/phrases/lamp?page=0", "is not a whole number")]
    public async Task What_cannot_be_looked_up_gets_one_sentence(string address, string sentence)
    {
        await using var site = await PhrasesSite.OpenAsync();
        Assert.Contains(sentence, await site.TextAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phrase_too_long_is_refused()
    {
        await using var site = await PhrasesSite.OpenAsync();
        Assert.Contains(
            "at most 40 words",
            await site.TextAsync("/phrases/" + string.Join('+', Enumerable.Repeat("a", 41))),
            StringComparison.Ordinal
        );
        Assert.Contains("at most 200 characters", await site.TextAsync("/phrases/" + new string('a', 201)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_form_leads_to_the_card()
    {
        await using var site = await PhrasesSite.OpenAsync();
        using var answer = await site.AskAsync("/phrases?q=mutual+lamplight&lang=en");
        Assert.Equal((HttpStatusCode.Found, "/phrases/mutual+lamplight"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.NotNull((await site.PageAsync("/phrases")).QuerySelector("input[name=q]"));
    }

    [Fact]
    public async Task Spreading_phrases_have_a_window_that_can_be_chosen()
    {
        await using var site = await PhrasesSite.OpenAsync();
        Assert.Equal(2096, (await site.JsonAsync("/phrases.json")).GetProperty("since").GetInt32());
        Assert.Equal(2098, (await site.JsonAsync("/phrases.json?since=2098")).GetProperty("since").GetInt32());
        Assert.Contains("is not a whole number", await site.TextAsync("/phrases?since=lately"), StringComparison.Ordinal);
        Assert.StartsWith("phrase,score,texts,", await site.TextAsync("/phrases.csv"));
    }

    [Fact]
    public async Task Uses_are_a_table_too()
    {
        await using var site = await PhrasesSite.OpenAsync();
        var rows = (await site.TextAsync("/phrases/mutual+lamplight.csv")).TrimEnd().Split("\r\n");
        Assert.Equal(6, rows.Length);
        Assert.Contains(",footnote,", rows[^1], StringComparison.Ordinal);
    }
}
