// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_shared_encoder: as acc_pe_sparse with Columns sums of different activations and the same weights, behind one encoder (OPT4).
//
// Contract
//   As acc_pe_sparse: the digits are sent to all columns at once.

module acc_pe_shared_encoder #(
  parameter  int Columns          = 4,
  parameter  int Operands         = 4,
  parameter  int ActivationBits   = 8,
  parameter  bit ActivationSigned = 1'b1,
  parameter  int WeightBits       = 8,
  parameter  int AccumulatorBits  = 32,
  localparam int Terms            = (WeightBits + 1) / 2,
  localparam int DigitBits        = (Terms > 1) ? $clog2(Terms) : 1
) (
  input  logic                                clk_i,
  input  logic                                rst_ni,
  // Control
  input  logic                                enable_i,
  input  logic                                valid_i,
  output logic                                ready_o,
  input  logic                                first_i,
  input  logic                                last_i,
  // Group: which digit, and whether the sum so far counts four times
  input  logic                                shift_i,
  input  logic [DigitBits-1:0]                digit_i,
  // Operands, lane 0 lowest; column 0 lowest
  input  logic [Columns*Operands*ActivationBits-1:0] activation_i,
  input  logic [Operands*WeightBits-1:0]      weight_i,
  // Sums, signed, column 0 lowest; and the registers of their carry-save form
  output logic                                sum_valid_o,
  output logic [Columns*AccumulatorBits-1:0]  sum_o,
  output logic [Columns*AccumulatorBits-1:0]  save_sum_o,
  output logic [Columns*AccumulatorBits-1:0]  save_carry_o
);
  logic [Operands-1:0] select;
  logic start, mantissa, negative, exponent;

  acc_pe_sparse_encoder #(
    .Operands  (Operands),
    .WeightBits(WeightBits)
  ) u_encoder (
    .clk_i     (clk_i),
    .rst_ni    (rst_ni),
    .enable_i  (enable_i),
    .valid_i   (valid_i),
    .ready_o   (ready_o),
    .start_o   (start),
    .digit_i   (digit_i),
    .weight_i  (weight_i),
    .select_o  (select),
    .mantissa_o(mantissa),
    .negative_o(negative),
    .exponent_o(exponent)
  );

  logic [Columns-1:0] sum_valids;

  for (genvar c = 0; c < Columns; c++) begin : gen_column
    acc_pe_sparse_add #(
      .Operands        (Operands),
      .ActivationBits  (ActivationBits),
      .ActivationSigned(ActivationSigned),
      .AccumulatorBits (AccumulatorBits)
    ) u_add (
      .clk_i       (clk_i),
      .rst_ni      (rst_ni),
      .enable_i    (enable_i),
      .valid_i     (valid_i),
      .start_i     (start),
      .first_i     (first_i),
      .shift_i     (shift_i),
      .done_i      (last_i & ready_o),
      .select_i    (select),
      .mantissa_i  (mantissa),
      .negative_i  (negative),
      .exponent_i  (exponent),
      .activation_i(activation_i[c*Operands*ActivationBits +: Operands*ActivationBits]),
      .sum_valid_o (sum_valids[c]),
      .sum_o       (sum_o[c*AccumulatorBits +: AccumulatorBits]),
      .save_sum_o  (save_sum_o[c*AccumulatorBits +: AccumulatorBits]),
      .save_carry_o(save_carry_o[c*AccumulatorBits +: AccumulatorBits])
    );
  end

  // All columns take the same steps.
  assign sum_valid_o = &sum_valids;
endmodule
