using System.Text;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>What is struck out is no text of the draft, in whatever form it comes, and the reader is told.</summary>
public class StruckTextTests
{
    private const string Words = "Requests the keeper to report.";
    private const string Remark = "Struck-out text was left out: “the Secretary of Lamps”.";

    [Theory]
    [InlineData("<w:rPr><w:strike/></w:rPr>")]
    [InlineData("<w:rPr><w:dstrike w:val=\"true\"/></w:rPr>")]
    [InlineData("<w:rPr><w:rStyle w:val=\"Gone\"/></w:rPr>")]
    [InlineData("<w:rPr><w:rStyle w:val=\"GoneToo\"/></w:rPr>")]
    public void In_a_word_document(string struck)
    {
        var file = DraftFiles.Docx(
            DraftFiles.Plain("The Human Rights Council,")
                + $"""<w:p><w:r><w:t>1. Requests</w:t></w:r><w:r>{struck}<w:t xml:space="preserve"> the Secretary</w:t></w:r><w:r>{struck}<w:t xml:space="preserve"> of Lamps</w:t></w:r><w:r><w:t xml:space="preserve"> the keeper to report.</w:t></w:r></w:p>""",
            (
                "styles",
                """
                <w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="GoneToo"><w:basedOn w:val="Gone"/></w:style>
                """
            )
        );
        Check(file);
    }

    [Theory]
    [InlineData("<s>the Secretary of Lamps</s>")]
    [InlineData("<strike>the Secretary <b>of Lamps</b></strike>")]
    [InlineData("<del>the Secretary of Lamps</del>")]
    [InlineData("<span style='color: red; text-decoration: underline line-through'>the Secretary of Lamps</span>")]
    [InlineData("<span style='text-decoration-line:line-through'>the Secretary of Lamps</span>")]
    [InlineData("<span class='c4 gone'>the Secretary of Lamps</span>")]
    public void In_a_web_page(string struck) =>
        Check(
            Encoding.UTF8.GetBytes(
                "<html><head><style>@media print { span { display: none } } .gone, p .none { text-decoration: line-through }</style></head>"
                    + $"<body><p>The Human Rights Council,</p><p>1. Requests {struck} the keeper to report.</p></body></html>"
            )
        );

    [Theory]
    [InlineData("~~the Secretary of Lamps~~")]
    [InlineData("t̶h̶e̶ S̶e̶c̶r̶e̶t̶a̶r̶y̶ o̶f̶ L̶a̶m̶p̶s̶")]
    public void In_plain_text(string struck) =>
        Check(Encoding.UTF8.GetBytes($"The Human Rights Council,\n\n1. Requests {struck} the keeper to report."));

    private static void Check(byte[] file)
    {
        var draft = DraftFile.Read(file).Draft;
        Assert.Equal(Words, draft.Text.Paragraphs[^1].Text);
        Assert.Equal(Remark, Assert.Single(draft.Remarks));
    }
}
