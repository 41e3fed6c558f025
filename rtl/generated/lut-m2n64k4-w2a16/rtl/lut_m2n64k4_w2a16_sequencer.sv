// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 14d51d8170b0600a35cfabb9d7b78ec71b32cf40053828235337b2e73816c544
//
// lut_m2n64k4_w2a16_sequencer: turns commands into steps, one bit plane of one K slice each.
//
// Contract
//   order    for tile, for group, for slice, for plane (least significant first)
//   step     in a cycle with a command, a table and a weight word; the last step of a group also waits until the array's
//            partial sums are free
//   weights  a word for each step
//   tables   released after the last plane of a slice

module lut_m2n64k4_w2a16_sequencer #(
  localparam int TileIndexBits  = 6,  // N tile counter
  localparam int GroupIndexBits = 6,  // group counter
  localparam int SliceIndexBits = 5,  // K slice counter
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
