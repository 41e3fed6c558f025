// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-side; this file is yours, no licence of its makers attaches to it.
// Spec hash: 7af3a4c3edaa11d99710d46ec2db7ec3da5b8d0b42d3f03888e176ba8b7e0051
//
// mac_small_side_array: 2 rows of 4 multiply-accumulate PEs, and a sum of activations for each row.
//
// Contract
//   A step is always taken. The activations of a row go to all PEs of the row, the weights of a lane to all PEs of its column.
//   1 cycle from a step to its accumulators. The last step of a group hands the sums over; they hold until the next group's.

module mac_small_side_array #(
  localparam int TileM              = 2,  // rows
  localparam int TileN              = 4,  // columns
  localparam int PartialSumBits     = 19,  // partial sum, signed
  localparam int AccumulatorBits    = 18,  // accumulator, signed
  localparam int ActivationSumBits  = 14,  // activation sum, signed
  localparam int WeightLaneBits     = 15,  // weights of one column
  localparam int WeightWordBits     = 60,  // weights of all columns
  localparam int RowBits            = 24,  // activations of one row
  localparam int ActivationWordBits = 48,  // activations of all rows
  localparam int PartialSumWordBits = 152,  // partial sums of all PEs
  localparam int SumWordBits        = 28  // activation sums of all rows
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
  // Sums of the last finished group: row m, column n at (m*TileN + n)*PartialSumBits
  input  logic                          partial_sum_release_i,
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

  // Accumulation
  logic accumulate, first, last;

  assign accumulate = s0_valid;
  assign first      = s0_first;
  assign last       = s0_last;

  // The partial sums of a finished group are held until they are released.
  logic partial_sum_valid_q, partial_sum_valid_d;

  always_comb begin
    partial_sum_valid_d = partial_sum_valid_q;
    if (accumulate && last) begin
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

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    logic [RowBits-1:0] row_activation;

    assign row_activation = s0_activation[m*RowBits +: RowBits];

    mac_small_side_activation_sum u_activation_sum (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .accumulate_i    (accumulate),
      .first_i         (first),
      .last_i          (last),
      .activation_i    (row_activation),
      .activation_sum_o(activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      logic [AccumulatorBits-1:0] unused_accumulator;

      mac_small_side_pe u_pe (
        .clk_i           (clk_i),
        .rst_ni          (rst_ni),
        .accumulate_i    (accumulate),
        .first_i         (first),
        .last_i          (last),
        .weight_i        (s0_weight[n*WeightLaneBits +: WeightLaneBits]),
        .activation_i    (row_activation),
        .accumulator_o   (unused_accumulator),
        .partial_sum_o   (partial_sum_o[(m*TileN + n)*PartialSumBits +: PartialSumBits])
      );
    end
  end
endmodule
