// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6ef8cd9980585735ca84341b295064d85fdf302d5a8fffb930c8f0ed64d86b19
//
// lut_small_a16_pe: looks one term up a step and accumulates it.
//
// Contract
//   term         index's top bit ? -table[~lower bits] : table[lower bits]
//   accumulator  saturates at each step to 21 bits; the sum before is exact
//   partial sum  the accumulator after the last step of a group, held until the next group's

module lut_small_a16_pe #(
  localparam int TileK           = 3,  // index bits
  localparam int TableEntries    = 4,  // entries of the row's table
  localparam int EntryBits       = 18,  // table entry, signed
  localparam int RowBits         = 72,  // table of the row
  localparam int AccumulatorBits = 21  // accumulator, signed
) (
  input  logic                       clk_i,
  input  logic                       rst_ni,
  // Pipeline
  input  logic                       term_enable_i,
  input  logic                       shift_enable_i,
  input  logic                       accumulate_i,
  input  logic                       first_i,
  input  logic                       double_i,
  input  logic                       last_i,
  // One bit plane of 3 weights, and the row's table, entry 0 lowest
  input  logic [TileK-1:0]           index_i,
  input  logic [RowBits-1:0]         table_i,
  // Sums, signed
  output logic [AccumulatorBits-1:0] accumulator_o,
  output logic [AccumulatorBits-1:0] partial_sum_o
);
  localparam int TermBits = 18;  // term as it is accumulated, signed

  // Look-up
  logic [TileK-2:0] entry_index;
  logic negate;
  logic [EntryBits-1:0] entry;
  logic signed [EntryBits-1:0] looked_up;

  assign negate      = index_i[TileK-1];
  assign entry_index = index_i[TileK-2:0] ^ {(TileK - 1){negate}};
  assign looked_up   = negate ? -entry : entry;

  acc_select #(
    .Width(EntryBits),
    .Depth(TableEntries)
  ) u_select (
    .words_i(table_i),
    .index_i(entry_index),
    .word_o (entry)
  );

  // Term
  logic signed [EntryBits-1:0] term;
  logic signed [TermBits-1:0]  shifted;
  logic signed [TermBits-1:0]  addend;

  logic signed [EntryBits-1:0] term_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      term_q <= '0;
    end else if (term_enable_i) begin
      term_q <= looked_up;
    end
  end

  assign term    = term_q;
  assign shifted = term;

  logic signed [TermBits-1:0] shifted_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      shifted_q <= '0;
    end else if (shift_enable_i) begin
      shifted_q <= shifted;
    end
  end

  assign addend = shifted_q;

  // Accumulator
  logic signed [AccumulatorBits-1:0] accumulator_q, accumulator_d;
  logic signed [AccumulatorBits-1:0] partial_sum_q;
  localparam int SumBits = 23;  // sum before it is saturated, signed

  logic signed [SumBits-1:0] base;
  logic signed [SumBits-1:0] sum;

  always_comb begin
    base = SumBits'(accumulator_q);
    if (first_i) begin
      base = '0;
    end else if (double_i) begin
      base = SumBits'(accumulator_q) <<< 1;
    end
  end

  assign sum = base + SumBits'(addend);

  acc_saturate #(
    .InWidth (SumBits),
    .OutWidth(AccumulatorBits)
  ) u_saturate (
    .data_i(sum),
    .data_o(accumulator_d)
  );

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      accumulator_q <= '0;
      partial_sum_q <= '0;
    end else if (accumulate_i) begin
      accumulator_q <= accumulator_d;
      if (last_i) begin
        partial_sum_q <= accumulator_d;
      end
    end
  end

  assign accumulator_o = accumulator_q;
  assign partial_sum_o = partial_sum_q;
endmodule
