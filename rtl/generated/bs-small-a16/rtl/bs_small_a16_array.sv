// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: b671b543cc42715c2784da8c37eec49403f0aa530bfa11892426dc3719d16e74
//
// bs_small_a16_array: 2 rows of 3 term-serial elements, and a sum of activations for each row.
//
// Contract
//   A step ends when every element has finished its beat; those that finish early wait.
//   The activations of a row go to all elements of the row, the weights of a lane to all elements of its column.
//   Two cycles from the end of the last step of a group to its partial sums; they hold until the next group's.

module bs_small_a16_array #(
  localparam int TileM              = 2,  // rows
  localparam int TileN              = 3,  // columns
  localparam int PartialSumBits     = 24,  // partial sum, signed
  localparam int AccumulatorBits    = 23,  // sum of an element, signed
  localparam int ActivationSumBits  = 20,  // activation sum, signed
  localparam int WeightLaneBits     = 8,  // weights of one column
  localparam int WeightWordBits     = 24,  // weights of all columns
  localparam int RowBits            = 32,  // activations of one row
  localparam int ActivationWordBits = 64,  // activations of all rows
  localparam int PartialSumWordBits = 144,  // partial sums of all elements
  localparam int SumWordBits        = 40  // activation sums of all rows
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  output logic                          step_ready_o,
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
  localparam int Elements = TileM * TileN;

  logic [Elements-1:0] ready;
  logic taken;

  assign step_ready_o = &ready;
  assign taken        = step_valid_i & step_ready_o;

  // The partial sums of a finished group are held until they are released.
  logic handed_over_q;
  logic partial_sum_valid_q, partial_sum_valid_d;

  always_comb begin
    partial_sum_valid_d = partial_sum_valid_q;
    if (handed_over_q) begin
      partial_sum_valid_d = 1'b1;
    end else if (partial_sum_release_i) begin
      partial_sum_valid_d = 1'b0;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      handed_over_q       <= 1'b0;
      partial_sum_valid_q <= 1'b0;
    end else begin
      handed_over_q       <= taken & step_last_i;
      partial_sum_valid_q <= partial_sum_valid_d;
    end
  end

  assign partial_sum_valid_o = partial_sum_valid_q;

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    logic [RowBits-1:0] row_activation;

    assign row_activation = activation_i[m*RowBits +: RowBits];

    bs_small_a16_activation_sum u_activation_sum (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .take_i          (taken),
      .first_i         (step_first_i),
      .last_i          (step_last_i),
      .activation_i    (row_activation),
      .activation_sum_o(activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      logic unused_waiting;
      logic [AccumulatorBits-1:0] unused_accumulator;

      bs_small_a16_pe u_pe (
        .clk_i        (clk_i),
        .rst_ni       (rst_ni),
        .step_valid_i (step_valid_i),
        .first_i      (step_first_i),
        .last_i       (step_last_i),
        .step_end_i   (taken),
        .weight_i     (weight_i[n*WeightLaneBits +: WeightLaneBits]),
        .activation_i (row_activation),
        .ready_o      (ready[m*TileN + n]),
        .waiting_o    (unused_waiting),
        .accumulator_o(unused_accumulator),
        .partial_sum_o(partial_sum_o[(m*TileN + n)*PartialSumBits +: PartialSumBits])
      );
    end
  end
endmodule
