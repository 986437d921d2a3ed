using System.Globalization;

namespace Placard.Rooms.Forms;

/// <summary>What a reader handed in with one form.</summary>
/// <param name="Files">The files by the name of their field; fields in which no file was chosen are left out.</param>
/// <param name="Fields">What was typed, by the name of the field.</param>
public sealed record FilledForm(IReadOnlyDictionary<string, UploadedDraft> Files, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>A form in which nothing is filled in.</summary>
    public static FilledForm Empty { get; } = new(new Dictionary<string, UploadedDraft>(), new Dictionary<string, string>());

    /// <summary>What was typed into one field; empty where nothing was.</summary>
    public string Field(string name) => Fields.GetValueOrDefault(name, "");

    /// <summary>The whole number, not below 0, of one field.</summary>
    /// <param name="name">The field.</param>
    /// <param name="refused">What is said where there is none.</param>
    /// <exception cref="Refusal">There is none.</exception>
    public int Number(string name, string refused) =>
        int.TryParse(Field(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Refusal.Unprocessable(refused);

    /// <summary>The file of one field.</summary>
    /// <exception cref="Refusal">No file was chosen there.</exception>
    public UploadedDraft File(string field) => Files.GetValueOrDefault(field) ?? throw Refusal.Unprocessable("No file was chosen.");

    /// <summary>Names the fields only.</summary>
    public override string ToString() => string.Join(", ", Files.Keys.Concat(Fields.Keys));
}
