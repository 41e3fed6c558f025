using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace Accelerator.Tests.Support;

/// <summary>Headless Chromium with one page, driven by its DevTools protocol.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
        "--remote-debugging-port=0", "about:blank",
    ];

    private readonly string profile = Directory.CreateTempSubdirectory("accel-browser-").FullName;
    private readonly Process process;
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> open = new();
    private readonly CancellationTokenSource limit = new(TimeSpan.FromMinutes(3));
    private int calls;

    public Browser(int width = 1280, int height = 1000)
    {
        var start = new ProcessStartInfo(Prerequisite.Tool("chromium"), [$"--user-data-dir={profile}", $"--window-size={width},{height}", .. Switches]) { RedirectStandardError = true, RedirectStandardOutput = true };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        socket.ConnectAsync(new Uri(Page()), limit.Token).Wait();
        _ = Task.Run(Receive);
        foreach (string domain in (string[])["Page", "Runtime", "Log", "Network"]) Call($"{domain}.enable");
        Call("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = false });
    }

    /// <summary>What the page has written to the console, and its errors.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>What the page has asked the network or the disk for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Opens a file and waits until its script has ended, and something is drawn.</summary>
    public void Open(string path, bool drawn = true)
    {
        Call("Page.navigate", new { url = new Uri(path).AbsoluteUri });
        Wait("document.body && document.body.dataset.ready === 'yes'" + (drawn ? " && document.querySelector('svg')" : ""));
    }

    /// <summary>Waits until an expression is true.</summary>
    public void Wait(string expression)
    {
        var clock = Stopwatch.StartNew();
        while (!Evaluate($"!!({expression})").GetBoolean())
        {
            clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), $"{expression}; the page said {string.Join("; ", Said)}");
            Thread.Sleep(20);
        }
    }

    /// <summary>The value of an expression, promises awaited.</summary>
    public JsonElement Evaluate(string expression)
    {
        JsonElement result = Call("Runtime.evaluate", new { expression, returnByValue = true, awaitPromise = true, userGesture = true });
        result.TryGetProperty("exceptionDetails", out JsonElement wrong).ShouldBeFalse($"{expression}: {wrong}");
        return result.GetProperty("result").TryGetProperty("value", out JsonElement value) ? value : default;
    }

    /// <summary>Moves the mouse to a place of the window.</summary>
    public void Move(double x, double y) => Call("Input.dispatchMouseEvent", new { type = "mouseMoved", x, y });

    /// <summary>Moves there and clicks.</summary>
    public void Click(double x, double y)
    {
        Move(x, y);
        foreach (string type in (string[])["mousePressed", "mouseReleased"]) Call("Input.dispatchMouseEvent", new { type, x, y, button = "left", clickCount = 1 });
    }

    /// <summary>Presses a key where the focus is.</summary>
    public void Press(string key)
    {
        foreach (string type in (string[])["keyDown", "keyUp"]) Call("Input.dispatchKeyEvent", new { type, key, code = key });
    }

    /// <summary>Calls a method of the protocol.</summary>
    public JsonElement Call(string method, object? parameters = null)
    {
        int id = Interlocked.Increment(ref calls);
        var answer = open[id] = new TaskCompletionSource<JsonElement>();
        byte[] text = JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters ?? new { } });
        socket.SendAsync(text, WebSocketMessageType.Text, true, limit.Token).Wait();
        answer.Task.Wait(limit.Token);
        return answer.Task.Result;
    }

    /// <summary>A picture of the window, as PNG.</summary>
    public byte[] Picture() => Call("Page.captureScreenshot", new { format = "png" }).GetProperty("data").GetBytesFromBase64();

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        socket.Dispose();
        limit.Dispose();
        for (int attempt = 0; attempt < 20 && Directory.Exists(profile); attempt++)
        {
            try
            {
                Directory.Delete(profile, recursive: true);
            }
            catch (IOException)
            {
                // Processes of the browser may still write for a moment.
                Thread.Sleep(50);
            }
        }
    }

    private string Page()
    {
        string place = Path.Combine(profile, "DevToolsActivePort");
        for (var clock = Stopwatch.StartNew(); !File.Exists(place) || File.ReadAllLines(place).Length < 2; Thread.Sleep(20)) clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1), "chromium does not start");
        using var client = new HttpClient();
        JsonElement pages = client.GetFromJsonAsync<JsonElement>($"http://127.0.0.1:{File.ReadAllLines(place)[0]}/json", limit.Token).Result;
        return pages.EnumerateArray().First(page => page.GetProperty("type").GetString() == "page").GetProperty("webSocketDebuggerUrl").GetString()!;
    }

    private async Task Receive()
    {
        var part = new byte[1 << 16];
        var text = new MemoryStream();
        while (socket.State == WebSocketState.Open)
        {
            WebSocketReceiveResult received = await socket.ReceiveAsync(part, limit.Token);
            text.Write(part, 0, received.Count);
            if (!received.EndOfMessage) continue;
            JsonElement message = JsonDocument.Parse(text.ToArray()).RootElement;
            text.SetLength(0);
            if (message.TryGetProperty("id", out JsonElement id)) Answer(id.GetInt32(), message);
            else Note(message.GetProperty("method").GetString()!, message.GetProperty("params"));
        }
    }

    private void Answer(int id, JsonElement message)
    {
        if (message.TryGetProperty("result", out JsonElement result)) open[id].SetResult(result);
        else open[id].SetException(new InvalidOperationException(message.ToString()));
    }

    private void Note(string method, JsonElement content)
    {
        if (method is "Runtime.consoleAPICalled" or "Runtime.exceptionThrown" or "Log.entryAdded") Said.Enqueue(content.ToString());
        if (method == "Network.requestWillBeSent") Requests.Enqueue(content.GetProperty("request").GetProperty("url").GetString()!);
    }
}
