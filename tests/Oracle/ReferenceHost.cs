using System.ComponentModel;
using System.Diagnostics;

namespace Seraph.Oracle;

/// <summary>Compiles <c>host.cpp</c> against the installed reference, and runs scripts in it.</summary>
internal sealed class ReferenceHost : IDisposable
{
    private const string HowToInstall =
        "The reference is not installed, so scripts are not compared with it. "
        + "On Debian: apt-get install g++ angelscript-dev libangelscript-addon2.35.1";

    // A compiler or a script that hangs must not stop the test run.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seraph-oracle-");

    private string Executable => Path.Combine(_folder.FullName, "host");

    /// <summary>Builds the host, or ends the test as skipped with what to install.</summary>
    public static ReferenceHost Create()
    {
        string probe = Run("g++", ["-E", "-x", "c++", "-include", "angelscript/scriptarray.h", "-o", "-", "/dev/null"], out int found) ?? "";
        if (found != 0 || probe.Length == 0)
        {
            Assert.Ignore(HowToInstall);
        }

        var host = new ReferenceHost();
        string source = Path.Combine(AppContext.BaseDirectory, "host.cpp");
        string[] libraries = ["-langelscript-addon", "-langelscript", "-lpthread"];
        Run("g++", ["-DAS_USE_NAMESPACE", "-o", host.Executable, source, .. libraries], out int compiled);
        Assert.That(compiled, Is.Zero, "host.cpp does not compile; g++ says why above.");
        return host;
    }

    /// <summary>Runs scripts and returns the records that host.cpp describes.</summary>
    public string RunScripts(IEnumerable<string> files)
    {
        string records = Run(Executable, files, out int code) ?? "";
        Assert.That(code, Is.Zero, "The host failed.");
        return records;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Null if there is no such program.
    private static string? Run(string program, IEnumerable<string> arguments, out int code)
    {
        code = -1;
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(s_patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"{program} did not end.");
            }

            code = process.ExitCode;
            return output.GetAwaiter().GetResult();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
