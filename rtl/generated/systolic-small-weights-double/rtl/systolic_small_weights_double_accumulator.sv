// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-weights-double; this file is yours, no licence of its makers attaches to it.
// Spec hash: 7e9accbac436093f83f4bfb3318a61f38fcedb6491e401fa9ee2c359bfa9ef93
//
// systolic_small_weights_double_accumulator: the sums of one column, one for each of 3 rows of the tile.
//
// Contract
//   row          rows come in order, one in each valid cycle, and begin again after the last
//   accumulator  exact over the largest group: it never overflows
//   partial sum  twice the accumulator after the last step of a group, held until the next group's; the last row's loads when hand_over_o

module systolic_small_weights_double_accumulator #(
  localparam int TileM           = 3,  // rows
  localparam int TermBits        = 14,  // sum of a row's products, signed
  localparam int AccumulatorBits = 17,  // accumulator, signed
  localparam int PartialSumBits  = 18,  // partial sum, signed
  localparam int RowIndexBits    = 2  // row counter
) (
  input  logic                             clk_i,
  input  logic                             rst_ni,
  // A row from the left, and the sum of its products from above, signed
  input  logic                             valid_i,
  input  logic                             first_i,
  input  logic                             last_i,
  input  logic [TermBits-1:0]              sum_i,
  // To the right
  output logic                             valid_o,
  output logic                             first_o,
  output logic                             last_o,
  // Sums, signed, row 0 lowest
  output logic                             hand_over_o,
  output logic [TileM*AccumulatorBits-1:0] accumulator_o,
  output logic [TileM*PartialSumBits-1:0]  partial_sum_o
);
  localparam logic [RowIndexBits-1:0] LastRow = 2'd2;

  // Control, and the row
  logic valid_q, first_q, last_q;
  logic [RowIndexBits-1:0] row_q, row_d;
  logic row_is_last;

  assign row_is_last = row_q == LastRow;

  always_comb begin
    row_d = row_q;
    if (valid_i) begin
      row_d = row_is_last ? '0 : row_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
      first_q <= 1'b0;
      last_q  <= 1'b0;
      row_q   <= '0;
    end else begin
      valid_q <= valid_i;
      row_q   <= row_d;
      if (valid_i) begin
        first_q <= first_i;
        last_q  <= last_i;
      end
    end
  end

  assign valid_o     = valid_q;
  assign first_o     = first_q;
  assign last_o      = last_q;
  assign hand_over_o = valid_i & last_i & row_is_last;

  // The row's sum
  logic [AccumulatorBits-1:0] current;
  logic signed [AccumulatorBits-1:0] next;

  acc_select #(
    .Width(AccumulatorBits),
    .Depth(TileM)
  ) u_current (
    .words_i(accumulator_o),
    .index_i(row_q),
    .word_o (current)
  );

  logic signed [AccumulatorBits-1:0] base;

  always_comb begin
    base = current;
    if (first_i) begin
      base = '0;
    end
  end

  assign next = base + AccumulatorBits'($signed(sum_i));

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    logic [AccumulatorBits-1:0] accumulator_q, partial_sum_q;
    logic own;

    assign own = valid_i & (row_q == RowIndexBits'(m));

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

    assign accumulator_o[m*AccumulatorBits +: AccumulatorBits] = accumulator_q;
    assign partial_sum_o[m*PartialSumBits +: PartialSumBits]   = {partial_sum_q, 1'b0};
  end
endmodule
