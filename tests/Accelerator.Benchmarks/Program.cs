using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Accelerator.Benchmarks.CycleEngineBenchmarks).Assembly).Run(args);
