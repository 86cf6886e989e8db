using System.Text;
using Seraph.Compare.Sections;

namespace Seraph.Compare.Reporting;

/// <summary>The page <c>docs/performance.md</c>: what was measured, and what follows from it for those who write scripts and hosts.</summary>
internal static class PerformancePage
{
    public static string Write(ReportTable table, IReadOnlyList<SectionReport> sections, string chart, bool isQuick)
    {
        var text = new StringBuilder();
        text.Append($"# Performance\n\n{MarkdownReport.Origin(isQuick, " --page")} Do not edit.\n\n");
        text.Append(Method).Append("\n## Workloads\n\n");
        text.Append($"![Multiples of the time of hand-written C#]({chart})\n\n");
        MarkdownReport.AppendTable(text, table);
        Append(text, "What it costs to call", sections, "calls", "host", "append");
        Append(text, "What it costs to build", sections, "builds", "scaling", "parallel", "contexts", "start", "generator");
        Append(text, "What machine code costs", sections, "code", "tierup");
        Append(text, "What it costs to hold", sections, "bytes", "memory");
        return text.Append(Advice).ToString();
    }

    private static void Append(StringBuilder text, string heading, IReadOnlyList<SectionReport> sections, params string[] names)
    {
        SectionReport[] chosen = [.. sections.Where(s => names.Contains(s.Section.Name))];
        if (chosen.Length > 0)
        {
            text.Append($"\n## {heading}\n");
            MarkdownReport.AppendSections(text, chosen, "###");
        }
    }

    private const string Method = """
        ## Method

        Absolute times mean little: machines differ, and other programs run beside. So everything is compared with something else that ran in the same minute: each workload is a script whose `run()` returns a checksum, and the same work exists as hand-written C#, as Lua and as a C# script. A peer that returns another checksum ends the comparison with an error.

        Whoever is measured warms up first: .NET compiles in stages, and only the last one counts. The numbers are medians of several runs. The table shows C# in milliseconds and the others as multiples of it, less being better; geometric means are over the workloads that a peer has (their count in brackets). A dash means that the peer has no version of the workload. The reference compiles with `g++ -O2`, calls its host through native calling conventions, and computes square roots in single precision, so its checksum of two workloads is another one.

        """;

    private const string Advice = """

        ## Advice for script authors

        - A loop costs by the instruction, not by the character: names, comments and blank lines are free, and so are constants.
        - Arithmetic on local variables is cheapest. A global or a field that a loop reads often is better read once into a local.
        - Build long texts with `+=` in a local variable, a field or a global: that takes linear time. In an element of an array or a parameter every `+=` copies the whole text; build it in a local, then assign it. One expression `a + b + c` is one allocation.
        - Numbers and C# structs of numbers never allocate. Objects, arrays, strings and delegates do.
        - Give an array its length at once (`array<int> a(1000)` or `reserve`) where you know it. `array<array<double>>` is an array of objects; one long array with `[y * width + x]` is faster.
        - `sortAsc` and `sortDesc` sort numbers at the speed of C#; a comparison of your own is called some twenty times per element.
        - `dictionary<K, V>` knows its types and is cheaper than `dictionary`, which has to look at each value.

        ## Advice for hosts

        - Get a typed delegate once (`GetFunction<Func<int, int>>`) and keep it: calling it looks up nothing and allocates nothing. `Call<T>("int f(int)", …)` finds the function by its declaration each time and may box.
        - Let the generator export your API. Its thunks pass numbers and structs without boxing; `object` parameters and `params` box.
        - Offer what scripts do often as one call instead of many: a method that moves a hundred things beats a hundred calls that move one. A `Span<T>` parameter sees the script's own array.
        - Contexts over the same module objects share one registry: keep the modules and make as many contexts as you like. The size of the API does not slow down builds.
        - Compile once, and make instances (`CreateInstance`) where many need globals of their own.
        - Units are independent: build them on as many threads as you have.
        - Most of a cold start is the JIT compiling the compiler of scripts. Publish with `PublishReadyToRun`, and machine code of Seraph comes with your program; `TieredPGO` switched off saves a part of the rest, and costs a little speed later.
        - Limits cost next to nothing while they are not met. A cancelled token and `Abort` are seen at the next call or loop.
        - Where start-up counts, publish natively (`PublishAot`): the interpreter needs no code generation.

        """;
}
