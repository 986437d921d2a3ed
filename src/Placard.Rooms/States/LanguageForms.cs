namespace Placard.Rooms.States;

/// <summary>The six languages of the United Nations, as readers of each know them.</summary>
internal static class LanguageForms
{
    /// <summary>The language's name in the language.</summary>
    public static string OwnName(string language) => language switch
    {
        "ar" => "العربية",
        "zh" => "中文",
        "en" => "English",
        "fr" => "Français",
        "ru" => "Русский",
        "es" => "Español",
        _ => language,
    };

    public static string Direction(string language) => language == "ar" ? "rtl" : "ltr";
}
