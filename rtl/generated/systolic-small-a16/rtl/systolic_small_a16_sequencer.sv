// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_sequencer: turns commands into steps, one for each K slice.
//
// Contract
//   order    for tile, for group, for slice
//   step     in the cycles with a command, an activation word and a weight word, until the array is ready: takes both then; the
//            last step of a group also waits until the array's partial sums are free

module systolic_small_a16_sequencer #(
  localparam int TileIndexBits  = 2,  // N tile counter
  localparam int GroupIndexBits = 3,  // group counter
  localparam int SliceIndexBits = 4  // K slice counter
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
  input  logic                      activation_valid_i,
  output logic                      activation_ready_o,
  input  logic                      weight_valid_i,
  output logic                      weight_ready_o,
  // The rescale unit is done with the partial sums
  input  logic                      partial_sum_release_i,
  // Step
  output logic                      step_valid_o,
  input  logic                      step_ready_i,
  output logic                      step_first_o,
  output logic                      step_last_o,
  // What the sequencer does in this cycle
  output logic [2:0]                stall_o
);
  localparam int CommandBits = TileIndexBits + GroupIndexBits + SliceIndexBits;

  localparam logic [2:0] StallIdle           = 3'd0;
  localparam logic [2:0] StallCompute        = 3'd1;
  localparam logic [2:0] StallWaitPartialSum = 3'd2;
  localparam logic [2:0] StallWaitActivation = 3'd3;
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
  logic slice_is_last, group_ends, tile_ends;
  logic operands;
  logic step_taken;

  // The partial-sum register of the array is free.
  logic credit_q, credit_d;

  assign slice_is_last = slice_q == slice_last;
  assign group_ends    = step_last_o & (group_q == group_last);
  assign tile_ends     = group_ends & (tile_q == n_tile_last);
  assign command_done  = step_taken & tile_ends;

  // Step
  assign operands      = command_valid & activation_valid_i & weight_valid_i;
  assign step_valid_o  = operands & (credit_q | ~step_last_o);
  assign step_taken    = step_valid_o & step_ready_i;
  assign step_last_o   = slice_is_last;
  assign step_first_o  = slice_q == '0;

  // Operands taken
  assign weight_ready_o     = step_taken;
  assign activation_ready_o = step_taken;

  always_comb begin
    tile_d  = tile_q;
    group_d = group_q;
    slice_d = slice_q;
    if (step_taken) begin
      slice_d = slice_is_last ? '0 : slice_q + 1'b1;
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
    if (step_taken && step_last_o) begin
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
      credit_q <= 1'b1;
    end else begin
      tile_q   <= tile_d;
      group_q  <= group_d;
      slice_q  <= slice_d;
      credit_q <= credit_d;
    end
  end

  always_comb begin
    stall_o = StallCompute;
    if (!command_valid) begin
      stall_o = StallIdle;
    end else if (!activation_valid_i && !weight_valid_i) begin
      stall_o = StallWaitOperands;
    end else if (!activation_valid_i) begin
      stall_o = StallWaitActivation;
    end else if (!weight_valid_i) begin
      stall_o = StallWaitWeight;
    end else if (!step_valid_o) begin
      stall_o = StallWaitPartialSum;
    end
  end
endmodule
