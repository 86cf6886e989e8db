using System.Reflection;

namespace Seraph.Engine.Hosting.Thunks;

/// <summary>Says where in C# something was registered. Slow; only asked when a message needs it.</summary>
internal static class HostOrigin
{
    /// <summary>The exported type of generated code; otherwise the type in whose code the method stands.</summary>
    public static string? Of(MethodInfo method)
    {
        Type? type = method.DeclaringType;

        // Lambdas stand in classes that the compiler makes up.
        while (type is { DeclaringType: { } outer } && type.Name.Contains('<', StringComparison.Ordinal))
        {
            type = outer;
        }

        return (type?.GetCustomAttribute<HostExportAttribute>()?.Type ?? type)?.FullName;
    }
}
