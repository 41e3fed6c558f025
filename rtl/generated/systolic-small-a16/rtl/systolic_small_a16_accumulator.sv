// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_accumulator: the sums of one row of activations, one for each of 4 lanes of the tile.
//
// Contract
//   lane         lanes come in order, one in each valid cycle, and begin again after the last
//   accumulator  saturates at each step to 23 bits; the sum before is exact
//   partial sum  twice the accumulator after the last step of a group, held until the next group's; the last lane's loads when hand_over_o

module systolic_small_a16_accumulator #(
  localparam int TileN           = 4,  // lanes
  localparam int TermBits        = 21,  // sum of a lane's products, signed
  localparam int AccumulatorBits = 23,  // accumulator, signed
  localparam int PartialSumBits  = 24,  // partial sum, signed
  localparam int LaneIndexBits   = 2  // lane counter
) (
  input  logic                             clk_i,
  input  logic                             rst_ni,
  // A lane from the left, and the sum of its products from above, signed
  input  logic                             valid_i,
  input  logic                             first_i,
  input  logic                             last_i,
  input  logic [TermBits-1:0]              sum_i,
  // To the right
  output logic                             valid_o,
  output logic                             first_o,
  output logic                             last_o,
  // Sums, signed, lane 0 lowest
  output logic                             hand_over_o,
  output logic [TileN*AccumulatorBits-1:0] accumulator_o,
  output logic [TileN*PartialSumBits-1:0]  partial_sum_o
);
  localparam logic [LaneIndexBits-1:0] LastLane = 2'd3;

  // Control, and the lane
  logic valid_q, first_q, last_q;
  logic [LaneIndexBits-1:0] lane_q, lane_d;
  logic lane_is_last;

  assign lane_is_last = lane_q == LastLane;

  always_comb begin
    lane_d = lane_q;
    if (valid_i) begin
      lane_d = lane_is_last ? '0 : lane_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
      first_q <= 1'b0;
      last_q  <= 1'b0;
      lane_q  <= '0;
    end else begin
      valid_q <= valid_i;
      lane_q  <= lane_d;
      if (valid_i) begin
        first_q <= first_i;
        last_q  <= last_i;
      end
    end
  end

  assign valid_o     = valid_q;
  assign first_o     = first_q;
  assign last_o      = last_q;
  assign hand_over_o = valid_i & last_i & lane_is_last;

  // The lane's sum
  logic [AccumulatorBits-1:0] current;
  logic signed [AccumulatorBits-1:0] next;

  acc_select #(
    .Width(AccumulatorBits),
    .Depth(TileN)
  ) u_current (
    .words_i(accumulator_o),
    .index_i(lane_q),
    .word_o (current)
  );

  localparam int SumBits = 24;  // sum before it is saturated, signed

  logic signed [SumBits-1:0] base;
  logic signed [SumBits-1:0] sum;

  always_comb begin
    base = SumBits'($signed(current));
    if (first_i) begin
      base = '0;
    end
  end

  assign sum = base + SumBits'($signed(sum_i));

  acc_saturate #(
    .InWidth (SumBits),
    .OutWidth(AccumulatorBits)
  ) u_saturate (
    .data_i(sum),
    .data_o(next)
  );

  for (genvar n = 0; n < TileN; n++) begin : gen_lane
    logic [AccumulatorBits-1:0] accumulator_q, partial_sum_q;
    logic own;

    assign own = valid_i & (lane_q == LaneIndexBits'(n));

    always_ff @(posedge clk_i or negedge rst_ni) begin
      if (!rst_ni) begin
        accumulator_q <= '0;
        partial_sum_q <= '0;
      end else if (own) begin
        accumulator_q <= next;
        if (last_i) begin
          partial_sum_q <= next;
        end
      end
    end

    assign accumulator_o[n*AccumulatorBits +: AccumulatorBits] = accumulator_q;
    assign partial_sum_o[n*PartialSumBits +: PartialSumBits]   = {partial_sum_q, 1'b0};
  end
endmodule
