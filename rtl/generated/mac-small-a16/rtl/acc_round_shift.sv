// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_round_shift: rounded right shift of a two's complement number.
//
// Contract
//   data_o = round(data_i / 2^shift_i), combinationally, for every shift, also beyond Width; shift 0 leaves data_i.
//   The result always fits Width bits: a shift of at least 1 halves the number before it may be rounded up.
//
//   Rounding  name                 -2.5  -1.5  -0.5   0.5   1.5   2.5
//   0         half_even              -2    -2     0     0     2     2
//   1         half_up                -2    -1     0     1     2     3
//   2         half_away_from_zero    -3    -2    -1     1     2     3
//   3         floor                  -3    -2    -1     0     1     2

module acc_round_shift #(
  parameter int Width      = 32,
  parameter int ShiftWidth = 6,
  parameter int Rounding   = 0
) (
  input  logic signed [Width-1:0]      data_i,
  input  logic        [ShiftWidth-1:0] shift_i,
  output logic signed [Width-1:0]      data_o
);
  localparam int HalfEven = 0;
  localparam int HalfUp   = 1;
  localparam int Floor    = 3;

  if (Rounding == Floor) begin : gen_floor
    assign data_o = data_i >>> shift_i;
  end else begin : gen_nearest
    // One bit below the binary point, so that the first bit shifted out (the guard) stays visible.
    logic signed [Width:0]   extended;
    logic signed [Width:0]   shifted;
    logic signed [Width-1:0] quotient;
    logic guard, round_up;

    assign extended = {data_i, 1'b0};
    assign shifted  = extended >>> shift_i;
    assign quotient = shifted[Width:1];
    assign guard    = shifted[0];
    assign data_o   = quotient + Width'({1'b0, round_up});

    if (Rounding == HalfUp) begin : gen_half_up
      assign round_up = guard;
    end else begin : gen_tie
      // Sticky: any bit below the guard, so that guard alone means a tie.
      logic [Width:0] below_guard;
      logic sticky;

      assign below_guard = ~({(Width + 1){1'b1}} << shift_i);
      assign sticky      = |(extended & below_guard);

      if (Rounding == HalfEven) begin : gen_half_even
        assign round_up = guard & (sticky | quotient[0]);
      end else begin : gen_half_away_from_zero
        assign round_up = guard & (sticky | ~data_i[Width-1]);
      end
    end
  end
endmodule
