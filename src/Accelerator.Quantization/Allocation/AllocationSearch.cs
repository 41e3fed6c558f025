using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Accelerator.Quantization.Allocation;

/// <summary>
/// Dynamic programming over partial choices: item after item, partial choices that another one dominates (no more cost, no more use) or whose
/// lower bound is not below the best choice known are dropped. When more than a width remain, those of the highest bounds are dropped too, and what
/// the dropped ones could still have reached is remembered: a pass that drops none of them proves its result.
/// </summary>
internal sealed class AllocationSearch
{
    private readonly AllocationGrid _grid;
    private readonly AllocationBounds _bounds;
    private readonly int[][] _candidates;
    private readonly int[] _order;
    private readonly double[][] _after;
    private readonly long[][] _leastUse;
    private readonly int _width;
    private readonly List<(int Parent, int Choice)[]> _steps = [];

    /// <summary>Prepares a pass with the choices that the best known cost leaves.</summary>
    public AllocationSearch(AllocationGrid grid, AllocationBounds bounds, long best, int width)
    {
        (_grid, _bounds, Best, _width) = (grid, bounds, best, width);
        _candidates = Candidates();
        // Items whose choices differ most decide first: bounds bite early, and the rest is one choice each.
        _order = [.. Enumerable.Range(0, grid.Items).OrderBy(i => _candidates[i].Length == 1 ? 1 : 0).ThenByDescending(Spread).ThenBy(i => i)];
        (_after, _leastUse) = Suffixes();
    }

    /// <summary>The least cost known; <see cref="long.MaxValue"/> for none.</summary>
    public long Best { get; private set; }

    /// <summary>The choice of that cost when this pass found it.</summary>
    public int[]? Found { get; private set; }

    /// <summary>Partial choices looked at.</summary>
    public long States { get; private set; }

    /// <summary>The least bound among those that were dropped for want of width; infinite when there were none.</summary>
    public double Dropped { get; private set; } = double.PositiveInfinity;

    /// <summary>Runs the pass.</summary>
    public void Run()
    {
        List<State> level = [new State { Bound = Bound(0, 0, default) }];
        for (int at = 0; at < _order.Length && level.Count > 0; at++)
        {
            List<State> next = Expand(level, at);
            Undominated(next);
            Narrow(next);
            _steps.Add([.. next.Select(state => (state.Parent, state.Choice))]);
            level = next;
        }

        int least = -1;
        for (int i = 0; i < level.Count; i++)
        {
            if (level[i].Cost < Best) (Best, least) = (level[i].Cost, i);
        }

        if (least >= 0) Found = Trace(least);
    }

    private List<State> Expand(List<State> level, int at)
    {
        int item = _order[at], limits = _grid.LimitCount;
        var next = new List<State>(level.Count * _candidates[item].Length);
        for (int parent = 0; parent < level.Count; parent++)
        {
            foreach (int choice in _candidates[item])
            {
                States++;
                var state = new State { Parent = parent, Choice = choice, Cost = level[parent].Cost + _grid.Costs[item][choice] };
                bool fits = true;
                for (int r = 0; r < limits; r++)
                {
                    state.Used[r] = level[parent].Used[r] + _grid.Uses[item][choice * limits + r];
                    fits &= state.Used[r] + _leastUse[r][at + 1] <= _grid.Limits[r];
                }

                if (!fits) continue;
                state.Bound = Bound(at + 1, state.Cost, state.Used);
                if (Best == long.MaxValue || state.Bound - AllocationBounds.Margin < Best) next.Add(state);
            }
        }

        return next;
    }

    private double Bound(int at, long cost, Uses used)
    {
        double most = double.NegativeInfinity;
        for (int set = 0; set < _bounds.Count; set++)
        {
            most = Math.Max(most, cost + _after[set][at] + _bounds.Relaxed(set, used));
            if (Best != long.MaxValue && most - AllocationBounds.Margin >= Best) break;
        }

        return most;
    }

