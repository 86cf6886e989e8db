using Seraph.Tool;

return CommandLine.Build(Console.Out, Console.Error).Parse(args).Run();
