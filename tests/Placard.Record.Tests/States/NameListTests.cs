namespace Placard.Record.Tests.States;

public sealed class NameListTests
{
    private static readonly StateRegister Register = StateRegister.Default;

    [Theory]
    [InlineData("Cuba", "CUB")]
    [InlineData("Bolivia (Plurinational State of), Cuba, Pakistan and State of Palestine", "BOL CUB PAK PSE")]
    [InlineData("Antigua and Barbuda, Bosnia and Herzegovina and Trinidad and Tobago", "ATG BIH TTO")]
    [InlineData("Saint Vincent and the Grenadines and the Dominican Republic", "VCT DOM")]
    [InlineData("UNITED KINGDOMAND URUGUAY", "GBR URY")]
    [InlineData("CHILE,DOMINICAN REPUBLIC", "CHL DOM")]
    [InlineData("CHILEDOMINICAN REPUBLIC", "CHL DOM")]
    [InlineData("GE RMANY, CZECHI A", "DEU CZE")]
    [InlineData("UNITED STATES AND VIET NAM", "USA VNM")]
    [InlineData("Costa Rica and Mexico]", "CRI MEX")]
    [InlineData("Niger, Nigeria and Guinea-Bissau", "NER NGA GNB")]
    [InlineData("Congo, Democratic Republic of the Congo", "COG COD")]
    [InlineData("Germany, Federal Republic of, and Cuba", "DEU CUB")]
    [InlineData("Cuba,2 Pakistan3 and Peru*", "CUB PAK PER")]
    [InlineData("Cuba; Peru\nChad", "CUB PER TCD")]
    [InlineData("Cuba, Peru, Cuba", "CUB PER")]
    [InlineData("Finland, Andorra and Oman", "FIN AND OMN")]
    [InlineData("United Kingdom of Great Britain and Northern Ireland and United States of America", "GBR USA")]
    [InlineData("Iran (Islamic Republic of) Iraq", "IRN IRQ")]
    [InlineData("Sao Tome & Principe & Togo", "STP TGO")]
    [InlineData("  , and Togo .", "TGO")]
    public void A_list_of_names_is_read_whole(string text, string codes)
    {
        var list = Register.ReadNames(text);
        Assert.Equal(codes, string.Join(' ', list.States));
        Assert.Empty(list.Other);
    }

    [Theory]
    [InlineData("Hungary (on behalf of the Union)Peru, Chad", "HUN PER TCD", "on behalf of the Union")]
    [InlineData("Cuba [on behalf of Group 7, and China], Peru", "CUB PER", "on behalf of Group 7, and China")]
    [InlineData("Chad (on behalf of the Group (of many)) and Togo", "TCD TGO", "on behalf of the Group (of many)")]
    [InlineData("Uganda, on behalf of the Group of 77 and China", "UGA", "on behalf of the Group of 77 and China")]
    [InlineData("Pakistan on behalf of a group", "PAK", "on behalf of a group")]
    [InlineData("Pakistan (on behalf of others", "PAK", "on behalf of others")]
    [InlineData("submitted by the Chair, Japan and Oman", "JPN OMN", "submitted by the Chair")]
    [InlineData(
        "Additional sponsors: Cuba and Peru. - The draft was taken up by the Committee",
        "CUB PER",
        "Additional sponsors|- The draft was taken up by the Committee"
    )]
    public void What_is_no_name_is_kept_apart_as_written(string text, string codes, string other)
    {
        var list = Register.ReadNames(text);
        Assert.Equal(codes, string.Join(' ', list.States));
        Assert.Equal(other, string.Join('|', list.Other));
    }

    [Theory]
    [InlineData("SUBMITTED BY THE CHAIR OF THE COMMITTEE")]
    [InlineData("Submitted by the Vice-Chair, A. Person (Italy) and on the basis of consultations")]
    [InlineData("The representative of Austria")]
    [InlineData("Korea")]
    [InlineData("D'IVOIRE")]
    [InlineData("Cuba and 12 others")]
    [InlineData("Germanyx")]
    public void Sentences_and_unknown_names_give_no_state(string text)
    {
        var list = Register.ReadNames(text);
        Assert.Empty(list.States);
        Assert.Equal([text], list.Other);
    }

    [Theory]
    [InlineData("2005-04-01", "SRB")]
    [InlineData("2010-04-01", "SRB MNE")]
    [InlineData("", "SRB MNE")]
    public void Serbia_and_Montenegro_was_one_state_and_is_two(string on, string codes) =>
        Assert.Equal(
            codes,
            string.Join(' ', Register.ReadNames("Serbia and Montenegro", on.Length == 0 ? default : PartialDate.Parse(on)).States)
        );

    [Fact]
    public void The_day_matters_in_a_list_too() =>
        Assert.Equal("TWN PER YUG", string.Join(' ', Register.ReadNames("China, Peru and Yugoslavia", new PartialDate(1955, 3, 1)).States));

    [Theory]
    [InlineData("")]
    [InlineData(" , ;\n")]
    [InlineData("2, 3")]
    public void Nothing_gives_nothing(string text)
    {
        var list = Register.ReadNames(text);
        Assert.Empty(list.States);
        Assert.Empty(list.Other);
    }

    [Fact]
    public void However_states_are_joined_they_are_found_again()
    {
        var members = Register.All.Where(s => s.Standing is StateStanding.Member or StateStanding.Observer).ToArray();
        string[] joints = [", ", ",", "; ", " and ", ", and ", "\n", " ", " & ", " (on behalf of some), ", ", the ", "2, ", "and "];
        Gen.Select(Gen.Int[0, members.Length - 1].Array[1, 12], Gen.Int[0, joints.Length - 1], Gen.Bool)
            .Sample(
                (at, joint, upper) =>
                {
                    var chosen = at.Distinct().Select(i => members[i]).ToArray();
                    // “Serbia, Montenegro” joined by “and” is tested above; order decides nothing here.
                    var text = string.Join(joints[joint], chosen.Select(s => upper ? s.Name.ToUpperInvariant() : s.Name));
                    Assert.Equal(chosen.Select(s => s.Code), Register.ReadNames(text).States);
                }
            );
    }

    [Fact]
    public void A_text_far_longer_than_any_list_is_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("Mali, ", 10_000));
        Assert.Equal([text], Register.ReadNames(text).Other);
    }

    [Fact]
    public void Any_text_is_read_without_fail_and_quickly()
    {
        Gen.String[0, 300].Sample(text => Register.ReadNames(text));
        Gen.Int[0, 3].Array[0, 400].Select(a => string.Concat(a.Select(i => "AND ,("[i * 2 % 6]))).Sample(text => Register.ReadNames(text));
        foreach (var unit in (string[])["MALI NIGER ", "(", "[", "and ", ","])
            Register.ReadNames(string.Concat(Enumerable.Repeat(unit, 16_000 / unit.Length)));
    }
}
