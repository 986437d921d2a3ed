using Microsoft.AspNetCore.Builder;

namespace Placard.Rooms.Site;

/// <summary>Refuses addresses that nobody types: too long, or with control characters in them.</summary>
internal static class AddressLimits
{
    private const int LongestPath = 400;
    private const int LongestQuery = 2000;

    public static IApplicationBuilder UseAddressLimits(this IApplicationBuilder site) =>
        site.Use(
            (context, next) =>
            {
                var request = context.Request;
                if ((request.Path.Value?.Length ?? 0) > LongestPath || (request.QueryString.Value?.Length ?? 0) > LongestQuery)
                    throw new Refusal(
                        RefusalReason.AddressTooLong,
                        "This address is too long; nothing here has an address of that length."
                    );
                if (HasControl(request.Path.Value) || request.Query.Any(q => HasControl(q.Key) || q.Value.Any(HasControl)))
                    throw Refusal.Unreadable("This address holds characters that cannot be read.");
                return next(context);
            }
        );

    private static bool HasControl(string? text) => text is not null && text.AsSpan().ContainsAnyInRange('\0', '\x1f');
}
