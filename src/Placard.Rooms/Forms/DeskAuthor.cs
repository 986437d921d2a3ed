using Placard.Desk;

namespace Placard.Rooms.Forms;

/// <summary>Says who writes with a form on the desk: whoever they say they are. The one place to ask an account instead.</summary>
internal static class DeskAuthor
{
    public static Author Of(FilledForm form) => new(form.Field("by"));

    /// <summary>Whoever is at this machine, unless a command names another.</summary>
    public static Author OfCommand(string? by) => new(by ?? Environment.UserName);
}
