==== filelist.f
rtl/acc_select.sv
rtl/acc_register_file.sv
rtl/acc_fifo.sv
rtl/acc_fetch_unit.sv
rtl/acc_round_shift.sv
rtl/acc_saturate.sv
rtl/lut_small_output.sv
rtl/lut_small_rescale_lane.sv
rtl/lut_small_rescale.sv
rtl/lut_small_pe.sv
rtl/lut_small_activation_sum.sv
rtl/lut_small_array.sv
rtl/lut_small_sequencer.sv
rtl/lut_small_table_store.sv
rtl/lut_small_table_precompute.sv
rtl/lut_small.sv

==== rtl/lut_small_pe.sv
// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: 50531e06946f5a6931395c9b8e635c734a73eb1c733498f50a942348131d48be
//
// lut_small_pe: looks one term up a step and accumulates it.
//
// Contract
//   term         index's top bit ? -table[lower bits] : table[lower bits]; the stored weights are remapped for it
//   accumulator  exact over the largest group: it never overflows
//   partial sum  the accumulator after the last step of a group, held until the next group's

module lut_small_pe #(
  localparam int TileK           = 4,  // index bits
  localparam int TableEntries    = 8,  // entries of the row's table
  localparam int EntryBits       = 11,  // table entry, signed
  localparam int RowBits         = 88,  // table of the row
  localparam int PlaneIndexBits  = 1,  // bit plane
  localparam int AccumulatorBits = 15  // accumulator, signed
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
  localparam int TermBits = 12;  // term as it is accumulated, signed

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

==== rtl/lut_small_sequencer.sv
// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small; this file is yours, no licence of its makers attaches to it.
// Spec hash: 50531e06946f5a6931395c9b8e635c734a73eb1c733498f50a942348131d48be
//
// lut_small_sequencer: turns commands into steps, one bit plane of one K slice each.
//
// Contract
//   order    for tile, for group, for slice, for plane (least significant first)
//   step     in a cycle with a command, a table and a weight word; the last step of a group also waits until the array's
//            partial sums are free
//   weights  a word for each step
//   tables   released after the last plane of a slice

