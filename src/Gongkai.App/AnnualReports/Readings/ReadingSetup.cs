using Microsoft.Extensions.DependencyInjection;

namespace Gongkai.App.AnnualReports.Readings;

/// <summary>What reading in the background is made of.</summary>
internal static class ReadingSetup
{
    public static void AddReadings(this IServiceCollection services)
    {
        services.AddSingleton<ReadingSignal>();
        services.AddSingleton<Pictures.PagePictures>();
        services.AddSingleton<SourceReader>();
        services.AddScoped<ReadingLease>();
        services.AddScoped<ReadingWork>();
        services.AddScoped<ImportedReading>();
    }
}
