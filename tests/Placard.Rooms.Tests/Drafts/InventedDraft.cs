using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;

namespace Placard.Rooms.Tests.Drafts;

/// <summary>A draft of an invented council, as a delegation would write it.</summary>
internal static class InventedDraft
{
    public const string Plain = """
        A/HRC/99/L.7

        Ninety-ninth session
        Agenda item 3

        Ruritania: draft resolution

        99/… Protection of lamplighters

        The Human Rights Council,

        Recalling its resolution 98/1 of 30 September 2097 on lanterns,

        Noting with concern that lamps <b>go out</b> at dusk,

        1. Calls upon all States to light their lamps;

        2. Requests the Secretary-General:

        (a) To count the lamps;

        (b) To report on them;

        3. Decides to remain seized of the matter.
        """;

    public const string Arabic = """
        إن مجلس حقوق الإنسان،

        إذ يشير إلى قراره بشأن المصابيح،

        1- يهيب بجميع الدول أن تضيء المصابيح؛

        2- يقرر إبقاء المسألة قيد نظره.
        """;

    public static byte[] Bytes => Encoding.UTF8.GetBytes(Plain);

    /// <summary>A PDF of pages without a word on them.</summary>
    public static byte[] WithoutWords()
    {
        using var pdf = new PdfDocumentBuilder();
        pdf.AddPage(PageSize.A4);
        pdf.AddPage(PageSize.A4);
        return pdf.Build();
    }
}
