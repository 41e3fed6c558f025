// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 036f92dc2cb625f7042a4d31c817fd89e021da0b384b33ba73df37f8612899de
//
// mac_small_a16_array: 2 rows of 4 multiply-accumulate PEs, and a sum of activations for each row.
//
// Contract
//   A step is always taken. The activations of a row go to all PEs of the row, the weights of a lane to all PEs of its column.
//   4 cycles from a step to its accumulators. The last step of a group hands the sums over; they hold until the next group's.

module mac_small_a16_array #(
  localparam int TileM              = 2,  // rows
  localparam int TileN              = 4,  // columns
  localparam int PartialSumBits     = 28,  // partial sum, signed
  localparam int AccumulatorBits    = 27,  // accumulator, signed
  localparam int ActivationSumBits  = 22,  // activation sum, signed
  localparam int WeightLaneBits     = 24,  // weights of one column
  localparam int WeightWordBits     = 96,  // weights of all columns
  localparam int RowBits            = 48,  // activations of one row
  localparam int ActivationWordBits = 96,  // activations of all rows
  localparam int PartialSumWordBits = 224,  // partial sums of all PEs
  localparam int SumWordBits        = 44  // activation sums of all rows
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
  // Stage 0: the step, registered
  logic s0_valid, s0_first, s0_last;
  logic [WeightWordBits-1:0]     s0_weight;
  logic [ActivationWordBits-1:0] s0_activation;

  logic valid0_q, first0_q, last0_q;
  logic [WeightWordBits-1:0]     weight0_q;
  logic [ActivationWordBits-1:0] activation0_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid0_q      <= 1'b0;
      first0_q      <= 1'b0;
      last0_q       <= 1'b0;
      weight0_q     <= '0;
      activation0_q <= '0;
    end else begin
      valid0_q <= step_valid_i;
      if (step_valid_i) begin
        first0_q      <= step_first_i;
        last0_q       <= step_last_i;
        weight0_q     <= weight_i;
        activation0_q <= activation_i;
      end
    end
  end

  assign s0_valid      = valid0_q;
  assign s0_first      = first0_q;
  assign s0_last       = last0_q;
  assign s0_weight     = weight0_q;
  assign s0_activation = activation0_q;

  // Stage 1: products
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

  // Stage 2: terms
  logic valid2_q, first2_q, last2_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid2_q <= 1'b0;
      first2_q <= 1'b0;
      last2_q  <= 1'b0;
    end else begin
      valid2_q <= valid1_q;
      if (valid1_q) begin
        first2_q <= first1_q;
        last2_q  <= last1_q;
      end
    end
  end

  // Accumulation
  logic accumulate, first, last;

  assign accumulate = valid2_q;
  assign first      = first2_q;
  assign last       = last2_q;

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

    mac_small_a16_activation_sum u_activation_sum (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .product_enable_i(s0_valid),
      .dot_enable_i    (valid1_q),
      .accumulate_i    (accumulate),
      .first_i         (first),
      .last_i          (last),
      .activation_i    (row_activation),
      .activation_sum_o(activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      logic [AccumulatorBits-1:0] unused_accumulator;

      mac_small_a16_pe u_pe (
        .clk_i           (clk_i),
        .rst_ni          (rst_ni),
        .product_enable_i(s0_valid),
        .dot_enable_i    (valid1_q),
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
