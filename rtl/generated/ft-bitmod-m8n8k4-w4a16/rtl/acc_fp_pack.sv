// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_pack: a signed mantissa and exponent, rounded once to a floating-point code, half to even.
//
// Contract
//   code_o = round(mantissa_i * 2^exponent_i * unit), combinationally. SubnormalShift says the unit: the exponent at which the least
//   subnormal of the result is 1, so unit = 2^(1 - bias - MantissaBits - SubnormalShift).
//   Subnormal results are exact or rounded as others; 0 is +0; a number that rounds to 0 keeps its sign; overflow gives infinity.
//   special_i: bit 0 +infinity, bit 1 -infinity, bit 2 NaN; both infinities are NaN. The NaN is positive and quiet: mantissa 100...0.
//   Specials 2 (as acc_fp_decode): a format without infinity, whose NaN is all ones but the sign; overflow and infinities give it, too.

module acc_fp_pack #(
  parameter int MantissaWidth  = 15,
  parameter int ExponentWidth  = 6,
  parameter int SubnormalShift = 0,
  parameter int ExponentBits   = 5,
  parameter int MantissaBits   = 10,
  parameter int Specials       = 1
) (
  input  logic signed [MantissaWidth-1:0]         mantissa_i,
  input  logic        [ExponentWidth-1:0]         exponent_i,
  input  logic        [2:0]                       special_i,
  output logic        [ExponentBits+MantissaBits:0] code_o
);
  localparam int IntegerWidth = 14;
  // Left shifts go up to MantissaBits, a carry one further.
  localparam int WorkWidth = (MantissaWidth > MantissaBits ? MantissaWidth : MantissaBits) + 2;
  localparam int CodeWidth = IntegerWidth + MantissaBits > WorkWidth ? IntegerWidth + MantissaBits : WorkWidth;

  logic [WorkWidth-1:0] magnitude, rounded;
  logic signed [WorkWidth-1:0] signed_magnitude, right;
  logic signed [IntegerWidth-1:0] digits, normal_shift, subnormal_shift, shift, exponent;
  logic [IntegerWidth-1:0] right_shift, left_shift;
  logic [CodeWidth-1:0] code;
  logic [ExponentBits+MantissaBits-1:0] fields;
  logic negative, nan;

  assign negative  = mantissa_i[MantissaWidth-1];
  assign magnitude = negative ? -(WorkWidth'(mantissa_i)) : WorkWidth'(mantissa_i);

  acc_fp_digits #(.Width(WorkWidth), .CountWidth(IntegerWidth)) u_digits (
    .data_i(magnitude), .count_o(digits)
  );

  assign normal_shift    = digits - IntegerWidth'(MantissaBits + 1);
  assign subnormal_shift = IntegerWidth'(SubnormalShift) - $signed(IntegerWidth'({1'b0, exponent_i}));
  assign shift           = normal_shift > subnormal_shift ? normal_shift : subnormal_shift;
  assign right_shift     = shift[IntegerWidth-1] ? '0 : shift;
  assign left_shift      = shift[IntegerWidth-1] ? -shift : '0;

  assign signed_magnitude = magnitude;
  acc_round_shift #(.Width(WorkWidth), .ShiftWidth(IntegerWidth), .Rounding(0)) u_round (
    .data_i(signed_magnitude), .shift_i(right_shift), .data_o(right)
  );

  // The hidden one of a normal number adds 1 to the exponent field, and so does a carry out of the mantissa.
  assign rounded  = shift[IntegerWidth-1] ? magnitude << left_shift : right;
  assign exponent = $signed(IntegerWidth'({1'b0, exponent_i})) + shift - IntegerWidth'(SubnormalShift);
  assign code     = CodeWidth'({exponent, {MantissaBits{1'b0}}}) + CodeWidth'(rounded);
  assign fields   = code[ExponentBits+MantissaBits-1:0];

  assign nan = special_i[2] | (&special_i[1:0]);

  if (Specials == 2) begin : gen_nan
    localparam int MostFields = (1 << (ExponentBits + MantissaBits)) - 1;
    logic overflow;

    assign overflow = (magnitude != '0) & (code >= CodeWidth'(MostFields));

    assign code_o = (overflow | nan | (|special_i[1:0])) ? {1'b0, {(ExponentBits + MantissaBits){1'b1}}}
                  : magnitude == '0 ? '0 : {negative, fields};
  end else begin : gen_ieee
    localparam int MostExponent = (1 << ExponentBits) - 1;
    logic infinite, infinite_sign;

    assign infinite      = (|special_i[1:0]) | ((magnitude != '0) & (code[CodeWidth-1:MantissaBits] >= (CodeWidth - MantissaBits)'(MostExponent)));
    assign infinite_sign = special_i[1] | (negative & ~special_i[0]);

    assign code_o = nan ? {1'b0, {ExponentBits{1'b1}}, 1'b1, {(MantissaBits - 1){1'b0}}}
                  : infinite ? {infinite_sign, {ExponentBits{1'b1}}, {MantissaBits{1'b0}}}
                  : magnitude == '0 ? '0 : {negative, fields};
  end
endmodule
