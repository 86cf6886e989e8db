namespace Seraph.Engine.Execution;

/// <summary>
/// The factories of all sizes, named in source so that ahead-of-time compilation has them. Each step is a method of its own:
/// compiling one makes the runtime load the types it names, and a process uses only a few of the sizes.
/// </summary>
internal static class ObjectFactories
{
    public static ObjectFactory Make(int numbers, int references) => numbers switch
    {
        0 => references == 0 ? new EmptyObjectFactory() : MakeReferences(references),
        <= 8 => MakeSmall(numbers, references),
        <= 64 => MakeMedium(numbers, references),
        _ => MakeLarge(numbers, references),
    };

    private static ObjectFactory MakeSmall(int numbers, int references) => numbers switch
    {
        1 => With<Numbers1>(references),
        2 => With<Numbers2>(references),
        3 => With<Numbers3>(references),
        4 => With<Numbers4>(references),
        6 => With<Numbers6>(references),
        _ => With<Numbers8>(references),
    };

    private static ObjectFactory MakeMedium(int numbers, int references) => numbers switch
    {
        12 => With<Numbers12>(references),
        16 => With<Numbers16>(references),
        24 => With<Numbers24>(references),
        32 => With<Numbers32>(references),
        48 => With<Numbers48>(references),
        _ => With<Numbers64>(references),
    };

    private static ObjectFactory MakeLarge(int numbers, int references) => numbers switch
    {
        96 => With<Numbers96>(references),
        128 => With<Numbers128>(references),
        256 => With<Numbers256>(references),
        512 => With<Numbers512>(references),
        1024 => With<Numbers1024>(references),
        2048 => With<Numbers2048>(references),
        _ => With<Numbers4096>(references),
    };

    private static ObjectFactory With<TNumbers>(int references)
        where TNumbers : struct => references switch
        {
            0 => new NumberObjectFactory<TNumbers>(),
            <= 8 => WithSmall<TNumbers>(references),
            <= 64 => WithMedium<TNumbers>(references),
            _ => WithLarge<TNumbers>(references),
        };

    private static ObjectFactory WithSmall<TNumbers>(int references)
        where TNumbers : struct => references switch
        {
            1 => Full<TNumbers, References1>(),
            2 => Full<TNumbers, References2>(),
            3 => Full<TNumbers, References3>(),
            4 => Full<TNumbers, References4>(),
            6 => Full<TNumbers, References6>(),
            _ => Full<TNumbers, References8>(),
        };

    private static ObjectFactory WithMedium<TNumbers>(int references)
        where TNumbers : struct => references switch
        {
            12 => Full<TNumbers, References12>(),
            16 => Full<TNumbers, References16>(),
            24 => Full<TNumbers, References24>(),
            32 => Full<TNumbers, References32>(),
            48 => Full<TNumbers, References48>(),
            _ => Full<TNumbers, References64>(),
        };

    private static ObjectFactory WithLarge<TNumbers>(int references)
        where TNumbers : struct => references switch
        {
            96 => Full<TNumbers, References96>(),
            128 => Full<TNumbers, References128>(),
            256 => Full<TNumbers, References256>(),
            512 => Full<TNumbers, References512>(),
            1024 => Full<TNumbers, References1024>(),
            2048 => Full<TNumbers, References2048>(),
            _ => Full<TNumbers, References4096>(),
        };

    private static ObjectFactory MakeReferences(int references) => references switch
    {
        1 => Referring<References1>(),
        2 => Referring<References2>(),
        3 => Referring<References3>(),
        4 => Referring<References4>(),
        6 => Referring<References6>(),
        8 => Referring<References8>(),
        12 => Referring<References12>(),
        16 => Referring<References16>(),
        24 => Referring<References24>(),
        32 => Referring<References32>(),
        48 => Referring<References48>(),
        64 => Referring<References64>(),
        96 => Referring<References96>(),
        128 => Referring<References128>(),
        256 => Referring<References256>(),
        512 => Referring<References512>(),
        1024 => Referring<References1024>(),
        2048 => Referring<References2048>(),
        _ => Referring<References4096>(),
    };

    private static ObjectFactory Referring<TReferences>()
        where TReferences : struct => new ReferenceObjectFactory<TReferences>();

    private static ObjectFactory Full<TNumbers, TReferences>()
        where TNumbers : struct
        where TReferences : struct => new FullObjectFactory<TNumbers, TReferences>();
}
