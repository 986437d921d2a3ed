using Placard.Benchmarks.Phrases;

if (args is ["phrases", .. var rest])
    return PhraseMeasures.Run(string.Join(' ', rest));
BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Placard.Benchmarks.RealFiles).Assembly).Run(args);
return 0;
