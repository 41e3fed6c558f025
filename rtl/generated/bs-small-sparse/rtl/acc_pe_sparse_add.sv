// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_sparse_add: adds one digit times the activation of its lane to a sum in carry-save form, through one 3:2 compressor.
//
// Contract
//   A step takes save_sum and save_carry, which start_i makes 0 with first_i and four times as large with shift_i, and adds
//   the activation of the lane of select_i, doubled with exponent_i, negated with negative_i; nothing without mantissa_i.
//   The 1 of a negation travels in the lowest bit of the carry. The sum is there two cycles after the step with done_i.

module acc_pe_sparse_add #(
  parameter int Operands         = 4,
  parameter int ActivationBits   = 8,
  parameter bit ActivationSigned = 1'b1,
  parameter int AccumulatorBits  = 32
) (
  input  logic                               clk_i,
  input  logic                               rst_ni,
  // Control
  input  logic                               enable_i,
  input  logic                               valid_i,
  input  logic                               start_i,
  input  logic                               first_i,
  input  logic                               shift_i,
  input  logic                               done_i,
  // Digit
  input  logic [Operands-1:0]                select_i,
  input  logic                               mantissa_i,
  input  logic                               negative_i,
  input  logic                               exponent_i,
  // Activations, lane 0 lowest
  input  logic [Operands*ActivationBits-1:0] activation_i,
  // Sum, signed; and the registers of its carry-save form
  output logic                               sum_valid_o,
  output logic [AccumulatorBits-1:0]         sum_o,
  output logic [AccumulatorBits-1:0]         save_sum_o,
  output logic [AccumulatorBits-1:0]         save_carry_o
);
  logic [ActivationBits-1:0] selected;
  logic [ActivationBits:0] doubled;
  logic [ActivationBits:0] wide;
  logic [AccumulatorBits-1:0] magnitude, product, base_sum, base_carry, majority;
  logic [AccumulatorBits-1:0] save_sum, save_carry;

  always_comb begin
    selected = '0;
    for (int k = 0; k < Operands; k++) begin
      selected = selected | (activation_i[k*ActivationBits +: ActivationBits] & {ActivationBits{select_i[k]}});
    end
  end

  acc_extend #(
    .InWidth (ActivationBits),
    .OutWidth(ActivationBits + 1),
    .Signed  (ActivationSigned)
  ) u_wide (
    .data_i(selected),
    .data_o(wide)
  );

  assign doubled = !mantissa_i ? '0 : exponent_i ? {selected, 1'b0} : wide;

  acc_extend #(
    .InWidth (ActivationBits + 1),
    .OutWidth(AccumulatorBits),
    .Signed  (ActivationSigned)
  ) u_magnitude (
    .data_i(doubled),
    .data_o(magnitude)
  );

  assign product    = magnitude ^ {AccumulatorBits{negative_i}};
  assign base_sum   = (start_i & first_i) ? '0 : (start_i & shift_i) ? save_sum_o << 2 : save_sum_o;
  assign base_carry = (start_i & first_i) ? '0 : (start_i & shift_i) ? save_carry_o << 2 : save_carry_o;
  assign majority   = (base_sum & base_carry) | (base_sum & product) | (base_carry & product);
  assign save_sum   = base_sum ^ base_carry ^ product;
  assign save_carry = (majority << 1) | AccumulatorBits'(negative_i);

  acc_pe_resolve #(
    .Width(AccumulatorBits)
  ) u_resolve (
    .clk_i       (clk_i),
    .rst_ni      (rst_ni),
    .enable_i    (enable_i),
    .step_i      (valid_i),
    .done_i      (done_i),
    .save_sum_i  (save_sum),
    .save_carry_i(save_carry),
    .save_sum_o  (save_sum_o),
    .save_carry_o(save_carry_o),
    .sum_valid_o (sum_valid_o),
    .sum_o       (sum_o)
  );
endmodule
