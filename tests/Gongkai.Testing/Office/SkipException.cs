namespace Gongkai.Testing.Office;

/// <summary>Thrown where a test cannot run on this machine; xunit shows the test as skipped, with the reason.</summary>
public sealed class SkipException(string reason) : Exception("$XunitDynamicSkip$" + reason);
