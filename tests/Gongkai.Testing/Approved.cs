using System.Runtime.CompilerServices;

namespace Gongkai.Testing;

/// <summary>Compares a text with the file a reviewer approved.</summary>
public static class Approved
{
    /// <summary>Compares with <c>approved/{name}.txt</c> beside the test; writes <c>{name}.received.txt</c> there when they differ.</summary>
    public static void Match(string received, string name, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, "approved", name + ".txt");
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == received)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllText(Path.ChangeExtension(approved, ".received.txt"), received);
        throw new InvalidOperationException($"{name} is not as approved.\n{received}");
    }
}
