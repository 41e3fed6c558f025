namespace Accelerator.Simulation.Tiles;

/// <summary>A unit's read port as the memory behind it sees it: requests of word addresses, and responses in their order.</summary>
internal abstract class RequestPort<T>
    where T : unmanaged
{
    /// <summary>req_valid_o.</summary>
    public abstract bool RequestValid { get; }

    /// <summary>req_address_o.</summary>
    public abstract uint RequestAddress { get; }

    /// <summary>req_ready_i, set by the environment before the cycle.</summary>
    public bool RequestReady { get; set; }

    /// <summary>rsp_valid_i, set by the environment before the cycle.</summary>
    public bool ResponseValid { get; set; }

    /// <summary>rsp_data_i: a view of the memory that the environment answers from.</summary>
    public ReadOnlySpan<T> ResponseData => ResponseMemory.AsSpan(ResponseAt, ResponseStride);

    public T[] ResponseMemory { get; set; } = [];

    public int ResponseAt { get; set; }

    public int ResponseStride { get; set; }
}
