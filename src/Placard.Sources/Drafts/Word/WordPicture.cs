using System.Xml;

namespace Placard.Sources.Drafts.Word;

/// <summary>Notes what a drawing shows that is not read: text in boxes, and pictures large enough to be of a text.</summary>
internal static class WordPicture
{
    // Ten centimetres, in the unit of drawings; emblems are smaller.
    private const int Large = 3_600_000;

    /// <summary>Notes what is in the drawing at which the reader stands.</summary>
    public static void Note(XmlReader at, Omissions omissions)
    {
        omissions.EndPassage();
        using var within = at.ReadSubtree();
        within.Read();
        within.Within(inside =>
        {
            if (inside.LocalName == "Fallback")
                return true;
            if (inside.LocalName == "extent" && inside.Number("cx") > Large && inside.Number("cy") > Large)
                omissions.Add(Omission.Picture);
            else if (inside.LocalName is "p" or "tab" or "br")
                omissions.Add(Omission.TextBox, " ");
            else if (inside.LocalName == "t")
                omissions.Add(Omission.TextBox, inside.ReadString());
            return false;
        });
        omissions.EndPassage();
    }
}
