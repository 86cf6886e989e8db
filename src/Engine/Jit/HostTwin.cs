using System.Reflection;

namespace Seraph.Engine.Jit;

/// <summary>What compiled code calls for a host function.</summary>
/// <param name="Method">The direct twin.</param>
/// <param name="IsQuiet">Nobody can tell from it where the script is: see <see cref="QuietMethod"/>.</param>
internal sealed record HostTwin(MethodInfo Method, bool IsQuiet);
