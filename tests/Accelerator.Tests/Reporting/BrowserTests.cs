using System.Text.Json;
using Accelerator.Tests.Cli;
using Accelerator.Tests.Exploration;
using Accelerator.Tests.Support;

namespace Accelerator.Tests.Reporting;

/// <summary>Pages in a browser: what they draw, and what they do when they are pointed at.</summary>
public sealed class BrowserTests
{
    [BrowserFact]
    public void A_sweep_is_drawn_and_a_click_copies_a_configuration()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepReportTests.HostileText + SweepReportTests.Failing);
        accel.Run("sweep", "sweep.yaml", "--out", "o").ExitCode.ShouldBe(0);
        using var browser = new Browser();
        browser.Call("Browser.grantPermissions", new { permissions = (string[])["clipboardReadWrite", "clipboardSanitizedWrite"] });
        browser.Open(accel["o/report.html"]);
        browser.Evaluate("document.title").GetString().ShouldBe("Sweep sweep.yaml");
        browser.Evaluate("document.querySelectorAll('tbody tr').length").GetInt32().ShouldBe(18);
        browser.Evaluate("document.querySelector('#failures pre').textContent").GetString()!.ShouldContain("error ACC");

        // The mouse on the place of a point shows its figures, and a click copies it.
        JsonElement place = browser.Evaluate("(() => { document.querySelector('#plot').scrollIntoView(); const box = document.querySelector('#plot svg').getBoundingClientRect(); const one = places[5]; return {x: box.left + one.x, y: box.top + one.y, point: spotOf(one)}; function spotOf(spot) { return places.filter(other => other.x === spot.x && other.y === spot.y).map(other => other.point); } })()");
        (double x, double y) = (place.GetProperty("x").GetDouble(), place.GetProperty("y").GetDouble());
        browser.Move(x, y);
        browser.Wait("!document.getElementById('tip').hidden");
        browser.Evaluate("document.getElementById('tip').textContent").GetString()!.ShouldContain("cycles");
        browser.Click(x, y);
        browser.Wait("document.getElementById('said').textContent.includes('copied')");
        int point = browser.Evaluate("state.chosen").GetInt32();
        place.GetProperty("point").Deserialize<int[]>()!.ShouldContain(point);
        string copied = browser.Evaluate("navigator.clipboard.readText()").GetString()!;
        copied.ShouldBe(browser.Evaluate($"yaml({point})").GetString());
        browser.Evaluate("document.getElementById('yaml').value").GetString().ShouldBe(copied);
        accel.Write("point.yaml", copied);
        accel.Run("run", "point.yaml", "--out", "p").ExitCode.ShouldBe(0);
        using JsonDocument run = JsonDocument.Parse(File.ReadAllBytes(accel["p/run.json"]));
        browser.Evaluate($"columns.get('cycles').values[{point}]").GetInt64().ShouldBe(run.RootElement.GetProperty("totals").GetProperty("total").GetInt64());

        // Without a clipboard the text is marked.
        browser.Evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        browser.Evaluate("document.querySelector('tbody button').click()");
        browser.Wait("document.getElementById('said').textContent.includes('Ctrl+C') && document.activeElement.id === 'yaml'");
        browser.Evaluate("getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)").GetString().ShouldBe(browser.Evaluate("yaml(state.chosen)").GetString());
        Clean(browser);
    }

    [BrowserFact]
    public void A_sweep_is_sorted_filtered_and_walked_by_keys()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.Text);
        accel.Run("sweep", "sweep.yaml", "--out", "o").ExitCode.ShouldBe(0);
        const string Model = "\"cost_model\": {\"designs\": 40, \"fitted\": 6, \"held_back\": 2, \"errors\": [{\"figure\": \"area\", \"mean\": 0.031, \"worst\": 0.08}]},";
        File.WriteAllText(accel["o/sweep.json"], File.ReadAllText(accel["o/sweep.json"]).Replace("\"engine\"", $"{Model} \"engine\"", StringComparison.Ordinal));
        accel.Run("report", "o").ExitCode.ShouldBe(0);
        using var browser = new Browser();
        browser.Open(accel["o/report.html"]);
        browser.Evaluate("document.getElementById('costs').textContent").GetString()!.ShouldMatch("8 of 40 designs .* fitted to 6 and tried on 2; .* area 3.1 %, 8.0 %");
        long[] cycles = [.. browser.Evaluate("columns.get('cycles').values").EnumerateArray().Select(value => value.GetInt64())];

        // Sorting, by a click on the heading.
        browser.Evaluate("[...document.querySelectorAll('th button')].find(one => one.textContent.startsWith('cycles')).click()");
        Shown(browser).Select(at => cycles[at]).ShouldBe(cycles.Order());
        browser.Evaluate("[...document.querySelectorAll('th button')].find(one => one.textContent.startsWith('cycles')).click()");
        Shown(browser).Select(at => cycles[at]).ShouldBe(cycles.OrderDescending());

        // The front is that of sweep.json.
        using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(accel["o/sweep.json"]));
        browser.Evaluate("[...state.front].map(point => data.places[point]).sort((a, b) => a - b)").EnumerateArray().Select(one => one.GetInt64())
            .ShouldBe(report.RootElement.GetProperty("front").EnumerateArray().Select(one => one.GetProperty("point").GetInt64()));
        browser.Evaluate("document.querySelectorAll('path.front').length").GetInt32().ShouldBe(1);

        // The filter cuts the table and greys the plot.
        browser.Evaluate("search.value = 'n=4 latency<4'; search.dispatchEvent(new Event('input'))");
        browser.Evaluate("document.querySelectorAll('tbody tr').length").GetInt32().ShouldBe(2);
        browser.Evaluate("places.length").GetInt32().ShouldBe(2);
        browser.Evaluate("search.value = ''; search.dispatchEvent(new Event('input'))");

        // Other axes, and keys.
        browser.Evaluate("(() => { const select = document.querySelector('.controls select'); select.value = 'utilization'; select.dispatchEvent(new Event('change')); })()");
        browser.Evaluate("document.querySelector('#plot svg').focus()");
        for (int step = 0; step < 3; step++) browser.Press("ArrowRight");
        double[] utilization = [.. browser.Evaluate("columns.get('utilization').values").EnumerateArray().Select(value => value.GetDouble())];
        utilization[browser.Evaluate("state.near").GetInt32()].ShouldBe(utilization.Order().ElementAt(2));
        browser.Press("Enter");
        browser.Wait("state.chosen === state.near && document.getElementById('said').classList.contains('on')");
        Clean(browser);

        static IEnumerable<int> Shown(Browser browser) => browser.Evaluate("[...document.querySelectorAll('tbody tr td:first-child')].map(cell => data.places.indexOf(Number(cell.textContent)))").EnumerateArray().Select(one => one.GetInt32());
    }

    [BrowserFact]
    public void A_sweep_without_figures_says_so()
    {
        using var accel = new Accel();
        accel.Write("sweep.yaml", SweepSample.With("range: {from: 1, to: 4, factor: 4}", "values: [5000, 6000]"));
        accel.Run("sweep", "sweep.yaml", "--out", "o").ExitCode.ShouldBe(1);
        using var browser = new Browser();
        browser.Open(accel["o/report.html"], drawn: false);
        browser.Evaluate("document.querySelector('.warn').textContent").GetString().ShouldBe("No point has figures.");
        browser.Evaluate("document.querySelectorAll('tbody tr').length").GetInt32().ShouldBe(10);
        browser.Evaluate("document.querySelector('#failures').textContent").GetString()!.ShouldContain("ACC1002");
        browser.Evaluate("document.querySelector('svg') === null").GetBoolean().ShouldBeTrue();
        Clean(browser);
    }

    [BrowserFact]
    public void Names_in_results_are_no_markup()
    {
        using var accel = new Accel();
        string name = SweepReportTests.HostileName.Replace("/", "", StringComparison.Ordinal);
        accel.Write(name, SweepReportTests.HostileText + SweepSample.Text);
        accel.Run("sweep", name, "--out", "o").ExitCode.ShouldBe(0);
        RunReportTests.Run(accel, "r");
        File.WriteAllText(accel["r/run.json"], File.ReadAllText(accel["r/run.json"]).Replace("\"edge\"", "\"</script><img src=x onerror=alert(1)><script>document.title='broken'</script>\"", StringComparison.Ordinal));
        File.Delete(accel["r/timeline.json"]);
        accel.Run("report", "r").ExitCode.ShouldBe(0);
        using var browser = new Browser();
        browser.Open(accel["o/report.html"]);
        browser.Evaluate("document.title").GetString().ShouldBe($"Sweep {name}");
        browser.Evaluate("document.getElementById('file').textContent").GetString().ShouldBe(SweepReportTests.HostileText + SweepSample.Text);
        browser.Open(accel["r/report.html"]);
        browser.Evaluate("document.title").GetString().ShouldBe("Run small");
        browser.Evaluate("document.querySelector('tbody td').textContent").GetString()!.ShouldStartWith("</script><img");
        browser.Evaluate("document.images.length").GetInt32().ShouldBe(0);
        Clean(browser, 2);
    }

    [BrowserFact]
    public void A_run_is_drawn_and_its_time_line_says_what_a_unit_does()
    {
        using var accel = new Accel();
        RunReportTests.Run(accel, "r");
        using var browser = new Browser();
        browser.Open(accel["r/report.html"]);
        browser.Wait("document.querySelectorAll('section svg').length >= 4");
        browser.Evaluate("[...document.querySelectorAll('h2')].map(one => one.textContent).join('|')").GetString().ShouldBe("Where the cycles went|Time line of the units|Traffic at the ports|Roofline|Operations");
        browser.Evaluate("document.querySelectorAll('.dot').length").GetInt32().ShouldBe(2);

        // Bars are as long as the counters say.
        JsonElement bars = browser.Evaluate("[...document.querySelector('section').querySelectorAll('.bar')].filter(bar => bar.getAttribute('fill') === stateColour('compute')).map(bar => Number(bar.getAttribute('width')) + 0.7)");
        JsonElement share = browser.Evaluate("data.runs[0].operations.map(operation => operation.cycles.sequencer.compute / operation.cycles.total)");
        (bars[0].GetDouble() / bars[1].GetDouble()).ShouldBe(share[0].GetDouble() / share[1].GetDouble(), 0.01);

        // The mouse on the first cycle of the sequencer's line, once the first cycles are seen closer.
        browser.Evaluate("[...document.querySelectorAll('#timeline button')].find(one => one.textContent.startsWith('first')).click()");
        JsonElement place = browser.Evaluate("(() => { document.getElementById('timeline').scrollIntoView(); const box = document.querySelector('svg.timeline').getBoundingClientRect(); const row = data.timeline.units.findIndex(unit => unit.name === 'sequencer'); return {x: box.left + 128, y: box.top + 6 + 24 * row + 12}; })()");
        browser.Move(place.GetProperty("x").GetDouble(), place.GetProperty("y").GetDouble());
        browser.Wait("!document.getElementById('tip').hidden");
        browser.Evaluate("document.getElementById('tip').textContent").GetString()!.ShouldStartWith("sequencer: idle");

        // Every cycle of every unit is in one interval, or one bucket behind them, and they add up to the buckets.
        browser.Evaluate("data.timeline.products.flatMap(product => data.timeline.units.map((unit, number) => { const sums = unit.states.map(() => 0); let at = 0; each(product, number, {from: 0, to: product.cycles}, (from, to, counts) => { if (from !== at) at = -1; at = to; counts.forEach((count, state) => sums[state] += count); }); for (let cycle = 0; cycle < product.cycles; cycle++) { let met = 0; each(product, number, {from: cycle + 0.5, to: cycle + 0.6}, (from, to) => { met += from <= cycle && cycle < to ? 1 : 2; }); if (met !== 1) at = -1; } return at === product.cycles && sums.every((sum, state) => sum === product.buckets[number].reduce((total, count, i) => total + (i % sums.length === state ? count : 0), 0)); })).every(one => one)").GetBoolean().ShouldBeTrue();
        browser.Evaluate("data.timeline.products.some(product => product.exact_cycles < product.cycles && product.exact_cycles % product.bucket_cycles !== 0)").GetBoolean().ShouldBeTrue();
        browser.Evaluate("document.querySelector('svg.timeline').focus()");
        browser.Press("+");
        browser.Wait("document.getElementById('timeline').textContent.includes('cycles ') && !document.querySelector('#timeline .note').textContent.startsWith('cycles 0 ')");
        Clean(browser);
    }

    [BrowserFact]
    public void A_comparison_is_drawn_array_by_array()
    {
        using var accel = new Accel();
        accel.Write("a.yaml", Configuration.ComparisonSample.Lut("a"));
        accel.Write("b.yaml", Configuration.ComparisonSample.Mac("b"));
        accel.Write("compare.yaml", "compare:\n  arrays: [a.yaml, b.yaml]\n" + Configuration.ComparisonSample.Workload);
        accel.Run("run", "compare.yaml", "--out", "o").Output.ShouldContain("o/report.html");
        using var browser = new Browser();
        browser.Open(accel["o/report.html"]);
        browser.Wait("document.querySelectorAll('.bar').length > 4");
        browser.Evaluate("document.title").GetString().ShouldBe("Comparison of 2 arrays");
        browser.Evaluate("document.querySelector('.chart svg').textContent").GetString()!.ShouldMatch("^a[0-9,]+ cycles.*b[0-9,]+ cycles");
        Clean(browser);
    }

    private static void Clean(Browser browser, int pages = 1)
    {
        browser.Said.ShouldBeEmpty();
        browser.Requests.ShouldAllBe(request => request.StartsWith("file://", StringComparison.Ordinal) && request.EndsWith("report.html", StringComparison.Ordinal));
        browser.Requests.Count.ShouldBe(pages);
    }
}
