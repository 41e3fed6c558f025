// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_array: 3 rows of 3 PEs that hold activations while weights move right and sums move down, and an accumulator a column.
//
// Contract
//   A step lasts as long as the tile has lanes, 4: the weights of one lane enter in each cycle, and the step is ready with the
//   last. PE (k, m) sees a lane k + m cycles after PE (0, 0).
//   Activations are loaded before: one element of each row a cycle, beside the lanes of the step before.
//   3 cycles and 4 more from a lane to the last accumulator. The last step of a group hands the sums over; they are
//   valid after the last accumulator's, and hold until the next group's.

module systolic_small_a16_array #(
  localparam int TileM              = 3,  // columns: rows of activations
  localparam int TileN              = 4,  // lanes
  localparam int TileK              = 3,  // rows of PEs
  localparam int WeightBits         = 4,  // weight, signed
  localparam int TermBits           = 21,  // sum of the products of a column, signed
  localparam int PartialSumBits     = 24,  // partial sum, signed
  localparam int AccumulatorBits    = 23,  // accumulator, signed
  localparam int ActivationSumBits  = 22,  // activation sum, signed
  localparam int WeightLaneBits     = 12,  // weights of one lane
  localparam int WeightWordBits     = 48,  // weights of all lanes
  localparam int ActivationBits     = 16,  // one activation, signed
  localparam int ActivationWordBits = 144,  // activations of all rows
  localparam int LaneIndexBits      = 2,  // lane counter
  localparam int PartialSumWordBits = 288,  // partial sums of all rows and lanes
  localparam int SumWordBits        = 66  // activation sums of all rows
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic                          step_first_i,
  input  logic                          step_last_i,
  output logic                          step_ready_o,
  // Activations to load, released with the last of each row, and whether those of the step are there
  input  logic                          activation_valid_i,
  output logic                          activation_ready_o,
  output logic                          loaded_o,
  // Operands: weights of lane n at n*WeightLaneBits; activations of row m at m*TileK*ActivationBits
  input  logic [WeightWordBits-1:0]     weight_i,
  input  logic [ActivationWordBits-1:0] activation_i,
  // Sums of the last finished group: row m, lane n at (m*TileN + n)*PartialSumBits
  input  logic                          partial_sum_release_i,
  output logic                          partial_sum_valid_o,
  output logic [PartialSumWordBits-1:0] partial_sum_o,
  output logic [SumWordBits-1:0]        activation_sum_o
);
  localparam int ControlStages = 4;  // from a lane to its sum leaving column 0
  localparam logic [LaneIndexBits-1:0] LastLane = 2'd3;

  // The lane that enters
  logic [LaneIndexBits-1:0] lane_q, lane_d;
  logic lane_is_last;
  logic lane_start;
  logic [WeightLaneBits-1:0] lane_weight;

  assign lane_is_last = lane_q == LastLane;
  assign lane_start   = lane_q == '0;
  assign step_ready_o = step_valid_i & lane_is_last;

  always_comb begin
    lane_d = lane_q;
    if (step_valid_i) begin
      lane_d = lane_is_last ? '0 : lane_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      lane_q <= '0;
    end else begin
      lane_q <= lane_d;
    end
  end

  acc_select #(
    .Width(WeightLaneBits),
    .Depth(TileN)
  ) u_lane (
    .words_i(weight_i),
    .index_i(lane_q),
    .word_o (lane_weight)
  );

  // The element of each row that is loaded
  logic new_load, new_load_first;
  logic [TileM*ActivationBits-1:0] new_load_activation;

  acc_loader #(
    .Lanes (TileM),
    .Width (ActivationBits),
    .Depth (TileK),
    .Double(1'b1)
  ) u_loader (
    .clk_i         (clk_i),
    .rst_ni        (rst_ni),
    .word_valid_i  (activation_valid_i),
    .word_ready_o  (activation_ready_o),
    .word_i        (activation_i),
    .leaves_i      (step_valid_i & lane_start),
    .begun_i       (~lane_start),
    .loaded_o      (loaded_o),
    .load_o        (new_load),
    .load_first_o  (new_load_first),
    .load_element_o(new_load_activation)
  );

  // Stage 0: the lane
  logic s0_valid, s0_first, s0_last;
  logic s0_start;
  logic [WeightLaneBits-1:0] s0_weight;
  logic s0_load, s0_load_first;
  logic [TileM*ActivationBits-1:0] s0_load_activation;

  assign s0_valid           = step_valid_i;
  assign s0_start           = lane_start;
  assign s0_first           = step_first_i;
  assign s0_last            = step_last_i;
  assign s0_weight          = lane_weight;
  assign s0_load            = new_load;
  assign s0_load_first      = new_load_first;
  assign s0_load_activation = new_load_activation;

  // Upper edge: the activations of row m, m cycles late, and their sum
  for (genvar m = 0; m < TileM; m++) begin : gen_top
    logic valid, start, first, last;

    if (m == 0) begin : gen_first
      assign valid = s0_valid;
      assign start = s0_start;
      assign first = s0_first;
      assign last  = s0_last;
    end else begin : gen_skew
      acc_delay_line #(
        .Width (3),
        .Stages(m)
      ) u_skew (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(s0_valid),
        .data_i ({s0_start, s0_first, s0_last}),
        .valid_o(valid),
        .data_o ({start, first, last})
      );
    end

    logic load, load_first;
    logic [ActivationBits-1:0] load_activation;

    if (m == 0) begin : gen_load_first
      assign load            = s0_load;
      assign load_first      = s0_load_first;
      assign load_activation = s0_load_activation[ActivationBits-1:0];
    end else begin : gen_load_skew
      acc_delay_line #(
        .Width (1 + ActivationBits),
        .Stages(m)
      ) u_skew (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(s0_load),
        .data_i ({s0_load_first, s0_load_activation[m*ActivationBits +: ActivationBits]}),
        .valid_o(load),
        .data_o ({load_first, load_activation})
      );
    end

    systolic_small_a16_activation_sum u_activation_sum (
      .clk_i            (clk_i),
      .rst_ni           (rst_ni),
      .load_i           (load),
      .load_first_i     (load_first),
      .load_activation_i(load_activation),
      .valid_i          (valid & start),
      .first_i          (first),
      .last_i           (last),
      .activation_sum_o (activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );
  end

  for (genvar k = 0; k < TileK; k++) begin : gen_row
    // Left edge: element k of the lane, k cycles late
    logic edge_valid, edge_start;
    logic [WeightBits-1:0] edge_weight;

    if (k == 0) begin : gen_first
      assign edge_valid  = s0_valid;
      assign edge_start  = s0_start;
      assign edge_weight = s0_weight[WeightBits-1:0];
    end else begin : gen_skew
      acc_delay_line #(
        .Width (1 + WeightBits),
        .Stages(k)
      ) u_skew (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(s0_valid),
        .data_i ({s0_start, s0_weight[k*WeightBits +: WeightBits]}),
        .valid_o(edge_valid),
        .data_o ({edge_start, edge_weight})
      );
    end

    for (genvar m = 0; m < TileM; m++) begin : gen_column
      // From the left and from above
      logic valid;
      logic start;
      logic [WeightBits-1:0] weight;
      logic load, load_first;
      logic [ActivationBits-1:0] load_activation;
      logic [TermBits-1:0]   sum;
      // To the right and downwards
      logic right_valid;
      logic right_start;
      logic [WeightBits-1:0] right_weight;
      logic down_load, down_load_first;
      logic [ActivationBits-1:0] down_load_activation;
      logic [TermBits-1:0]   down_sum;

      if (m == 0) begin : gen_left
        assign valid  = edge_valid;
        assign start  = edge_start;
        assign weight = edge_weight;
      end else begin : gen_inner
        assign valid  = gen_column[m-1].right_valid;
        assign start  = gen_column[m-1].right_start;
        assign weight = gen_column[m-1].right_weight;
      end

      if (k == 0) begin : gen_upper
        assign load            = gen_top[m].load;
        assign load_first      = gen_top[m].load_first;
        assign load_activation = gen_top[m].load_activation;
        assign sum             = '0;
      end else begin : gen_lower
        assign load            = gen_row[k-1].gen_column[m].down_load;
        assign load_first      = gen_row[k-1].gen_column[m].down_load_first;
        assign load_activation = gen_row[k-1].gen_column[m].down_load_activation;
        assign sum             = gen_row[k-1].gen_column[m].down_sum;
      end

      if (m == TileM - 1) begin : gen_right_end
        logic [WeightBits+1:0] unused_right;

        assign unused_right = {right_valid, right_start, right_weight};
      end

      if (k == TileK - 1) begin : gen_lower_end
        logic [ActivationBits+1:0] unused_down;

        assign unused_down = {down_load, down_load_first, down_load_activation};
      end

      systolic_small_a16_pe u_pe (
        .clk_i            (clk_i),
        .rst_ni           (rst_ni),
        .valid_i          (valid),
        .start_i          (start),
        .weight_i         (weight),
        .load_i           (load),
        .load_first_i     (load_first),
        .load_activation_i(load_activation),
        .sum_i            (sum),
        .valid_o          (right_valid),
        .start_o          (right_start),
        .weight_o         (right_weight),
        .load_o           (down_load),
        .load_first_o     (down_load_first),
        .load_activation_o(down_load_activation),
        .sum_o            (down_sum)
      );
    end
  end

  // Lower edge: accumulators, with the control of the lanes that reach them
  logic control_valid, control_first, control_last;
  logic [TileM-1:0] hand_over;

  acc_delay_line #(
    .Width (2),
    .Stages(ControlStages)
  ) u_control (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(s0_valid),
    .data_i ({s0_first, s0_last}),
    .valid_o(control_valid),
    .data_o ({control_first, control_last})
  );

  for (genvar m = 0; m < TileM; m++) begin : gen_bottom
    logic valid, first, last;
    logic right_valid, right_first, right_last;
    logic [TileN*AccumulatorBits-1:0] unused_accumulators;

    if (m == 0) begin : gen_left
      assign valid = control_valid;
      assign first = control_first;
      assign last  = control_last;
    end else begin : gen_inner
      assign valid = gen_bottom[m-1].right_valid;
      assign first = gen_bottom[m-1].right_first;
      assign last  = gen_bottom[m-1].right_last;
    end

    if (m == TileM - 1) begin : gen_right_end
      logic [2:0] unused_right;

      assign unused_right = {right_valid, right_first, right_last};
    end

    systolic_small_a16_accumulator u_accumulator (
      .clk_i        (clk_i),
      .rst_ni       (rst_ni),
      .valid_i      (valid),
      .first_i      (first),
      .last_i       (last),
      .sum_i        (gen_row[TileK-1].gen_column[m].down_sum),
      .valid_o      (right_valid),
      .first_o      (right_first),
      .last_o       (right_last),
      .hand_over_o  (hand_over[m]),
      .accumulator_o(unused_accumulators),
      .partial_sum_o(partial_sum_o[m*TileN*PartialSumBits +: TileN*PartialSumBits])
    );
  end

  // The partial sums of a finished group are held until they are released. The last accumulator hands over after all others.
  logic partial_sum_valid_q, partial_sum_valid_d;
  logic all_handed_over;
  logic unused_hand_over;

  assign all_handed_over  = hand_over[TileM-1];
  assign unused_hand_over = ^hand_over;

  always_comb begin
    partial_sum_valid_d = partial_sum_valid_q;
    if (all_handed_over) begin
      partial_sum_valid_d = 1'b1;
    end else if (partial_sum_release_i) begin
      partial_sum_valid_d = 1'b0;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      partial_sum_valid_q <= 1'b0;
    end else begin
      partial_sum_valid_q <= partial_sum_valid_d;
    end
  end

  assign partial_sum_valid_o = partial_sum_valid_q;
endmodule
