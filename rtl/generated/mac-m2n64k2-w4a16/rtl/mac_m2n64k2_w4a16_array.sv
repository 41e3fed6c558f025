// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-m2n64k2-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: e3833a0aa13b134e888d7bf2e19f4e4796d2c83503306b37ff200423417a8d91
//
// mac_m2n64k2_w4a16_array: 2 rows of 64 multiply-accumulate PEs, and a sum of activations for each row.
//
// Contract
//   A step is always taken. The activations of a row go to all PEs of the row, the weights of a lane to all PEs of its column.
//   2 cycles from a step to its accumulators. The last step of a group hands the sums over; they hold until the next group's.

module mac_m2n64k2_w4a16_array #(
  localparam int TileM              = 2,  // rows
  localparam int TileN              = 64,  // columns
  localparam int PartialSumBits     = 28,  // partial sum, signed
  localparam int AccumulatorBits    = 27,  // accumulator, signed
  localparam int ActivationSumBits  = 24,  // activation sum, signed
  localparam int WeightLaneBits     = 8,  // weights of one column
  localparam int WeightWordBits     = 512,  // weights of all columns
  localparam int RowBits            = 32,  // activations of one row
  localparam int ActivationWordBits = 64,  // activations of all rows
  localparam int PartialSumWordBits = 3584,  // partial sums of all PEs
  localparam int SumWordBits        = 48  // activation sums of all rows
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

  // Stage 1: terms
  logic valid1_q, first1_q, last1_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid1_q <= 1'b0;
      first1_q <= 1'b0;
      last1_q  <= 1'b0;
    end else begin
      valid1_q <= s0_valid;
      if (s0_valid) begin
        first1_q <= s0_first;
        last1_q  <= s0_last;
      end
    end
  end

  // Accumulation
  logic accumulate, first, last;

  assign accumulate = valid1_q;
  assign first      = first1_q;
  assign last       = last1_q;

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

    mac_m2n64k2_w4a16_activation_sum u_activation_sum (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .dot_enable_i    (s0_valid),
      .accumulate_i    (accumulate),
      .first_i         (first),
      .last_i          (last),
      .activation_i    (row_activation),
      .activation_sum_o(activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      logic [AccumulatorBits-1:0] unused_accumulator;

      mac_m2n64k2_w4a16_pe u_pe (
        .clk_i           (clk_i),
        .rst_ni          (rst_ni),
        .dot_enable_i    (s0_valid),
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
