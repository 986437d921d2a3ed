using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Site;

/// <summary>What stands between the header and the footer of a page: a component that shows one model.</summary>
public abstract class Page<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>Whether the desk is to be reached from this page: what leads there is shown nowhere else.</summary>
    [CascadingParameter(Name = nameof(FrameModel.HasDesk))]
    protected bool HasDesk { get; set; }
}
