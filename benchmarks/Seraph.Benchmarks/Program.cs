using BenchmarkDotNet.Running;
using Seraph.Benchmarks.Generator;
using Seraph.Benchmarks.Registry;

// What has to be interleaved in one process is a plain command; everything else is BenchmarkDotNet's.
if (args is ["registry", ..])
{
    return RegistryCommand.Run(args.AsSpan(1));
}

if (args is ["generator", ..])
{
    return GeneratorCommand.Run(args.AsSpan(1));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
