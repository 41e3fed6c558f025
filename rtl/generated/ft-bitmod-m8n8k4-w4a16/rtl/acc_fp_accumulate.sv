// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_accumulate: one addition into a normalised floating accumulator (docs/floating-point.md).
//
// Contract
//   accumulator = mantissa * 2^exponent, addend = addend_i * 2^addend_exponent_i, all in one unit; combinational.
//   The operand of the smaller exponent is shifted right with GuardBits bits below the larger exponent; what is lost beyond them is
//   jammed into the lowest. The sum is normalised to MantissaWidth bits, as far as the exponent reaches down to 0, and rounded.
//   An addend of 0 leaves a normalised accumulator as it is. The exponents have at most 12 bits.
//   An exponent that does not fit gives 0 and one of the overflow outputs.
//   Rounding as acc_round_shift: 0 half to even, 3 floor.

module acc_fp_accumulate #(
  parameter int AddendWidth   = 17,
  parameter int MantissaWidth = 15,
  parameter int ExponentWidth = 6,
  parameter int GuardBits     = 3,
  parameter int Rounding      = 0
) (
  input  logic signed [MantissaWidth-1:0] mantissa_i,
  input  logic        [ExponentWidth-1:0] exponent_i,
  input  logic signed [AddendWidth-1:0]   addend_i,
  input  logic        [ExponentWidth-1:0] addend_exponent_i,
  output logic signed [MantissaWidth-1:0] mantissa_o,
  output logic        [ExponentWidth-1:0] exponent_o,
  output logic                            positive_overflow_o,
  output logic                            negative_overflow_o
);
  localparam int WiderWidth = AddendWidth > MantissaWidth ? AddendWidth : MantissaWidth;
  localparam int SumWidth   = WiderWidth + GuardBits + 1;
  // Exponents, shifts and their differences as signed numbers.
  localparam int IntegerWidth = 14;
  localparam int MostExponent = (1 << ExponentWidth) - 1;

  logic [ExponentWidth-1:0] addend_exponent, reference, distance;
  logic addend_first;
  logic signed [SumWidth-1:0] mantissa_wide, addend_wide, moving, staying, moved, total, right;
  logic signed [MantissaWidth-1:0] left, mantissa;
  logic [SumWidth-1:0] pattern;
  logic lost;
  logic signed [IntegerWidth-1:0] digits, exponent_free, exponent_new, shift, exponent_end;
  logic [IntegerWidth-1:0] right_shift, left_shift;
  logic left_first, carry, overflow;

  assign addend_exponent = addend_i == '0 ? '0 : addend_exponent_i;
  assign addend_first    = addend_exponent > exponent_i;
  assign reference       = addend_first ? addend_exponent : exponent_i;
  assign distance        = addend_first ? addend_exponent - exponent_i : exponent_i - addend_exponent;
  assign mantissa_wide   = SumWidth'(mantissa_i) <<< GuardBits;
  assign addend_wide     = SumWidth'(addend_i) <<< GuardBits;
  assign moving          = addend_first ? mantissa_wide : addend_wide;
  assign staying         = addend_first ? addend_wide : mantissa_wide;
  assign moved           = moving >>> distance;
  assign lost            = |(moving & ~({SumWidth{1'b1}} << distance));
  assign total           = staying + {moved[SumWidth-1:1], moved[0] | lost};

  // Bits of the magnitude: those below the copies of the sign.
  assign pattern = total ^ {SumWidth{total[SumWidth-1]}};
  acc_fp_digits #(.Width(SumWidth), .CountWidth(IntegerWidth)) u_digits (
    .data_i(pattern), .count_o(digits)
  );

  assign exponent_free = $signed(IntegerWidth'({1'b0, reference})) + digits - IntegerWidth'(GuardBits + MantissaWidth - 1);
  assign exponent_new  = exponent_free[IntegerWidth-1] ? '0 : exponent_free;
  assign shift         = exponent_new - $signed(IntegerWidth'({1'b0, reference})) + IntegerWidth'(GuardBits);
  assign left_first    = shift[IntegerWidth-1];
  assign right_shift   = left_first ? '0 : shift;
  assign left_shift    = left_first ? -shift : '0;
  assign left          = MantissaWidth'(total) <<< left_shift;

  acc_round_shift #(.Width(SumWidth), .ShiftWidth(IntegerWidth), .Rounding(Rounding)) u_round (
    .data_i(total), .shift_i(right_shift), .data_o(right)
  );

  // Rounding up to 2^(MantissaWidth - 1): one bit too many for a positive number.
  assign carry        = ~right[SumWidth-1] & right[MantissaWidth-1] & ~left_first;
  assign exponent_end = exponent_new + IntegerWidth'({1'b0, carry});
  assign overflow     = (total != '0) & (exponent_end > IntegerWidth'(MostExponent));

  assign positive_overflow_o = overflow & ~total[SumWidth-1];
  assign negative_overflow_o = overflow & total[SumWidth-1];

  always_comb begin
    mantissa = MantissaWidth'(right);
    if (left_first) mantissa = left;
    if (carry) mantissa = {2'b01, {(MantissaWidth - 2){1'b0}}};
  end

  assign mantissa_o = overflow ? '0 : mantissa;
  assign exponent_o = overflow | (total == '0) ? '0 : ExponentWidth'(exponent_end);
endmodule
