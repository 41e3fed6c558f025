// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 14d51d8170b0600a35cfabb9d7b78ec71b32cf40053828235337b2e73816c544
//
// lut_m2n64k4_w2a16_pe: looks one term up a step and accumulates it.
//
// Contract
//   term         index's top bit ? -table[lower bits] : table[lower bits]; the stored weights are remapped for it
//   accumulator  exact over the largest group: it never overflows
//   partial sum  the accumulator after the last step of a group, held until the next group's

module lut_m2n64k4_w2a16_pe #(
  localparam int TileK           = 4,  // index bits
  localparam int TableEntries    = 8,  // entries of the row's table
  localparam int EntryBits       = 19,  // table entry, signed
  localparam int RowBits         = 152,  // table of the row
  localparam int PlaneIndexBits  = 1,  // bit plane
  localparam int AccumulatorBits = 25  // accumulator, signed
) (
  input  logic                       clk_i,
  input  logic                       rst_ni,
  // Pipeline
  input  logic                       term_enable_i,
  input  logic [PlaneIndexBits-1:0]  plane_i,
  input  logic                       accumulate_i,
  input  logic                       first_i,
  input  logic                       last_i,
  // One bit plane of 4 weights, and the row's table, entry 0 lowest
  input  logic [TileK-1:0]           index_i,
  input  logic [RowBits-1:0]         table_i,
  // Sums, signed
  output logic [AccumulatorBits-1:0] accumulator_o,
  output logic [AccumulatorBits-1:0] partial_sum_o
);
  localparam int TermBits = 20;  // term as it is accumulated, signed

  // Look-up
  logic [TileK-2:0] entry_index;
  logic negate;
  logic [EntryBits-1:0] entry;
  logic signed [EntryBits-1:0] looked_up;

  assign negate      = index_i[TileK-1];
  assign entry_index = index_i[TileK-2:0];
  assign looked_up   = negate ? -entry : entry;

  acc_select #(
    .Width(EntryBits),
    .Depth(TableEntries)
  ) u_select (
    .words_i(table_i),
    .index_i(entry_index),
    .word_o (entry)
  );

  // Term, shifted by its plane
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
  assign shifted = TermBits'(term) <<< plane_i;

  assign addend = shifted;

  // Accumulator
  logic signed [AccumulatorBits-1:0] accumulator_q, accumulator_d;
  logic signed [AccumulatorBits-1:0] partial_sum_q;
  logic signed [AccumulatorBits-1:0] base;

  always_comb begin
    base = accumulator_q;
    if (first_i) begin
      base = '0;
    end
  end

  assign accumulator_d = base + AccumulatorBits'(addend);

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
