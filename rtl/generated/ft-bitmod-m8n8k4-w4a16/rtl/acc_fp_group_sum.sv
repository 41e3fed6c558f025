// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_group_sum: accumulator of one group of dot products.
//
// Contract
//   A beat with valid_i adds addend_i * 2^exponent_i. mantissa_o * 2^exponent_o and special_o are the sum with this beat's addend,
//   combinationally; after a beat with last_i the accumulator is 0.
//   Window 0: a normalised floating accumulator, as acc_fp_accumulate. Window 1: an integer of MantissaWidth bits in units of 2^0, exact as
//   long as MantissaWidth holds the sum; exponent_o is 0 and GuardBits and Rounding say nothing.

module acc_fp_group_sum #(
  parameter bit Window        = 1'b0,
  parameter int AddendWidth   = 17,
  parameter int MantissaWidth = 15,
  parameter int ExponentWidth = 6,
  parameter int GuardBits     = 3,
  parameter int Rounding      = 0
) (
  input  logic                            clk_i,
  input  logic                            rst_ni,
  input  logic                            valid_i,
  input  logic                            last_i,
  input  logic signed [AddendWidth-1:0]   addend_i,
  input  logic        [ExponentWidth-1:0] exponent_i,
  input  logic        [2:0]               special_i,
  output logic signed [MantissaWidth-1:0] mantissa_o,
  output logic        [ExponentWidth-1:0] exponent_o,
  output logic        [2:0]               special_o
);
  logic signed [MantissaWidth-1:0] mantissa_q;
  logic [2:0] special_q, overflow;

  if (Window) begin : gen_window
    assign mantissa_o = mantissa_q + (MantissaWidth'(addend_i) <<< exponent_i);
    assign exponent_o = '0;
    assign overflow   = 3'b000;
  end else begin : gen_floating
    logic [ExponentWidth-1:0] exponent_q;

    acc_fp_accumulate #(
      .AddendWidth(AddendWidth), .MantissaWidth(MantissaWidth), .ExponentWidth(ExponentWidth), .GuardBits(GuardBits), .Rounding(Rounding)
    ) u_accumulate (
      .mantissa_i(mantissa_q), .exponent_i(exponent_q), .addend_i(addend_i), .addend_exponent_i(exponent_i),
      .mantissa_o(mantissa_o), .exponent_o(exponent_o), .positive_overflow_o(overflow[0]), .negative_overflow_o(overflow[1])
    );
    assign overflow[2] = 1'b0;

    always_ff @(posedge clk_i or negedge rst_ni) begin
      if (!rst_ni) exponent_q <= '0;
      else if (valid_i) exponent_q <= last_i ? '0 : exponent_o;
    end
  end

  assign special_o = special_q | special_i | overflow;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mantissa_q <= '0;
      special_q  <= '0;
    end else if (valid_i) begin
      mantissa_q <= last_i ? '0 : mantissa_o;
      special_q  <= last_i ? '0 : special_o;
    end
  end
endmodule
