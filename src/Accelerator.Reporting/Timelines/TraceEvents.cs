using System.Text;
using System.Text.Json;

namespace Accelerator.Reporting.Timelines;

/// <summary>
/// Time lines as trace events of Chrome and Perfetto: a process an operation, a thread a unit, a slice an interval, counters for queues. A cycle is one unit of <c>ts</c>, which
/// viewers show as a microsecond; operations follow one another.
/// </summary>
internal static class TraceEvents
{
    /// <summary>The text: one event a line.</summary>
    public static string Text(TimelineData data)
    {
        var text = new StringBuilder("{\"displayTimeUnit\":\"ms\",\"otherData\":{\"accelerator\":").Append(JsonSerializer.Serialize(data.Accelerator)).Append(",\"unit\":\"1 us is 1 cycle\"},\"traceEvents\":[\n");
        long start = 0;
        bool first = true;
        for (int process = 0; process < data.Products.Length; process++)
        {
            ProductData product = data.Products[process];
            int id = process + 1;
            Event(new { ph = "M", pid = id, name = "process_name", args = new { name = product.Name } });
            Event(new { ph = "M", pid = id, name = "process_sort_index", args = new { sort_index = id } });
            for (int unit = 0; unit < data.Units.Length; unit++)
            {
                Event(new { ph = "M", pid = id, tid = unit + 1, name = "thread_name", args = new { name = data.Units[unit].Name } });
                Event(new { ph = "M", pid = id, tid = unit + 1, name = "thread_sort_index", args = new { sort_index = unit + 1 } });
                foreach (TraceSlice slice in TraceSlice.Of(product, unit, data.Units[unit]))
                {
                    if (slice.Counts is null) Event(new { ph = "X", pid = id, tid = unit + 1, ts = start + slice.Start, dur = slice.Cycles, name = slice.Name });
                    else Event(new { ph = "X", pid = id, tid = unit + 1, ts = start + slice.Start, dur = slice.Cycles, name = slice.Name, args = slice.Counts });
                }
            }

            for (int queue = 0; queue < data.Queues.Length; queue++)
            {
                for (int bucket = 0; bucket < product.Queues[queue].Length; bucket++)
                {
                    long at = bucket * product.BucketCycles, cycles = Math.Min(product.BucketCycles, product.Cycles - at);
                    Event(new { ph = "C", pid = id, ts = start + at, name = data.Queues[queue].Name, args = new { words = Math.Round((double)product.Queues[queue][bucket] / cycles, 3) } });
                }

                Event(new { ph = "C", pid = id, ts = start + product.Cycles, name = data.Queues[queue].Name, args = new { words = 0 } });
            }

            start += product.Cycles;
        }

        return text.Append("\n]}\n").ToString();

        void Event<T>(T one)
        {
            if (!first) text.Append(",\n");
            first = false;
            text.Append(JsonSerializer.Serialize(one));
        }
    }
}
