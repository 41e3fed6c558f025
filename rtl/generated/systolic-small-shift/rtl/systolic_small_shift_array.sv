// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-shift; this file is yours, no licence of its makers attaches to it.
// Spec hash: dc43a3636d9ff51c54d25442f72ef3263e0faeed530beefb768aaeffebd6b707
//
// systolic_small_shift_array: 3 rows of 4 PEs that hold the sums while activations move right and weights move down.
//
// Contract
//   A step is always taken. PE (m, n) sees it m + n cycles after PE (0, 0): row m's activations pass m skew registers at the
//   left edge, column n's weights n at the upper edge, and then one register of each PE on the way.
//   2 cycles from a step to the accumulator of PE (0, 0), 5 more to that of the last PE. The last step of a group hands
//   the sums over in the same wave; they are valid after the last PE's, wait in the accumulators and leave up the columns, row 0 first.

module systolic_small_shift_array #(
  localparam int TileM              = 3,  // rows
  localparam int TileN              = 4,  // columns
  localparam int PartialSumBits     = 18,  // partial sum, signed
  localparam int AccumulatorBits    = 17,  // accumulator, signed
  localparam int ActivationSumBits  = 14,  // activation sum, signed
  localparam int WeightLaneBits     = 4,  // weights of one column
  localparam int WeightWordBits     = 16,  // weights of all columns
  localparam int RowBits            = 8,  // activations of one row
  localparam int ActivationWordBits = 24,  // activations of all rows
  localparam int Lanes              = 2,  // columns of a chunk
  localparam int ShiftBits          = 2,  // chunks of a row
  localparam int PartialSumWordBits = 72,  // partial sums of row 0
  localparam int SumWordBits        = 42  // activation sums of all rows
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic                          step_first_i,
  input  logic                          step_last_i,
  // Operands: weights of column n at n*WeightLaneBits; activations of row m at m*RowBits
  input  logic [WeightWordBits-1:0]     weight_i,
  input  logic [ActivationWordBits-1:0] activation_i,
  // Sums of the last finished group, row 0: column n at n*PartialSumBits; those below move up in the columns of a chunk that shifts
  input  logic                          partial_sum_release_i,
  input  logic [ShiftBits-1:0]          partial_sum_shift_i,
  output logic                          partial_sum_valid_o,
  output logic [PartialSumWordBits-1:0] partial_sum_o,
  output logic [SumWordBits-1:0]        activation_sum_o
);
  // Stage 0: the step
  logic s0_valid, s0_first, s0_last;
  logic [WeightWordBits-1:0]     s0_weight;
  logic [ActivationWordBits-1:0] s0_activation;

  assign s0_valid      = step_valid_i;
  assign s0_first      = step_first_i;
  assign s0_last       = step_last_i;
  assign s0_weight     = weight_i;
  assign s0_activation = activation_i;

  // Upper edge: the weights of column n, n cycles late
  for (genvar n = 0; n < TileN; n++) begin : gen_top
    logic [WeightLaneBits-1:0] weight;

    if (n == 0) begin : gen_first
      assign weight = s0_weight[WeightLaneBits-1:0];
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
        .data_o (weight)
      );
    end
  end

  // The last PE hands over after all others.
  logic [TileM*TileN-1:0] hand_over;

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    // Left edge: the activations of row m and their control, m cycles late
    logic edge_valid, edge_first, edge_last;
    logic [RowBits-1:0] edge_activation;

    if (m == 0) begin : gen_first
      assign edge_valid      = s0_valid;
      assign edge_first      = s0_first;
      assign edge_last       = s0_last;
      assign edge_activation = s0_activation[RowBits-1:0];
    end else begin : gen_skew
      acc_delay_line #(
        .Width (2 + RowBits),
        .Stages(m)
      ) u_skew (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(s0_valid),
        .data_i ({s0_first, s0_last, s0_activation[m*RowBits +: RowBits]}),
        .valid_o(edge_valid),
        .data_o ({edge_first, edge_last, edge_activation})
      );
    end

    systolic_small_shift_activation_sum u_activation_sum (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .valid_i         (edge_valid),
      .first_i         (edge_first),
      .last_i          (edge_last),
      .activation_i    (edge_activation),
      .activation_sum_o(activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      // From the left and from above
      logic valid, first, last;
      logic [RowBits-1:0]        activation;
      logic [WeightLaneBits-1:0] weight;
      // To the right and downwards
      logic right_valid, right_first, right_last;
      logic [RowBits-1:0]         right_activation;
      logic [WeightLaneBits-1:0]  down_weight;
      // Upwards
      logic [AccumulatorBits-1:0] below, accumulator;
      logic [PartialSumBits-1:0]  partial_sum;

      if (n == 0) begin : gen_left
        assign valid      = edge_valid;
        assign first      = edge_first;
        assign last       = edge_last;
        assign activation = edge_activation;
      end else begin : gen_inner
        assign valid      = gen_column[n-1].right_valid;
        assign first      = gen_column[n-1].right_first;
        assign last       = gen_column[n-1].right_last;
        assign activation = gen_column[n-1].right_activation;
      end

      if (m == 0) begin : gen_upper
        assign weight = gen_top[n].weight;
      end else begin : gen_lower
        assign weight = gen_row[m-1].gen_column[n].down_weight;
      end

      if (n == TileN - 1) begin : gen_right_end
        logic [RowBits+2:0] unused_right;

        assign unused_right = {right_valid, right_first, right_last, right_activation};
      end

      if (m == TileM - 1) begin : gen_lower_end
        logic [WeightLaneBits-1:0] unused_down;

        assign unused_down = down_weight;
      end

      if (m == 0) begin : gen_out
        logic [AccumulatorBits-1:0] unused_accumulator;

        assign unused_accumulator = accumulator;
        assign partial_sum_o[n*PartialSumBits +: PartialSumBits] = partial_sum;
      end else begin : gen_inside
        logic [PartialSumBits-1:0] unused_partial_sum;

        assign unused_partial_sum = partial_sum;
      end

      if (m == TileM - 1) begin : gen_bottom
        assign below = '0;
      end else begin : gen_above_bottom
        assign below = gen_row[m+1].gen_column[n].accumulator;
      end

      systolic_small_shift_pe u_pe (
        .clk_i        (clk_i),
        .rst_ni       (rst_ni),
        .valid_i      (valid),
        .first_i      (first),
        .last_i       (last),
        .activation_i (activation),
        .weight_i     (weight),
        .shift_i      (partial_sum_shift_i[n/Lanes]),
        .sum_i        (below),
        .valid_o      (right_valid),
        .first_o      (right_first),
        .last_o       (right_last),
        .activation_o (right_activation),
        .weight_o     (down_weight),
        .hand_over_o  (hand_over[m*TileN + n]),
        .accumulator_o(accumulator),
        .partial_sum_o(partial_sum)
      );
    end
  end

  // The partial sums of a finished group are held until they are released.
  logic partial_sum_valid_q, partial_sum_valid_d;
  logic all_handed_over;
  logic unused_hand_over;

  assign all_handed_over  = hand_over[TileM*TileN-1];
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
