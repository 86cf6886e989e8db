using System.Runtime.CompilerServices;
using Seraph.Language.Ffi;

namespace Seraph.Language.Registry;

/// <summary>Which module says what about functions. Only messages ask, so it is looked up when the first one does.</summary>
internal static class FunctionModules
{
    public static Dictionary<FfiFunctionDef, string> Of(IReadOnlyList<FfiImage> images)
    {
        var modules = new Dictionary<FfiFunctionDef, string>(new ByIdentity());
        foreach (FfiImage image in images)
        {
            foreach (FfiFunctionDef function in image.Functions.Concat(image.Types.SelectMany(static t => t.Functions)))
            {
                modules[function] = image.Name;
            }
        }

        return modules;
    }

    // Two modules may say the same.
    private sealed class ByIdentity : IEqualityComparer<FfiFunctionDef>
    {
        public bool Equals(FfiFunctionDef? x, FfiFunctionDef? y) => ReferenceEquals(x, y);

        public int GetHashCode(FfiFunctionDef obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