    /// <summary>Drops what is dominated: all of it with one limit, with several as far as the nearest kept states tell.</summary>
    private void Undominated(List<State> states)
    {
        const int Looked = 64;
        int limits = _grid.LimitCount;
        states.Sort(Compare);
        Span<State> all = CollectionsMarshal.AsSpan(states);
        int kept = 0;
        for (int i = 0; i < all.Length; i++)
        {
            bool dominated = false;
            // In order of cost: with one limit the last one kept has the least use so far.
            for (int k = kept - 1; k >= Math.Max(0, kept - (limits > 1 ? Looked : 1)) && !dominated; k--)
            {
                dominated = true;
                for (int r = 0; r < limits; r++) dominated &= all[k].Used[r] <= all[i].Used[r];
            }

            if (!dominated) all[kept++] = all[i];
        }

        states.RemoveRange(kept, states.Count - kept);
    }

    private int Compare(State a, State b)
    {
        int order = a.Cost.CompareTo(b.Cost);
        for (int r = 0; r < _grid.LimitCount && order == 0; r++) order = a.Used[r].CompareTo(b.Used[r]);
        if (order == 0) order = a.Parent.CompareTo(b.Parent);
        return order != 0 ? order : a.Choice.CompareTo(b.Choice);
    }

    private void Narrow(List<State> states)
    {
        if (states.Count <= _width) return;
        states.Sort((a, b) => a.Bound != b.Bound ? a.Bound.CompareTo(b.Bound) : Compare(a, b));
        Dropped = Math.Min(Dropped, states[_width].Bound);
        states.RemoveRange(_width, states.Count - _width);
    }

    private int[] Trace(int last)
    {
        var choices = new int[_order.Length];
        for (int at = _order.Length - 1; at >= 0; at--)
        {
            (last, choices[_order[at]]) = _steps[at][last];
        }

        return choices;
    }

    /// <summary>Choices that are not dominated within their item and whose least possible total is below the best known.</summary>
    private int[][] Candidates()
    {
        int limits = _grid.LimitCount;
        var open = new List<int>[_grid.Items];
        for (int i = 0; i < open.Length; i++) open[i] = Pareto.Indices(_grid.Costs[i], _grid.Uses[i], limits);
        for (int set = 0; Best != long.MaxValue && set < _bounds.Count; set++)
        {
            double[] least = [.. open.Select((choices, i) => choices.Min(j => _bounds.Reduced(set, i, j)))];
            double whole = least.Sum() + _bounds.Relaxed(set, new long[limits]);
            for (int i = 0; i < open.Length; i++)
            {
                int at = i;
                List<int> kept = open[i].FindAll(j => whole - least[at] + _bounds.Reduced(set, at, j) - AllocationBounds.Margin < Best);
                // Nothing left means that nothing beats the best known; one choice stays so that the pass can end by its bounds.
                if (kept.Count > 0) open[i] = kept;
            }
        }

        return [.. open.Select(choices => choices.ToArray())];
    }

    private double Spread(int item)
    {
        double least = double.PositiveInfinity, most = double.NegativeInfinity;
        foreach (int choice in _candidates[item])
        {
            for (int r = 0; r < _grid.LimitCount; r++)
            {
                double use = _grid.Uses[item][choice * _grid.LimitCount + r];
                (least, most) = (Math.Min(least, use), Math.Max(most, use));
            }
        }

        return most - least;
    }

    /// <summary>For each place in the order: Σ of the least reduced costs, and of the least uses, of the items from there on.</summary>
    private (double[][] After, long[][] LeastUse) Suffixes()
    {
        var after = new double[_bounds.Count][];
        for (int set = 0; set < after.Length; set++)
        {
            after[set] = new double[_order.Length + 1];
            for (int at = _order.Length - 1; at >= 0; at--)
            {
                int item = _order[at], of = set;
                after[set][at] = after[set][at + 1] + _candidates[item].Min(choice => _bounds.Reduced(of, item, choice));
            }
        }

        var leastUse = new long[_grid.LimitCount][];
        for (int r = 0; r < leastUse.Length; r++)
        {
            leastUse[r] = new long[_order.Length + 1];
            for (int at = _order.Length - 1; at >= 0; at--)
            {
                int item = _order[at], limit = r;
                leastUse[r][at] = leastUse[r][at + 1] + _candidates[item].Min(choice => _grid.Uses[item][choice * _grid.LimitCount + limit]);
            }
        }

        return (after, leastUse);
    }

    [InlineArray(AllocationProblem.MostLimits)]
    private struct Uses
    {
        private long _first;
    }

    private struct State
    {
        public long Cost;
        public Uses Used;
        public double Bound;
        public int Parent;
        public int Choice;
    }
}
