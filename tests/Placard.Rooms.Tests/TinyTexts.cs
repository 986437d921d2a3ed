namespace Placard.Rooms.Tests;

/// <summary>The words of two invented resolutions of the tiny edition, the second with every kind of change, and of one in Arabic and
/// Chinese too.</summary>
internal static class TinyTexts
{
    public static IEnumerable<Observation> Of(Origin origin)
    {
        yield return Text(
            origin,
            "A/HRC/RES/98/1",
            "2097-09-30",
            "en",
            "Question of lanterns",
            [
                "The Human Rights Council",
                "Recalling its resolutions 96/4 of 2 April 2095 and 97/11 of 7 July 2096 on the lighting of streets,",
                "Recognizing that lanterns are universal, indivisible and interrelated, and that all of them must be lit on an equal "
                    + "footing,",
                "Deeply concerned at the number of alleys that remain without any lamp, in particular in the harbour quarters,",
                "Welcoming the report of the keeper of oil on wicks, glass and the training of lamplighters,",
                "1. Condemns the breaking of lanterns, and demands that those who break them be brought before an independent judge;",
                "2. Calls upon all towns to train lamplighters, to pay them in time and to protect them while they climb; and to "
                    + "publish each year how many lamps burn;",
                "3. Requests the keeper of oil to report to the Council at its ninety-ninth session on the state of wicks;",
                "4. Decides to remain seized of the matter.",
            ]
        );
        yield return Text(
            origin,
            "A/HRC/RES/99/3",
            "2098-03-23",
            "en",
            "Question of lanterns and lamps",
            [
                "The Human Rights Council",
                "Recalling its resolutions 97/11 of 7 July 2096 and 98/1 of 30 September 2097 on the lighting of streets,",
                "Deeply concerned at the number of alleys that remain without any lamp, in particular in the harbour quarters,",
                "Welcoming the work of the keeper of oil on wicks, <b>glass</b> & the training of lamplighters,",
                "Recognizing that lanterns are of many kinds, and that all of them must be lit on an equal footing,",
                "1. Regrets the breaking of lanterns, and invites those who break them to mend them;",
                "2. Calls upon all towns to train lamplighters, to pay them in time and to protect them while they climb;",
                "3. Invites all towns to publish each year how many lamps burn;",
                "4. Thanks the moon for its light;",
                "5. Requests the keeper of oil to report to the Council at its hundredth session on the state of wicks.",
            ]
        );
        yield return Text(
            origin,
            "A/HRC/RES/98/1",
            "2097-09-30",
            "ar",
            "مسألة الفوانيس",
            ["إذ يشير إلى أن الفوانيس عالمية ومترابطة،", "1. يطلب إلى جميع المدن أن تشعل المصابيح؛"]
        );
        yield return Text(
            origin,
            "A/HRC/RES/99/3",
            "2098-03-23",
            "ar",
            "مسألة الفوانيس",
            ["إذ يشير إلى أن الفوانيس عالمية ومترابطة،", "1. يدعو جميع المدن إلى أن تشعل المصابيح؛"]
        );
        yield return Text(
            origin,
            "A/HRC/RES/98/1",
            "2097-09-30",
            "zh",
            "灯笼问题",
            ["回顾灯火是普遍的、相互关联的，", "1. 要求所有城镇点亮灯火；"]
        );
    }

    private static TextObservation Text(Origin origin, string symbol, string date, string language, string title, string[] paragraphs)
    {
        var composer = new TextBuilder();
        foreach (var paragraph in paragraphs)
        {
            var point = paragraph.IndexOf(". ", StringComparison.Ordinal);
            if (point == 1)
                composer.Add(
                    ParagraphKind.Operative,
                    paragraph[..2],
                    paragraph[3..],
                    paragraph[3..].IndexOf(' ', StringComparison.Ordinal)
                );
            else if (paragraph.EndsWith("Council", StringComparison.Ordinal))
                composer.Add(ParagraphKind.Formula, "", paragraph + ",");
            else
                composer.Add(
                    ParagraphKind.Preambular,
                    "",
                    paragraph,
                    paragraph.IndexOf(' ', StringComparison.Ordinal),
                    [new Footnote("1", paragraph.Length - 1, $"See the almanac of {symbol}.")]
                );
        }
        return new TextObservation(
            origin with
            {
                Locator = $"text {symbol} {language}",
            },
            new StructuredText
            {
                Symbol = DocumentSymbol.Parse(symbol),
                Language = Language.TryParse(language, out var of) ? of : default,
                Title = title,
                Date = PartialDate.Parse(date),
                Paragraphs = composer.Paragraphs,
            },
            default
        );
    }
}
