using Placard.Sources.UnXml;

namespace Placard.Sources.Tests.UnXml;

public class ActLanguageTests
{
    [Theory]
    [InlineData(
        "eng",
        "The keepers of the lanterns and the children in the house walk to the river by night, and for the light that they bring the "
            + "town is in debt to them."
    )]
    [InlineData(
        "fra",
        "Les gardiens des lanternes et les enfants de la maison vont à la rivière dans la nuit, et pour la lumière que donne une lampe "
            + "aux passants, les habitants leur doivent des remerciements."
    )]
    [InlineData(
        "spa",
        "Los guardianes de las linternas y los niños de la casa van al río por la noche, y para la luz que dan una lámpara y los "
            + "faroles, el pueblo les debe las gracias en la plaza."
    )]
    [InlineData(
        "deu",
        "Die Hüter der Laternen und die Kinder aus dem Haus gehen in der Nacht zu dem Fluss, und für das Licht, das sie mit den Lampen "
            + "bringen, ist die Stadt den Hütern von Herzen dankbar."
    )]
    [InlineData("rus", "Хранители фонарей и дети из дома идут ночью к реке, и за свет, который они несут, город им благодарен.")]
    [InlineData("ara", "يمشي حراس الفوانيس والأطفال من البيت إلى النهر في الليل ويشكرهم أهل المدينة على النور الذي يحملونه.")]
    [InlineData("zho", "灯笼的守护者和家里的孩子们夜里走向河边全城的人都感谢他们带来的光明愿这光明永远照亮回家的道路。")]
    public void A_few_lines_tell_their_language(string code, string text) => Assert.Equal(code, ActLanguage.OfText(text));

    [Theory]
    [InlineData("")]
    [InlineData("Albania, Algeria, Angola, Argentina, Australia, Austria, Bahrain, Belgium, Bhutan, Brazil, Chad, Chile, China")]
    [InlineData("1 2 3 4 5 6 7 8 9")]
    public void A_page_of_names_or_figures_has_no_language(string text) => Assert.Null(ActLanguage.OfText(text));

    [Fact]
    public void Folders_claim_a_language_wherever_they_stand()
    {
        Assert.Equal("fra", ActLanguage.OfFolder("GAresolutions/78session/French/a.xml"));
        Assert.Equal("deu", ActLanguage.OfFolder("GAresolutions/Emergency sessions/ES-10/German/a.xml"));
        Assert.Equal("spa", ActLanguage.OfFolder("GAresolutions/74session/GA resolutions_74session_Spanish.zip/a.xml"));
        Assert.Null(ActLanguage.OfFolder("SCresolutions/Pre-2020/2004/a.xml"));
    }
}
