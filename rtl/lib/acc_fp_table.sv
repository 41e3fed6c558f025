// SPDX-License-Identifier: Apache-2.0
//
// acc_fp_table: the symmetrised table of the signed sums of a few floating-point activations (docs/floating-point.md).
//
// Contract
//   Entry e, combinationally = sum over j of activation j, negated where bit j of e is 0, rounded once, half to even, to the format of the
//   activations. Only 2^(Activations - 1) entries: in all of them the last activation is negated; the others are these with the sign changed.
//   The activations are aligned to the largest exponent with Extra bits below the largest significand, the OR of what is cut off in the lowest.
//   Overflow is an infinity, in formats without one NaN; a sum of 0 is +0.

module acc_fp_table #(
  parameter  int Activations  = 4,
  parameter  int ExponentBits = 5,
  parameter  int MantissaBits = 10,
  parameter  int Specials     = 1,
  parameter  int Extra        = 29,
  localparam int CodeWidth    = ExponentBits + MantissaBits + 1,
  localparam int Entries      = 1 << (Activations - 1)
) (
  input  logic [Activations*CodeWidth-1:0] activation_i,
  output logic [Entries*CodeWidth-1:0]     entry_o
);
  localparam int SignificandBits = MantissaBits + 1;
  localparam int AddendWidth     = SignificandBits + Extra + 1;
  localparam int SumWidth        = AddendWidth + $clog2(Activations);

  logic [Activations-1:0] negative, infinite, nan;
  logic [Activations*ExponentBits-1:0] exponent;
  logic [Activations*SignificandBits-1:0] significand;
  logic [Activations*AddendWidth-1:0] addend;
  logic [ExponentBits-1:0] sum_exponent;

  for (genvar j = 0; j < Activations; j++) begin : gen_decode
    acc_fp_decode #(.ExponentBits(ExponentBits), .MantissaBits(MantissaBits), .Specials(Specials)) u_decode (
      .code_i(activation_i[j*CodeWidth +: CodeWidth]), .negative_o(negative[j]), .exponent_o(exponent[j*ExponentBits +: ExponentBits]),
      .significand_o(significand[j*SignificandBits +: SignificandBits]), .infinite_o(infinite[j]), .nan_o(nan[j])
    );
  end

  acc_fp_align #(
    .Lanes(Activations), .ExponentWidth(ExponentBits), .SignificandBits(SignificandBits), .Extra(Extra), .Sticky(1'b1)
  ) u_align (
    .negative_i(negative), .exponent_i(exponent), .significand_i(significand), .exponent_o(sum_exponent), .addend_o(addend)
  );

  for (genvar e = 0; e < Entries; e++) begin : gen_entry
    localparam logic [Activations-1:0] Negated = ~Activations'(e);

    logic [Activations*AddendWidth-1:0] signed_addend;
    logic signed [SumWidth-1:0] sum;
    logic [2:0] special;

    for (genvar j = 0; j < Activations; j++) begin : gen_sign
      assign signed_addend[j*AddendWidth +: AddendWidth] = Negated[j] ? -addend[j*AddendWidth +: AddendWidth] : addend[j*AddendWidth +: AddendWidth];
    end

    acc_fp_tree #(.Lanes(Activations), .Width(AddendWidth)) u_tree (
      .addend_i(signed_addend), .sum_o(sum)
    );

    acc_fp_special #(.Lanes(Activations)) u_special (
      .infinite_i(infinite), .nan_i(nan), .negative_i(negative), .weight_negative_i(Negated), .weight_zero_i({Activations{1'b0}}), .special_o(special)
    );

    acc_fp_pack #(
      .MantissaWidth(SumWidth), .ExponentWidth(ExponentBits), .SubnormalShift(Extra + 1), .ExponentBits(ExponentBits), .MantissaBits(MantissaBits),
      .Specials(Specials)
    ) u_pack (
      .mantissa_i(sum), .exponent_i(sum_exponent), .special_i(special), .code_o(entry_o[e*CodeWidth +: CodeWidth])
    );
  end
endmodule
