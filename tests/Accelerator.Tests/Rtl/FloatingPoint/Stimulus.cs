using System.Globalization;
using System.Text;
using Accelerator.Hardware.FloatingPoint;

namespace Accelerator.Tests.Rtl.FloatingPoint;

/// <summary>
/// Operands by a hash of cycle and place, the same in C# and in the bench: nothing has to be sent, so ten million cycles cost seconds. In odd cycles lanes 0 and 1
/// go through all pairs of a table of corners; else a lane is random, a corner, or near an exponent that the lanes of a cycle share.
/// </summary>
internal static class Stimulus
{
    private const int Corners = 32;

    /// <summary>32 random bits of a cycle and a place.</summary>
    public static uint Word(uint n, uint place) => Mix(n * 0x9E3779B1 + place * 0x85EBCA77);

    /// <summary>An activation or element of a format.</summary>
    public static uint Number(FloatFormat format, uint word, uint n, uint lane)
    {
        uint kind = word >> 29, mask = format.Bits == 32 ? uint.MaxValue : (1u << format.Bits) - 1;
        if (format.IsInteger) return kind switch { 1 => 1u << format.Bits - 1, 2 => mask >> 1, _ => word & mask };
        uint index = word & 31, code = word & mask, exponents = (1u << format.ExponentBits) - 1;
        if (kind >= 3)
        {
            uint field = Mix(n ^ 0x5BD1E995) + (word >> 16 & 7) & exponents;
            code = code & ~(exponents << format.MantissaBits) | field << format.MantissaBits;
        }

        bool pair = (n & 1) != 0 && lane < 2;
        if (pair) index = lane == 0 ? n >> 1 & 31 : n >> 6 & 31;
        if (pair || kind is 1 or 2) code = Corner(format, (int)index);

        // Half of the time without infinities and NaN, so that most results are numbers.
        if (WithoutSpecials(n) && (code >> format.MantissaBits & exponents) == exponents) code &= ~(1u << format.MantissaBits + format.ExponentBits - 1);
        return code;
    }

    /// <summary>Whether a cycle has no infinities and NaN.</summary>
    public static bool WithoutSpecials(uint n) => (Mix(n >> 6) & 1) != 0;

    /// <summary>The functions of the bench that do the same.</summary>
    public static string Functions(IEnumerable<FloatFormat> formats)
    {
        var text = new StringBuilder("""
              function automatic logic [31:0] mix(input logic [31:0] x);
                /* verilator no_inline_task */
                logic [31:0] y;
                begin
                  y = x ^ (x >> 16);
                  y = y * 32'h7feb352d;
                  y = y ^ (y >> 15);
                  y = y * 32'h846ca68b;
                  mix = y ^ (y >> 16);
                end
              endfunction
              function automatic logic [31:0] word(input logic [31:0] n, input logic [31:0] place);
                /* verilator no_inline_task */
                word = mix(n * 32'h9e3779b1 + place * 32'h85ebca77);
              endfunction

            """);
        foreach (FloatFormat format in formats.Distinct()) text.Append(format.IsInteger ? Integer(format) : Float(format));
        return text.ToString();
    }

    private static string Integer(FloatFormat format) => $"""
          function automatic logic [{format.Bits - 1}:0] number_{format.Name}(input logic [31:0] w, input logic [31:0] n, input logic [31:0] lane);
            /* verilator no_inline_task */
            logic unused;
            begin
              unused = (^n) ^ (^lane) ^ (^w);
              number_{format.Name} = w[{format.Bits - 1}:0];
              if (w[31:29] == 3'd1) number_{format.Name} = {format.Bits}'h{1u << format.Bits - 1:x};
              if (w[31:29] == 3'd2) number_{format.Name} = {format.Bits}'h{(1u << format.Bits - 1) - 1:x};
            end
          endfunction

        """;

    private static string Float(FloatFormat format)
    {
        int e = format.ExponentBits, m = format.MantissaBits, bits = format.Bits;
        string corners = string.Concat(Enumerable.Range(0, Corners).Reverse().Select(i => string.Create(CultureInfo.InvariantCulture, $"{(i == Corners - 1 ? "" : ", ")}{bits}'h{Corner(format, i):x}")));
        return $$"""
              localparam logic [{{Corners * bits - 1}}:0] Corners_{{format.Name}} = { {{corners}} };
              function automatic logic [{{bits - 1}}:0] number_{{format.Name}}(input logic [31:0] w, input logic [31:0] n, input logic [31:0] lane);
                /* verilator no_inline_task */
                logic [{{bits - 1}}:0] code;
                logic [4:0] index;
                logic [31:0] field, epoch;
                begin
                  epoch = mix(n >> 6);
                  index = w[4:0];
                  code = w[{{bits - 1}}:0];
                  field = mix(n ^ 32'h5bd1e995) + {29'd0, w[18:16]};
                  if (w[31:29] >= 3'd3) code[{{m + e - 1}}:{{m}}] = field[{{e - 1}}:0];
                  if (n[0] && lane == 0) index = n[5:1];
                  if (n[0] && lane == 1) index = n[10:6];
                  if ((n[0] && lane < 2) || w[31:29] == 3'd1 || w[31:29] == 3'd2) code = Corners_{{format.Name}}[32'(index) * {{bits}} +: {{bits}}];
                  if (epoch[0] && (&code[{{m + e - 1}}:{{m}}])) code[{{m + e - 1}}] = 1'b0;
                  number_{{format.Name}} = code;
                end
              endfunction

            """;
    }

    /// <summary>Zeros, the ends of the subnormals, one ulp around powers of two, the largest, infinities, NaN, and exponents far apart.</summary>
    private static uint Corner(FloatFormat format, int index)
    {
        int m = format.MantissaBits;
        uint sign = (index & 1) != 0 ? 1u << format.Bits - 1 : 0, hidden = 1u << m, all = (1u << format.ExponentBits) - 1 << m;
        uint one = (uint)Math.Max(1, format.Bias) << m, mask = all | hidden - 1;
        uint magnitude = (index >> 1) switch
        {
            0 => 0, 1 => 1, 2 => hidden - 1, 3 => hidden, 4 => hidden + 1, 5 => one - 1, 6 => one, 7 => one + 1,
            8 => one + hidden, 9 => one + hidden - 1, 10 => all - 1, 11 => all - hidden, 12 => all, 13 => all | 1u << m - 1, 14 => all | 1, _ => hidden | hidden >> 1,
        };
        return sign | magnitude & mask;
    }

    private static uint Mix(uint x)
    {
        x ^= x >> 16;
        x *= 0x7FEB352D;
        x ^= x >> 15;
        x *= 0x846CA68B;
        return x ^ x >> 16;
    }
}
