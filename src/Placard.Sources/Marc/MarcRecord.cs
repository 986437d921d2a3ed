namespace Placard.Sources.Marc;

/// <summary>One record of a library catalogue in MARC 21: numbered fields, each with lettered subfields.</summary>
internal sealed class MarcRecord
{
    private readonly List<MarcField> _fields = [];

    /// <summary>The catalogue's number of the record (001); empty where it has none.</summary>
    public string Number => First("001", ' ');

    /// <summary>The fields with a tag, in the order of the record.</summary>
    public IEnumerable<MarcField> Fields(string tag) => _fields.Where(f => f.Tag == tag);

    /// <summary>The first subfield with a tag and a letter; empty where there is none.</summary>
    public string First(string tag, char letter) => Fields(tag).Select(f => f[letter]).FirstOrDefault(text => text.Length > 0) ?? "";

    internal void Add(MarcField field) => _fields.Add(field);
}

/// <summary>A field of a record. A control field has its text under the letter blank.</summary>
/// <param name="Tag">The tag, three digits.</param>
/// <param name="FirstIndicator">The first indicator.</param>
/// <param name="Subfields">The subfields in their order.</param>
internal sealed record MarcField(string Tag, char FirstIndicator, IReadOnlyList<(char Letter, string Text)> Subfields)
{
    /// <summary>The first subfield with this letter; empty where there is none.</summary>
    public string this[char letter]
    {
        get
        {
            foreach (var (other, text) in Subfields)
            {
                if (other == letter)
                    return text;
            }
            return "";
        }
    }
}
