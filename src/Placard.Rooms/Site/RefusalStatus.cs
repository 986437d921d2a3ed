using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Site;

/// <summary>The HTTP status of each reason.</summary>
internal static class RefusalStatus
{
    public static int Of(RefusalReason reason) =>
        reason switch
        {
            RefusalReason.NotFound or RefusalReason.TooLittle => StatusCodes.Status404NotFound,
            RefusalReason.Unreadable => StatusCodes.Status400BadRequest,
            RefusalReason.Unprocessable => StatusCodes.Status422UnprocessableEntity,
            RefusalReason.Changed => StatusCodes.Status409Conflict,
            RefusalReason.Forbidden or RefusalReason.ForeignForm => StatusCodes.Status403Forbidden,
            RefusalReason.AddressTooLong => StatusCodes.Status414UriTooLong,
            RefusalReason.TooLarge => StatusCodes.Status413PayloadTooLarge,
            RefusalReason.TooSlow => StatusCodes.Status408RequestTimeout,
            _ => StatusCodes.Status503ServiceUnavailable,
        };
}
