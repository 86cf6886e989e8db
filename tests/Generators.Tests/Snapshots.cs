using System.Runtime.CompilerServices;
using System.Text;

namespace Seraph.Generators.Tests;

/// <summary>
/// Compares generated text with the <c>Class.Method.verified.cs</c> beside the test, in the naming of Verify. Of a difference the
/// <c>.received.cs</c> stays behind; <c>SERAPH_ACCEPT=1</c> in the environment accepts all that is received.
/// </summary>
internal static class Snapshots
{
    public static void Match(string text, [CallerFilePath] string testFile = "")
    {
        string stem = Path.Combine(
            Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{TestContext.CurrentContext.Test.MethodName}");
        string verified = stem + ".verified.cs";
        string received = stem + ".received.cs";
        File.Delete(received);
        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == text)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("SERAPH_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text, new UTF8Encoding(false));
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(false));
        Assert.That(text, Is.EqualTo(expected), $"compare {Path.GetFileName(received)} with {Path.GetFileName(verified)}");
    }
}
