using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Placard.Rooms.Comparisons.Docx;

/// <summary>The look of a resolution: Times at ten points, preambular paragraphs with their first line drawn in, numbers hanging before
/// sub-paragraphs.</summary>
internal static class UnitedNationsStyles
{
    private const int Step = 567;

    public static Styles Of(Language language) =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Times New Roman",
                            HighAnsi = "Times New Roman",
                            ComplexScript = "Times New Roman",
                            EastAsia = "SimSun",
                        },
                        new FontSize { Val = "21" },
                        new FontSizeComplexScript { Val = "24" },
                        new Languages
                        {
                            Val = language.Code == "en" ? "en-GB" : language.Code,
                            Bidi = "ar",
                            EastAsia = "zh-CN",
                        }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "120",
                            Line = "260",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            Style("Normal", "Normal", null, new StyleParagraphProperties(), isDefault: true),
            Style(
                "Title",
                "Title",
                "Normal",
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = "240" }),
                new Bold(),
                new BoldComplexScript(),
                new FontSize { Val = "28" },
                new FontSizeComplexScript { Val = "30" }
            ),
            Style(
                "Heading1",
                "heading 1",
                "Normal",
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240" }),
                new Bold(),
                new BoldComplexScript()
            ),
            Style(
                "Preambular",
                "Preambular",
                "Normal",
                new StyleParagraphProperties(Indent(Step, 0, Step), new Justification { Val = JustificationValues.Both })
            ),
            Style(
                "Operative",
                "Operative",
                "Normal",
                new StyleParagraphProperties(Tab(2 * Step), Indent(Step, 0, Step), new Justification { Val = JustificationValues.Both })
            ),
            Style(
                "Subparagraph",
                "Subparagraph",
                "Normal",
                new StyleParagraphProperties(Tab(3 * Step), Indent(2 * Step, 0, 0), new Justification { Val = JustificationValues.Both })
            ),
            Style(
                "SubSubparagraph",
                "Sub-subparagraph",
                "Normal",
                new StyleParagraphProperties(Tab(4 * Step), Indent(3 * Step, 0, 0), new Justification { Val = JustificationValues.Both })
            ),
            Style(
                "Closing",
                "Closing",
                "Normal",
                new StyleParagraphProperties(new Justification { Val = JustificationValues.Right }),
                new Italic(),
                new ItalicComplexScript()
            ),
            Style(
                "EndLine",
                "End line",
                "Normal",
                new StyleParagraphProperties(
                    new ParagraphBorders(
                        new TopBorder
                        {
                            Val = BorderValues.Single,
                            Size = 6,
                            Space = 1,
                            Color = "auto",
                        }
                    ),
                    Indent(3400, 3400, 0)
                )
            ),
            Style(
                "Header",
                "header",
                "Normal",
                new StyleParagraphProperties(
                    new ParagraphBorders(
                        new BottomBorder
                        {
                            Val = BorderValues.Single,
                            Size = 4,
                            Space = 4,
                            Color = "auto",
                        }
                    )
                ),
                new FontSize { Val = "17" }
            ),
            Style(
                "FootnoteText",
                "footnote text",
                "Normal",
                new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }),
                new FontSize { Val = "17" },
                new FontSizeComplexScript { Val = "20" }
            ),
            new Style(
                new StyleName { Val = "footnote reference" },
                new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })
            )
            {
                Type = StyleValues.Character,
                StyleId = "FootnoteReference",
            }
        );

    public static Settings Settings() =>
        new(
            new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            )
        );

    public static Header Header(string words) =>
        new(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = "Header" }),
                Letters.Run("Placard · " + words, isDeleted: false)
            )
        );

    private static Style Style(
        string id,
        string name,
        string? basedOn,
        StyleParagraphProperties paragraph,
        params OpenXmlElement[] letters
    ) => Style(id, name, basedOn, paragraph, false, letters);

    private static Style Style(
        string id,
        string name,
        string? basedOn,
        StyleParagraphProperties paragraph,
        bool isDefault,
        params OpenXmlElement[] letters
    )
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        if (basedOn is not null)
            style.Append(new BasedOn { Val = basedOn });
        style.Append(new PrimaryStyle());
        if (paragraph.HasChildren)
            style.Append(paragraph);
        if (letters.Length > 0)
            style.Append(new StyleRunProperties(letters));
        return style;
    }

    // Start and end, not left and right, so that the same serves texts that run from right to left.
    private static Indentation Indent(int start, int end, int firstLine) =>
        new()
        {
            Start = Twentieths(start),
            End = Twentieths(end),
            FirstLine = Twentieths(firstLine),
        };

    private static Tabs Tab(int at) => new(new TabStop { Val = TabStopValues.Left, Position = at });

    private static string Twentieths(int points) => points.ToString(CultureInfo.InvariantCulture);
}
