// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_term_dot: sum of decoded activations times one term of their weights each.
//
// Contract
//   sum_o * 2^(exponent_o - Extra), combinationally = sum over lanes of (-1)^(negative ^ term_negative) * significand * 2^(exponent + term_exponent)
//   where term_mantissa is 1, each lane cut as acc_fp_align says.

module acc_fp_term_dot #(
  parameter  int Lanes             = 4,
  parameter  int ExponentWidth     = 5,
  parameter  int SignificandBits   = 11,
  parameter  int TermExponentWidth = 3,
  parameter  int LaneExponentWidth = 6,
  parameter  int Extra             = 3,
  parameter  bit Sticky            = 1'b0,
  localparam int AddendWidth       = SignificandBits + Extra + 1,
  localparam int SumWidth          = AddendWidth + $clog2(Lanes)
) (
  input  logic        [Lanes-1:0]                   negative_i,
  input  logic        [Lanes*ExponentWidth-1:0]     exponent_i,
  input  logic        [Lanes*SignificandBits-1:0]   significand_i,
  input  logic        [Lanes-1:0]                   term_negative_i,
  input  logic        [Lanes-1:0]                   term_mantissa_i,
  input  logic        [Lanes*TermExponentWidth-1:0] term_exponent_i,
  output logic signed [SumWidth-1:0]                sum_o,
  output logic        [LaneExponentWidth-1:0]       exponent_o
);
  logic [Lanes*LaneExponentWidth-1:0] exponent;
  logic [Lanes*SignificandBits-1:0] significand;
  logic [Lanes*AddendWidth-1:0] addend;

  // A lane that adds nothing must not decide the largest exponent.
  for (genvar i = 0; i < Lanes; i++) begin : gen_lane
    logic there;

    assign there = term_mantissa_i[i] & (|significand_i[i*SignificandBits +: SignificandBits]);
    assign significand[i*SignificandBits +: SignificandBits] = significand_i[i*SignificandBits +: SignificandBits] & {SignificandBits{there}};
    assign exponent[i*LaneExponentWidth +: LaneExponentWidth] =
        (LaneExponentWidth'(exponent_i[i*ExponentWidth +: ExponentWidth]) + LaneExponentWidth'(term_exponent_i[i*TermExponentWidth +: TermExponentWidth]))
        & {LaneExponentWidth{there}};
  end

  acc_fp_align #(
    .Lanes(Lanes), .ExponentWidth(LaneExponentWidth), .SignificandBits(SignificandBits), .Extra(Extra), .Sticky(Sticky)
  ) u_align (
    .negative_i(negative_i ^ term_negative_i), .exponent_i(exponent), .significand_i(significand), .exponent_o(exponent_o), .addend_o(addend)
  );

  acc_fp_tree #(.Lanes(Lanes), .Width(AddendWidth)) u_tree (
    .addend_i(addend), .sum_o(sum_o)
  );
endmodule
