using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Comparing;

/// <summary>Two texts compared: what was dropped, added, moved, split, merged and reworded.</summary>
public sealed class ComparingRoom : IRoom
{
    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<ComparisonAnswer>(Addresses.CompareTexts, ShowComparison.Page, "Two texts compared, paragraph by paragraph and word by word.");
        site.MapGet(Addresses.CompareTexts + ".docx", ShowComparison.Document).ExcludeFromDescription();
    }
}
