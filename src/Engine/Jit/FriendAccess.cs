using System.Reflection;
using System.Reflection.Emit;

namespace Seraph.Engine.Jit
{
    /// <summary>Lets emitted code call what is internal in other assemblies.</summary>
    internal static class FriendAccess
    {
        private static readonly ConstructorInfo Attribute =
            typeof(System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;

        public static void Grant(AssemblyBuilder assembly, Assembly target) =>
            assembly.SetCustomAttribute(new CustomAttributeBuilder(Attribute, [target.GetName().Name!]));
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Known to the runtime by its name: code of an assembly that has it may use what is not public in the one it names.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    internal sealed class IgnoresAccessChecksToAttribute(string assemblyName) : Attribute
    {
        public string AssemblyName { get; } = assemblyName;
    }
}
