namespace Placard.Record.Voices;

/// <summary>For whom somebody spoke who spoke for no state. Offices of the United Nations and organisations of states are named; all others
/// are “organisation”, because a name that few bear leads to a person.</summary>
public static class SpokenFor
{
    /// <summary>What stands for every other organisation, and for persons.</summary>
    public const string Organisation = "organisation";

    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "HRC",
        "Human Rights Council",
        "GA",
        "General Assembly",
        "PGA",
        "ECOSOC",
        "SC",
        "UN",
        "United Nations",
        "SG",
        "Secretariat",
        "OHCHR",
        "UNHCR",
        "UNICEF",
        "UNDP",
        "UN-Women",
        "UN Women",
        "UNFPA",
        "UNESCO",
        "ILO",
        "WHO",
        "FAO",
        "EU",
        "European Union",
        "AU",
        "African Union",
        "OIC",
        "Organization of Islamic Cooperation",
        "Organisation of Islamic Cooperation",
        "LAS",
        "League of Arab States",
        "ASEAN",
        "CARICOM",
        "GCC",
        "Gulf Cooperation Council",
        "OIF",
        "Council of Europe",
    };

    /// <summary>The words that are kept of an affiliation that is no state; empty where none was published.</summary>
    public static string Kept(string affiliation) =>
        affiliation.Length == 0 ? ""
        : Offices.TryGetValue(affiliation.Trim(), out var office) ? office
        : Organisation;
}
