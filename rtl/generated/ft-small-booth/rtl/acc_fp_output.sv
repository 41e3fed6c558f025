// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_output: scaled sums of groups or blocks, accumulated and packed.
//
// Contract
//   A beat with valid_i is added to a floating accumulator; one with last_i ends the output: in the next cycle result_o is the rounded
//   sum with valid_o, and the accumulator is 0. special_i gathers over the beats, overflow of the accumulator with it.

module acc_fp_output #(
  parameter int AddendWidth    = 23,
  parameter int MantissaWidth  = 26,
  parameter int ExponentWidth  = 6,
  parameter int GuardBits      = 3,
  parameter int Rounding       = 0,
  parameter int SubnormalShift = 0,
  parameter int ExponentBits   = 5,
  parameter int MantissaBits   = 10
) (
  input  logic                                 clk_i,
  input  logic                                 rst_ni,
  input  logic                                 valid_i,
  input  logic                                 last_i,
  input  logic signed [AddendWidth-1:0]        addend_i,
  input  logic        [ExponentWidth-1:0]      exponent_i,
  input  logic        [2:0]                    special_i,
  output logic                                 valid_o,
  output logic [ExponentBits+MantissaBits:0]   result_o
);
  logic signed [MantissaWidth-1:0] mantissa_q, mantissa;
  logic [ExponentWidth-1:0] exponent_q, exponent;
  logic [2:0] special_q, special;
  logic positive_overflow, negative_overflow;
  logic [ExponentBits+MantissaBits:0] code;

  acc_fp_accumulate #(
    .AddendWidth(AddendWidth), .MantissaWidth(MantissaWidth), .ExponentWidth(ExponentWidth), .GuardBits(GuardBits), .Rounding(Rounding)
  ) u_accumulate (
    .mantissa_i(mantissa_q), .exponent_i(exponent_q), .addend_i(addend_i), .addend_exponent_i(exponent_i),
    .mantissa_o(mantissa), .exponent_o(exponent), .positive_overflow_o(positive_overflow), .negative_overflow_o(negative_overflow)
  );

  assign special = special_q | special_i | {1'b0, negative_overflow, positive_overflow};

  acc_fp_pack #(
    .MantissaWidth(MantissaWidth), .ExponentWidth(ExponentWidth), .SubnormalShift(SubnormalShift), .ExponentBits(ExponentBits), .MantissaBits(MantissaBits)
  ) u_pack (
    .mantissa_i(mantissa), .exponent_i(exponent), .special_i(special), .code_o(code)
  );

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      mantissa_q <= '0;
      exponent_q <= '0;
      special_q  <= '0;
      valid_o    <= 1'b0;
      result_o   <= '0;
    end else begin
      valid_o <= valid_i & last_i;
      if (valid_i) begin
        mantissa_q <= last_i ? '0 : mantissa;
        exponent_q <= last_i ? '0 : exponent;
        special_q  <= last_i ? '0 : special;
        if (last_i) result_o <= code;
      end
    end
  end
endmodule
