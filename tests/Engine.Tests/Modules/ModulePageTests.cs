using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Seraph.Engine.Tests.Modules;

/// <summary>The pages in <c>docs/modules</c> are current; <c>SERAPH_ACCEPT=1</c> in the environment writes them anew.</summary>
public sealed class ModulePageTests
{
    private static IEnumerable<string> Members => typeof(StandardModules)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(p => p.Name)
        .Where(name => name != nameof(StandardModules.All))
        .Append(nameof(StandardModules.FileSystem));

    [TestCaseSource(nameof(Members))]
    public void Page_OfModule_IsCurrent(string member)
    {
        FfiModule module = member == nameof(StandardModules.FileSystem)
            ? StandardModules.FileSystem(".")
            : (FfiModule)typeof(StandardModules).GetProperty(member)!.GetValue(null)!;
        string kind = member == nameof(StandardModules.FileSystem) ? "M" : "P";
        string page = ModulePage.Write(module, $"{kind}:Seraph.StandardModules.{member}");
        string path = Path.Combine(Folder(), module.Name + ".md");
        if (Environment.GetEnvironmentVariable("SERAPH_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(path, page, new UTF8Encoding(false));
        }

        Assert.That(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", Is.EqualTo(page), "SERAPH_ACCEPT=1 writes the page.");
    }

    private static string Folder([CallerFilePath] string testFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(testFile)!, "..", "..", "..", "docs", "modules"));
}
