using BenchmarkDotNet.Attributes;
using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Benchmarks;

/// <summary>
/// Lexer and parser on scripts of several sizes, each time with names of its own as a compilation has them. The goal is 100 MB of
/// text per second for huge.as on one thread, which is 2.7 ms.
/// </summary>
[MemoryDiagnoser]
public class FrontEndBenchmarks
{
    private SourceText _source = null!;

    [Params("small", "medium", "large", "huge")]
    public string Script { get; set; } = "";

    [GlobalSetup]
    public void Read() =>
        _source = new SourceText(Script, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", Script + ".as")));

    [Benchmark]
    public int Lexer()
    {
        Token[] tokens = Seraph.Language.Syntax.Lexer.Scan(_source, new NameTable(), new DiagnosticBag(), ParseOptions.Default, out int count);
        System.Buffers.ArrayPool<Token>.Shared.Return(tokens);
        return count;
    }

    [Benchmark]
    public object LexerAndParser() => Parser.Parse(_source, new NameTable(), new DiagnosticBag());
}
