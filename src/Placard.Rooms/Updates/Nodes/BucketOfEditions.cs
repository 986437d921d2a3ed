using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Placard.Rooms.Updates.Nodes;

/// <summary>A bucket of S3, or of storage that speaks like it. Who may read it is told by the settings that all programs of S3 read:
/// <c>AWS_ACCESS_KEY_ID</c>, <c>AWS_SECRET_ACCESS_KEY</c>, <c>AWS_REGION</c>, <c>AWS_ENDPOINT_URL_S3</c>, or a profile.</summary>
internal sealed class BucketOfEditions : EditionOrigin
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);
    private readonly string _bucket;
    private readonly string _folder;
    private readonly AmazonS3Client _client;

    private BucketOfEditions(string bucket, string folder, AmazonS3Client client) => (_bucket, _folder, _client) = (bucket, folder, client);

    public override string Name => $"s3://{_bucket}/{_folder}";

    /// <param name="address"><c>s3://BUCKET/FOLDER</c>.</param>
    /// <param name="key">Who reads; null for what the settings say.</param>
    /// <param name="endpoint">The storage; null for what the settings say.</param>
    /// <exception cref="Refusal">The settings do not say where the storage is.</exception>
    public static BucketOfEditions Of(Uri address, AWSCredentials? key = null, string? endpoint = null)
    {
        var settings = new AmazonS3Config { MaxErrorRetry = 2, Timeout = LongestSilence };
        endpoint ??= Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_S3") ?? Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL");
        if (endpoint is not null)
        {
            settings.ServiceURL = endpoint;
            settings.AuthenticationRegion = Environment.GetEnvironmentVariable("AWS_REGION") ?? "us-east-1";
            // Storage that is not Amazon's seldom has a host of its own for every bucket.
            settings.ForcePathStyle = true;
        }
        var folder = address.AbsolutePath.Trim('/');
        try
        {
            return new BucketOfEditions(
                address.Host,
                folder.Length == 0 ? "" : folder + "/",
                key is null ? new AmazonS3Client(settings) : new AmazonS3Client(key, settings)
            );
        }
        catch (AmazonClientException)
        {
            throw Refusal.Unreadable(
                "Where the bucket is, is not said: set AWS_REGION, or AWS_ENDPOINT_URL_S3 for storage of another name."
            );
        }
    }

    public override bool IsBrokenOff(Exception thrown) => thrown is AmazonClientException || base.IsBrokenOff(thrown);

    public override async Task<Stream> OpenAsync(string path, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestSilence);
        try
        {
            var answer = await _client.GetObjectAsync(new GetObjectRequest { BucketName = _bucket, Key = _folder + path }, patience.Token);
            return answer.ResponseStream;
        }
        catch (AmazonServiceException e)
        {
            throw new IOException($"{Name}{path} was answered with {(int)e.StatusCode} ({e.ErrorCode}).", e);
        }
        // The text of these can quote what the settings say.
        catch (Exception e) when (e is AmazonClientException or HttpRequestException)
        {
            throw new IOException($"{Name} cannot be read: there is no key for it, or it cannot be reached.", e);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException($"{Name} does not answer.");
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _client.Dispose();
    }
}
