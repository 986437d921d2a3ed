using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Briefs.Docx;

/// <summary>How a brief looks in Word: the styles that Word knows by name, so that a reader can change them all at once.</summary>
internal static class BriefStyles
{
    private const int BulletList = 1;

    public static Styles All() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Calibri",
                            HighAnsi = "Calibri",
                            ComplexScript = "Calibri",
                        },
                        new FontSize { Val = "20" },
                        new FontSizeComplexScript { Val = "20" },
                        new Languages { Val = "en-GB" }
                    )
                ),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(Spacing(0, 60)))
            ),
            Style("Normal", "Normal", new StyleParagraphProperties(), [], isDefault: true),
            Style("Title", "Title", new StyleParagraphProperties(new KeepNext(), Spacing(0, 40)), [new Bold(), Size(32)]),
            Style("Subtitle", "Subtitle", new StyleParagraphProperties(Spacing(0, 120)), [new Color { Val = "555555" }, Size(17)]),
            Style("Lead", "Lead", new StyleParagraphProperties(Spacing(0, 80)), [Size(22)]),
            Style(
                "Heading1",
                "heading 1",
                new StyleParagraphProperties(new KeepNext(), Spacing(160, 40), new OutlineLevel { Val = 0 }),
                [new Bold(), Size(23)]
            ),
            Style(
                "ListBullet",
                "List Bullet",
                new StyleParagraphProperties(
                    new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = BulletList }),
                    Spacing(0, 40)
                ),
                []
            ),
            Style("LeftOut", "Left out", new StyleParagraphProperties(Spacing(160, 0)), [Size(18)]),
            Style("Footer", "footer", new StyleParagraphProperties(Spacing(0, 0)), [new Color { Val = "555555" }, Size(16)]),
            Style("FootnoteText", "footnote text", new StyleParagraphProperties(Spacing(0, 0)), [Size(15)]),
            Letters("FootnoteReference", "footnote reference", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
            Letters("Hyperlink", "Hyperlink", new Color { Val = "1A4E80" })
        );

    /// <summary>The bullets of the list.</summary>
    public static Numbering Bullets() =>
        new(
            new AbstractNum(
                new Level(
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "284" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = BulletList }
        );

    /// <summary>The foot of each page: what it is, and the number of the page.</summary>
    public static Footer Footer(string words) =>
        new(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
                Comparisons.Docx.Letters.Run(words + " · page ", isDeleted: false),
                new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
                Comparisons.Docx.Letters.Run(" of ", isDeleted: false),
                new SimpleField(new Run(new Text("2"))) { Instruction = "NUMPAGES" }
            )
        );

    private static Style Style(
        string id,
        string name,
        StyleParagraphProperties paragraph,
        IReadOnlyList<OpenXmlElement> letters,
        bool isDefault = false
    )
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        if (paragraph.HasChildren)
            style.Append(paragraph);
        if (letters.Count > 0)
            style.Append(new StyleRunProperties(letters));
        return style;
    }

    private static Style Letters(string id, string name, OpenXmlElement look) =>
        new(new StyleName { Val = name }, new StyleRunProperties(look)) { Type = StyleValues.Character, StyleId = id };

    private static SpacingBetweenLines Spacing(int before, int after) =>
        new() { Before = Numbers.Plain(before), After = Numbers.Plain(after) };

    private static FontSize Size(int halfPoints) => new() { Val = Numbers.Plain(halfPoints) };
}