module lut_small_sequencer #(
  localparam int TileIndexBits  = 2,  // N tile counter
  localparam int GroupIndexBits = 3,  // group counter
  localparam int SliceIndexBits = 3,  // K slice counter
  localparam int PlaneIndexBits = 1  // bit plane counter
) (
  input  logic                      clk_i,
  input  logic                      rst_ni,
  // Command: counts minus one
  input  logic                      cmd_valid_i,
  output logic                      cmd_ready_o,
  input  logic [TileIndexBits-1:0]  cmd_n_tile_last_i,
  input  logic [GroupIndexBits-1:0] cmd_group_last_i,
  input  logic [SliceIndexBits-1:0] cmd_slice_last_i,
  // Operands
  input  logic                      table_valid_i,
  output logic                      table_ready_o,
  input  logic                      weight_valid_i,
  output logic                      weight_ready_o,
  // The rescale unit is done with the partial sums
  input  logic                      partial_sum_release_i,
  // Step
  output logic                      step_valid_o,
  output logic [PlaneIndexBits-1:0] step_plane_o,
  output logic                      step_first_o,
  output logic                      step_sum_o,
  output logic                      step_last_o,
  // What the sequencer does in this cycle
  output logic [2:0]                stall_o
);
  localparam int CommandBits = TileIndexBits + GroupIndexBits + SliceIndexBits;
  localparam logic [PlaneIndexBits-1:0] LastPlane = 1'd1;

  localparam logic [2:0] StallIdle           = 3'd0;
  localparam logic [2:0] StallCompute        = 3'd1;
  localparam logic [2:0] StallWaitPartialSum = 3'd2;
  localparam logic [2:0] StallWaitTable      = 3'd3;
  localparam logic [2:0] StallWaitWeight     = 3'd4;
  localparam logic [2:0] StallWaitOperands   = 3'd5;

  // Head of the command queue
  logic                      command_valid, command_done;
  logic [TileIndexBits-1:0]  n_tile_last;
  logic [GroupIndexBits-1:0] group_last;
  logic [SliceIndexBits-1:0] slice_last;

  acc_fifo #(
    .Width(CommandBits),
    .Depth(2)
  ) u_command_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(cmd_valid_i),
    .ready_o(cmd_ready_o),
    .data_i ({cmd_n_tile_last_i, cmd_group_last_i, cmd_slice_last_i}),
    .valid_o(command_valid),
    .ready_i(command_done),
    .data_o ({n_tile_last, group_last, slice_last})
  );

  // Loop nest
  logic [TileIndexBits-1:0]  tile_q, tile_d;
  logic [GroupIndexBits-1:0] group_q, group_d;
  logic [SliceIndexBits-1:0] slice_q, slice_d;
  logic [PlaneIndexBits-1:0] plane_q, plane_d;
  logic plane_is_last;
  logic slice_is_last, group_ends, tile_ends;
  logic operands;

  // The partial-sum register of the array is free.
  logic credit_q, credit_d;

  assign plane_is_last = plane_q == LastPlane;
  assign slice_is_last = slice_q == slice_last;
  assign group_ends    = step_last_o & (group_q == group_last);
  assign tile_ends     = group_ends & (tile_q == n_tile_last);
  assign command_done  = step_valid_o & tile_ends;

  // Step
  assign operands      = command_valid & table_valid_i & weight_valid_i;
  assign step_valid_o  = operands & (credit_q | ~step_last_o);
  assign step_last_o   = slice_is_last & plane_is_last;
  assign step_first_o  = (slice_q == '0) & (plane_q == '0);
  assign step_sum_o    = plane_q == '0;
  assign step_plane_o  = plane_q;

  // Operands taken
  assign weight_ready_o = step_valid_o;
  assign table_ready_o  = step_valid_o & plane_is_last;

  always_comb begin
    tile_d  = tile_q;
    group_d = group_q;
    slice_d = slice_q;
    plane_d = plane_q;
    if (step_valid_o) begin
      plane_d = plane_is_last ? '0 : plane_q + 1'b1;
      if (plane_is_last) begin
        slice_d = slice_is_last ? '0 : slice_q + 1'b1;
      end
      if (step_last_o) begin
        group_d = group_ends ? '0 : group_q + 1'b1;
      end
      if (group_ends) begin
        tile_d = tile_ends ? '0 : tile_q + 1'b1;
      end
    end
  end

  always_comb begin
    credit_d = credit_q;
    if (step_valid_o && step_last_o) begin
      credit_d = 1'b0;
    end else if (partial_sum_release_i) begin
      credit_d = 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      tile_q   <= '0;
      group_q  <= '0;
      slice_q  <= '0;
      plane_q  <= '0;
      credit_q <= 1'b1;
    end else begin
      tile_q   <= tile_d;
      group_q  <= group_d;
      slice_q  <= slice_d;
      plane_q  <= plane_d;
      credit_q <= credit_d;
    end
  end

  always_comb begin
    stall_o = StallCompute;
    if (!command_valid) begin
      stall_o = StallIdle;
    end else if (!table_valid_i && !weight_valid_i) begin
      stall_o = StallWaitOperands;
    end else if (!table_valid_i) begin
      stall_o = StallWaitTable;
    end else if (!weight_valid_i) begin
      stall_o = StallWaitWeight;
    end else if (!step_valid_o) begin
      stall_o = StallWaitPartialSum;
    end
  end
endmodule

==== synth.ys
# Yosys: run `yosys -s synth.ys` in this folder. Spec hash: 50531e06946f5a6931395c9b8e635c734a73eb1c733498f50a942348131d48be
read_verilog -sv rtl/acc_select.sv
read_verilog -sv rtl/acc_register_file.sv
read_verilog -sv rtl/acc_fifo.sv
read_verilog -sv rtl/acc_fetch_unit.sv
read_verilog -sv rtl/acc_round_shift.sv
read_verilog -sv rtl/acc_saturate.sv
read_verilog -sv rtl/lut_small_output.sv
read_verilog -sv rtl/lut_small_rescale_lane.sv
read_verilog -sv rtl/lut_small_rescale.sv
read_verilog -sv rtl/lut_small_pe.sv
read_verilog -sv rtl/lut_small_activation_sum.sv
read_verilog -sv rtl/lut_small_array.sv
read_verilog -sv rtl/lut_small_sequencer.sv
read_verilog -sv rtl/lut_small_table_store.sv
read_verilog -sv rtl/lut_small_table_precompute.sv
read_verilog -sv rtl/lut_small.sv
hierarchy -check -top lut_small
proc
select -assert-none t:$dlatch t:$adlatch t:$dlatchsr
check -assert
synth -top lut_small -run begin:fine
techmap -map synth_map.v
synth -top lut_small -run fine:
select -assert-none t:$_DLATCH_* t:$_DLATCHSR_*
check -assert
stat
