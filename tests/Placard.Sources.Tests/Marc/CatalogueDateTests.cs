using Placard.Sources.Marc;

namespace Placard.Sources.Tests.Marc;

public class CatalogueDateTests
{
    [Theory]
    [InlineData("2023-11-08", "2023-11-08")]
    [InlineData("20231108", "2023-11-08")]
    [InlineData("20250516162631.0", "2025-05-16")]
    [InlineData("197303", "1973-03")]
    [InlineData("1946", "1946")]
    [InlineData("2023-11", "2023-11")]
    [InlineData("20231308", "")]
    [InlineData("8 Nov. 2023", "")]
    [InlineData("", "")]
    public void Every_form_of_the_catalogues_is_read(string text, string date) => Assert.Equal(date, CatalogueDate.Of(text).ToString());

    [Fact]
    public void Days_come_back_as_they_went_in() =>
        Gen
            .Date.Where(d => d.Year > 999)
            .Sample(d => CatalogueDate.Of(d.ToString("yyyyMMdd", null)) == PartialDate.From(DateOnly.FromDateTime(d)));
}
