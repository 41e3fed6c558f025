// SPDX-License-Identifier: Apache-2.0
//
// acc_fp_mixpe_pe: dot product of floating-point activations with integer weights by shift and add, all bits of a weight in one cycle.
//
// Contract
//   A beat is taken when valid_i and ready_o are high. It adds sum over lanes and bits i of weight_bit_i * activation * 2^i: i is added to the
//   exponent; the highest bit is negative (two's complement). All Lanes * WeightBits terms are aligned to one exponent.
//   group_last_i, scale_i, last_i, ready_o, valid_o and result_o as in acc_fp_bitmod_pe.

module acc_fp_mixpe_pe #(
  parameter int Lanes                = 4,
  parameter int ExponentBits         = 5,
  parameter int MantissaBits         = 10,
  parameter int Specials             = 1,
  parameter int WeightBits           = 4,
  parameter int LaneExponentWidth    = 6,
  parameter int Extra                = 3,
  parameter bit Sticky               = 1'b0,
  parameter bit Window               = 1'b0,
  parameter int GroupWidth           = 15,
  parameter int GroupExponentWidth   = 6,
  parameter int GroupGuardBits       = 3,
  parameter int ScaleWidth           = 8,
  parameter int OutputWidth          = 26,
  parameter int OutputExponentWidth  = 6,
  parameter int OutputGuardBits      = 3,
  parameter int Rounding             = 0,
  parameter int SubnormalShift       = 0,
  parameter int ResultExponentBits   = 5,
  parameter int ResultMantissaBits   = 10
) (
  input  logic                                           clk_i,
  input  logic                                           rst_ni,
  input  logic                                           valid_i,
  output logic                                           ready_o,
  input  logic [Lanes*(ExponentBits+MantissaBits+1)-1:0] activation_i,
  input  logic [Lanes*WeightBits-1:0]                    weight_i,
  input  logic                                           group_last_i,
  input  logic [ScaleWidth-1:0]                          scale_i,
  input  logic                                           last_i,
  output logic                                           valid_o,
  output logic [ResultExponentBits+ResultMantissaBits:0] result_o
);
  localparam int CodeWidth         = ExponentBits + MantissaBits + 1;
  localparam int SignificandBits   = MantissaBits + 1;
  localparam int Terms             = Lanes * WeightBits;
  localparam int TermExponentWidth = $clog2(WeightBits) == 0 ? 1 : $clog2(WeightBits);
  localparam int SumWidth          = SignificandBits + Extra + 1 + $clog2(Terms);

  logic [Lanes-1:0] negative, infinite, nan, weight_negative, weight_zero;
  logic [Terms-1:0] term_sign, term_negative, term_mantissa;
  logic [Terms*ExponentBits-1:0] exponent;
  logic [Terms*SignificandBits-1:0] significand;
  logic [Terms*TermExponentWidth-1:0] term_exponent;
  logic signed [SumWidth-1:0] sum;
  logic [LaneExponentWidth-1:0] sum_exponent;
  logic [GroupExponentWidth-1:0] group_exponent;
  logic signed [GroupWidth-1:0] group;
  logic [2:0] special, group_special;
  logic take, scale_ready;

  for (genvar i = 0; i < Lanes; i++) begin : gen_lane
    logic [ExponentBits-1:0] lane_exponent;
    logic [SignificandBits-1:0] lane_significand;

    acc_fp_decode #(.ExponentBits(ExponentBits), .MantissaBits(MantissaBits), .Specials(Specials)) u_decode (
      .code_i(activation_i[i*CodeWidth +: CodeWidth]), .negative_o(negative[i]), .exponent_o(lane_exponent),
      .significand_o(lane_significand), .infinite_o(infinite[i]), .nan_o(nan[i])
    );

    assign weight_negative[i] = weight_i[i*WeightBits + WeightBits - 1];
    assign weight_zero[i]     = weight_i[i*WeightBits +: WeightBits] == '0;

    for (genvar t = 0; t < WeightBits; t++) begin : gen_term
      assign term_sign[i*WeightBits + t]     = negative[i];
      assign term_mantissa[i*WeightBits + t] = weight_i[i*WeightBits + t];
      assign term_negative[i*WeightBits + t] = t == WeightBits - 1;
      assign exponent[(i*WeightBits + t)*ExponentBits +: ExponentBits]                = lane_exponent;
      assign significand[(i*WeightBits + t)*SignificandBits +: SignificandBits]       = lane_significand;
      assign term_exponent[(i*WeightBits + t)*TermExponentWidth +: TermExponentWidth] = TermExponentWidth'(t);
    end
  end

  acc_fp_special #(.Lanes(Lanes)) u_special (
    .infinite_i(infinite), .nan_i(nan), .negative_i(negative), .weight_negative_i(weight_negative), .weight_zero_i(weight_zero), .special_o(special)
  );

  acc_fp_term_dot #(
    .Lanes(Terms), .ExponentWidth(ExponentBits), .SignificandBits(SignificandBits), .TermExponentWidth(TermExponentWidth),
    .LaneExponentWidth(LaneExponentWidth), .Extra(Extra), .Sticky(Sticky)
  ) u_dot (
    .negative_i(term_sign), .exponent_i(exponent), .significand_i(significand), .term_negative_i(term_negative), .term_mantissa_i(term_mantissa),
    .term_exponent_i(term_exponent), .sum_o(sum), .exponent_o(sum_exponent)
  );

  assign ready_o = ~group_last_i | scale_ready;
  assign take    = valid_i & ready_o;

  acc_fp_group_sum #(
    .Window(Window), .AddendWidth(SumWidth), .MantissaWidth(GroupWidth), .ExponentWidth(GroupExponentWidth), .GuardBits(GroupGuardBits), .Rounding(Rounding)
  ) u_group (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(take), .last_i(group_last_i), .addend_i(sum), .exponent_i(GroupExponentWidth'(sum_exponent)),
    .special_i(special), .mantissa_o(group), .exponent_o(group_exponent), .special_o(group_special)
  );

  acc_fp_back_end #(
    .GroupWidth(GroupWidth), .GroupExponentWidth(GroupExponentWidth), .ScaleWidth(ScaleWidth), .MantissaWidth(OutputWidth),
    .ExponentWidth(OutputExponentWidth), .GuardBits(OutputGuardBits), .Rounding(Rounding), .SubnormalShift(SubnormalShift),
    .ExponentBits(ResultExponentBits), .MantissaBits(ResultMantissaBits)
  ) u_back_end (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(take & group_last_i), .ready_o(scale_ready), .mantissa_i(group), .exponent_i(group_exponent),
    .special_i(group_special), .scale_i(scale_i), .last_i(last_i), .valid_o(valid_o), .result_o(result_o)
  );
endmodule
