// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-weights; this file is yours, no licence of its makers attaches to it.
// Spec hash: b3c95ebf4db0be7ea5130824e2339eee2a9086c3bb4b9e5976adcd8908513b32
//
// systolic_small_weights_array: 2 rows of 4 PEs that hold weights while activations move right and sums move down, and an accumulator a column.
//
// Contract
//   A step lasts as long as the tile has rows, 3: one row of activations enters in each cycle, and the step is ready with the
//   last. PE (k, n) sees a row k + n cycles after PE (0, 0). Weights enter with the first row and travel with it.
//   2 cycles and 4 more from a row to the last accumulator. The last step of a group hands the sums over; they are
//   valid after the last accumulator's, and hold until the next group's.

module systolic_small_weights_array #(
  localparam int TileM              = 3,  // rows of activations
  localparam int TileN              = 4,  // columns
  localparam int TileK              = 2,  // rows of PEs
  localparam int ActivationBits     = 8,  // activation, signed
  localparam int TermBits           = 13,  // sum of the products of a column, signed
  localparam int PartialSumBits     = 18,  // partial sum, signed
  localparam int AccumulatorBits    = 17,  // accumulator, signed
  localparam int WeightLaneBits     = 8,  // weights of one column
  localparam int WeightWordBits     = 32,  // weights of all columns
  localparam int RowBits            = 16,  // activations of one row
  localparam int ActivationWordBits = 48,  // activations of all rows
  localparam int RowIndexBits       = 2,  // row counter
  localparam int PartialSumWordBits = 216,  // partial sums of all rows and columns
  localparam int SumWordBits        = 42  // activation sums of all rows
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic                          step_first_i,
  input  logic                          step_last_i,
  output logic                          step_ready_o,
  // Operands: weights of column n at n*WeightLaneBits; activations of row m at m*RowBits
  input  logic [WeightWordBits-1:0]     weight_i,
  input  logic [ActivationWordBits-1:0] activation_i,
  // Sums of the last finished group: row m, column n at (m*TileN + n)*PartialSumBits
  input  logic                          partial_sum_release_i,
  output logic                          partial_sum_valid_o,
  output logic [PartialSumWordBits-1:0] partial_sum_o,
  output logic [SumWordBits-1:0]        activation_sum_o
);
  localparam int ControlStages = 2;  // from a row to its sum leaving column 0
  localparam logic [RowIndexBits-1:0] LastRow = 2'd2;

  // The row that enters
  logic [RowIndexBits-1:0] row_q, row_d;
  logic row_is_last, row_start;
  logic [RowBits-1:0] row_activation;

  assign row_is_last  = row_q == LastRow;
  assign row_start    = row_q == '0;
  assign step_ready_o = step_valid_i & row_is_last;

  always_comb begin
    row_d = row_q;
    if (step_valid_i) begin
      row_d = row_is_last ? '0 : row_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      row_q <= '0;
    end else begin
      row_q <= row_d;
    end
  end

  acc_select #(
    .Width(RowBits),
    .Depth(TileM)
  ) u_row (
    .words_i(activation_i),
    .index_i(row_q),
    .word_o (row_activation)
  );

  // Stage 0: the row
  logic s0_valid, s0_start, s0_first, s0_last;
  logic [WeightWordBits-1:0] s0_weight;
  logic [RowBits-1:0]        s0_activation;

  assign s0_valid      = step_valid_i;
  assign s0_start      = row_start;
  assign s0_first      = step_first_i;
  assign s0_last       = step_last_i;
  assign s0_weight     = weight_i;
  assign s0_activation = row_activation;

  systolic_small_weights_activation_sum u_activation_sum (
    .clk_i           (clk_i),
    .rst_ni          (rst_ni),
    .valid_i         (s0_valid),
    .first_i         (s0_first),
    .last_i          (s0_last),
    .activation_i    (s0_activation),
    .activation_sum_o(activation_sum_o)
  );

  // Upper edge: the weights of column n, n cycles late
  for (genvar n = 0; n < TileN; n++) begin : gen_top
    logic [WeightLaneBits-1:0] lane;

    if (n == 0) begin : gen_first
      assign lane = s0_weight[WeightLaneBits-1:0];
    end else begin : gen_skew
      logic unused_valid;

      acc_delay_line #(
        .Width (WeightLaneBits),
        .Stages(n)
      ) u_skew (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(s0_valid),
        .data_i (s0_weight[n*WeightLaneBits +: WeightLaneBits]),
        .valid_o(unused_valid),
        .data_o (lane)
      );
    end
  end

  for (genvar k = 0; k < TileK; k++) begin : gen_row
    // Left edge: element k of the row, k cycles late
    logic edge_valid, edge_start;
    logic [ActivationBits-1:0] edge_activation;

    if (k == 0) begin : gen_first
      assign edge_valid      = s0_valid;
      assign edge_start      = s0_start;
      assign edge_activation = s0_activation[ActivationBits-1:0];
    end else begin : gen_skew
      acc_delay_line #(
        .Width (1 + ActivationBits),
        .Stages(k)
      ) u_skew (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(s0_valid),
        .data_i ({s0_start, s0_activation[k*ActivationBits +: ActivationBits]}),
        .valid_o(edge_valid),
        .data_o ({edge_start, edge_activation})
      );
    end

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      // From the left and from above
      logic valid, start;
      logic [ActivationBits-1:0] activation;
      logic [WeightLaneBits-1:0] lane;
      logic [TermBits-1:0]       sum;
      // To the right and downwards
      logic right_valid, right_start;
      logic [ActivationBits-1:0] right_activation;
      logic [WeightLaneBits-1:0] down_lane;
      logic [TermBits-1:0]       down_sum;

      if (n == 0) begin : gen_left
        assign valid      = edge_valid;
        assign start      = edge_start;
        assign activation = edge_activation;
      end else begin : gen_inner
        assign valid      = gen_column[n-1].right_valid;
        assign start      = gen_column[n-1].right_start;
        assign activation = gen_column[n-1].right_activation;
      end

      if (k == 0) begin : gen_upper
        assign lane = gen_top[n].lane;
        assign sum  = '0;
      end else begin : gen_lower
        assign lane = gen_row[k-1].gen_column[n].down_lane;
        assign sum  = gen_row[k-1].gen_column[n].down_sum;
      end

      if (n == TileN - 1) begin : gen_right_end
        logic [ActivationBits+1:0] unused_right;

        assign unused_right = {right_valid, right_start, right_activation};
      end

      if (k == TileK - 1) begin : gen_lower_end
        logic [WeightLaneBits-1:0] unused_down;

        assign unused_down = down_lane;
      end

      systolic_small_weights_pe u_pe (
        .clk_i       (clk_i),
        .rst_ni      (rst_ni),
        .valid_i     (valid),
        .start_i     (start),
        .activation_i(activation),
        .lane_i      (lane),
        .sum_i       (sum),
        .valid_o     (right_valid),
        .start_o     (right_start),
        .activation_o(right_activation),
        .lane_o      (down_lane),
        .sum_o       (down_sum)
      );
    end
  end

  // Lower edge: accumulators, with the control of the rows that reach them
  logic control_valid, control_first, control_last;
  logic [TileN-1:0] hand_over;

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

  for (genvar n = 0; n < TileN; n++) begin : gen_bottom
    logic valid, first, last;
    logic right_valid, right_first, right_last;
    logic [TileM*AccumulatorBits-1:0] unused_accumulators;
    logic [TileM*PartialSumBits-1:0]  partial_sums;

    if (n == 0) begin : gen_left
      assign valid = control_valid;
      assign first = control_first;
      assign last  = control_last;
    end else begin : gen_inner
      assign valid = gen_bottom[n-1].right_valid;
      assign first = gen_bottom[n-1].right_first;
      assign last  = gen_bottom[n-1].right_last;
    end

    if (n == TileN - 1) begin : gen_right_end
      logic [2:0] unused_right;

      assign unused_right = {right_valid, right_first, right_last};
    end

    systolic_small_weights_accumulator u_accumulator (
      .clk_i        (clk_i),
      .rst_ni       (rst_ni),
      .valid_i      (valid),
      .first_i      (first),
      .last_i       (last),
      .sum_i        (gen_row[TileK-1].gen_column[n].down_sum),
      .valid_o      (right_valid),
      .first_o      (right_first),
      .last_o       (right_last),
      .hand_over_o  (hand_over[n]),
      .accumulator_o(unused_accumulators),
      .partial_sum_o(partial_sums)
    );

    for (genvar m = 0; m < TileM; m++) begin : gen_sum
      assign partial_sum_o[(m*TileN + n)*PartialSumBits +: PartialSumBits] = partial_sums[m*PartialSumBits +: PartialSumBits];
    end
  end

  // The partial sums of a finished group are held until they are released. The last accumulator hands over after all others.
  logic partial_sum_valid_q, partial_sum_valid_d;
  logic all_handed_over;
  logic unused_hand_over;

  assign all_handed_over  = hand_over[TileN-1];
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
