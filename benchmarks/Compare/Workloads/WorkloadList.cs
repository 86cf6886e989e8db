using Seraph.Compare.Twins;

namespace Seraph.Compare.Workloads;

/// <summary>All workloads, in the order of the report.</summary>
internal static class WorkloadList
{
    public static Workload[] All { get; } =
    [
        new("fib", 2178309, Numbers.Fib),
        new("loop", -2123032704, Numbers.Loop),
        new("mandelbrot", 12021154, Numbers.Mandelbrot),
        new("nbody", -0.169096566666183, NBody.Run) { ReferenceChecksum = -0.169096565822655 },
        new("spectralnorm", 1.27422398562977, Matrices.SpectralNorm) { ReferenceChecksum = 1.27422392368317 },
        new("matmul", 2467800, Matrices.MatMul),
        new("fannkuch", 862930, Fannkuch.Run),
        new("sieve", 348513, Arrays.Sieve),
        new("sieve_u8", 348513, Arrays.SieveOfBytes),
        new("sort", -1454937778, Arrays.Sort) { NotForReference = "insertion sort" },
        new("sort_func", -1454937778, Arrays.SortByFunction) { NotForReference = "takes minutes" },
        new("sort_script", -1454937778, Arrays.QuickSort),
        new("strbuild", 2288890, Texts.Build),
        new("strexpr", 3233335, Texts.Expression),
        new("dict", 999849692, Texts.Lookup),
        new("alloc", 999000000, Objects.Churn) { NotForReference = "more objects than an assertion of Debian's build allows" },
        new("vec", 299999.9999991705, Objects.Vectors),
        new("virt", 10000000, Calls.Virtual),
        new("iface", 10000000, Calls.Interface),
        new("funcdef", 542894464, Calls.Delegate),
        new("hostcall", 542894464, Calls.HostFunction),
        new("hostmethod", 20000000, Calls.HostMethod),
        new("hostprop", 0, Calls.HostProperty),
        new("hostmix", 562894464, Calls.HostMethodAndProperty),
    ];
}
