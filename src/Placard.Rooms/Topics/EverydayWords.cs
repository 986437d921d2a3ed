namespace Placard.Rooms.Topics;

/// <summary>What people call subjects that libraries file under another heading: <c>death penalty</c> for <c>CAPITAL PUNISHMENT</c>. The
/// table is our own and short; a heading that an edition does not have leads nowhere.</summary>
internal static class EverydayWords
{
    private static readonly (string Words, string Heading)[] Table =
    [
        ("death penalty", "CAPITAL PUNISHMENT"),
        ("LGBT", "SEXUAL MINORITIES"),
        ("LGBTI", "SEXUAL MINORITIES"),
        ("sexual orientation", "SEXUAL MINORITIES"),
        ("FGM", "FEMALE CIRCUMCISION"),
        ("female genital mutilation", "FEMALE CIRCUMCISION"),
        ("human trafficking", "TRAFFICKING IN PERSONS"),
        ("enforced disappearance", "ENFORCED OR INVOLUNTARY DISAPPEARANCES"),
        ("sanctions against states", "UNILATERAL COERCIVE MEASURES"),
        ("free speech", "FREEDOM OF OPINION AND EXPRESSION"),
        ("freedom of speech", "FREEDOM OF OPINION AND EXPRESSION"),
        ("press freedom", "FREEDOM OF THE PRESS"),
        ("media freedom", "FREEDOM OF THE PRESS"),
        ("reporters", "JOURNALISTS"),
        ("activists", "HUMAN RIGHTS DEFENDERS"),
        ("privacy", "RIGHT TO PRIVACY"),
        ("clean water", "RIGHT TO DRINKING WATER"),
        ("hunger", "RIGHT TO FOOD"),
        ("housing rights", "ADEQUATE HOUSING"),
        ("disabled people", "PERSONS WITH DISABILITIES"),
        ("older persons", "AGEING PERSONS"),
        ("global warming", "CLIMATE CHANGE"),
        ("extrajudicial killings", "EXTRALEGAL EXECUTIONS"),
        ("racism", "RACISM AND RACIAL DISCRIMINATION"),
        ("torture", "TORTURE AND INHUMAN TREATMENT"),
        ("domestic violence", "GENDER-BASED VIOLENCE"),
        ("North Korea", "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA"),
        ("Burma", "MYANMAR"),
    ];

    /// <summary>The heading that everyday words stand for, case aside; null for words that are not in the table.</summary>
    public static string? HeadingOf(string words) =>
        Array.Find(Table, row => row.Words.Equals(words, StringComparison.OrdinalIgnoreCase)).Heading;

    /// <summary>The everyday words that lead to a heading.</summary>
    public static IEnumerable<string> For(string heading) =>
        Table.Where(row => row.Heading.Equals(heading, StringComparison.OrdinalIgnoreCase)).Select(row => row.Words);
}
