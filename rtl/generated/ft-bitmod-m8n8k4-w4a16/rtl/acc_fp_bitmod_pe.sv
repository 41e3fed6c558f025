// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_bitmod_pe: dot product of floating-point activations with weights of which one term comes a cycle (docs/floating-point.md).
//
// Contract
//   A beat is taken when valid_i and ready_o are high. It adds sum over lanes of activation * (-1)^negative * mantissa * 2^(exponent + bit_weight).
//   Terms of a weight come from the highest down; last_term_i marks the last. group_last_i marks the last beat of a group, with its
//   scale_i; last_i, with group_last_i, the last group of the output. ready_o is low only for a beat with group_last_i while the scale
//   unit is busy: groups of at least ScaleWidth beats never wait.
//   The result of a beat with last_i taken in cycle c is on result_o in cycle c + ScaleWidth + 2, with valid_o.

module acc_fp_bitmod_pe #(
  parameter int Lanes                = 4,
  parameter int ExponentBits         = 5,
  parameter int MantissaBits         = 10,
  parameter int Specials             = 1,
  parameter int TermExponentWidth    = 3,
  parameter int BitWeightWidth       = 3,
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
  input  logic                                               clk_i,
  input  logic                                               rst_ni,
  input  logic                                               valid_i,
  output logic                                               ready_o,
  input  logic [Lanes*(ExponentBits+MantissaBits+1)-1:0]     activation_i,
  input  logic [Lanes-1:0]                                   negative_i,
  input  logic [Lanes-1:0]                                   mantissa_i,
  input  logic [Lanes*TermExponentWidth-1:0]                 exponent_i,
  input  logic [BitWeightWidth-1:0]                          bit_weight_i,
  input  logic                                               last_term_i,
  input  logic                                               group_last_i,
  input  logic [ScaleWidth-1:0]                              scale_i,
  input  logic                                               last_i,
  output logic                                               valid_o,
  output logic [ResultExponentBits+ResultMantissaBits:0]     result_o
);
  localparam int CodeWidth       = ExponentBits + MantissaBits + 1;
  localparam int SignificandBits = MantissaBits + 1;
  localparam int SumWidth        = SignificandBits + Extra + 1 + $clog2(Lanes);

  logic [Lanes-1:0] negative, infinite, nan, seen_q, there;
  logic [Lanes*ExponentBits-1:0] exponent;
  logic [Lanes*SignificandBits-1:0] significand;
  logic signed [SumWidth-1:0] sum;
  logic [LaneExponentWidth-1:0] sum_exponent;
  logic [GroupExponentWidth-1:0] addend_exponent, group_exponent;
  logic signed [GroupWidth-1:0] group;
  logic [2:0] special, group_special;
  logic take, scale_ready;

  for (genvar i = 0; i < Lanes; i++) begin : gen_decode
    acc_fp_decode #(.ExponentBits(ExponentBits), .MantissaBits(MantissaBits), .Specials(Specials)) u_decode (
      .code_i(activation_i[i*CodeWidth +: CodeWidth]), .negative_o(negative[i]), .exponent_o(exponent[i*ExponentBits +: ExponentBits]),
      .significand_o(significand[i*SignificandBits +: SignificandBits]), .infinite_o(infinite[i]), .nan_o(nan[i])
    );
  end

  // The sign of a weight is that of its highest term; a weight of which no term was there is 0.
  assign there = seen_q | mantissa_i;

  acc_fp_special #(.Lanes(Lanes)) u_special (
    .infinite_i(infinite & (mantissa_i | {Lanes{last_term_i}}) & ~seen_q), .nan_i(nan), .negative_i(negative), .weight_negative_i(negative_i),
    .weight_zero_i(~there), .special_o(special)
  );

  acc_fp_term_dot #(
    .Lanes(Lanes), .ExponentWidth(ExponentBits), .SignificandBits(SignificandBits), .TermExponentWidth(TermExponentWidth),
    .LaneExponentWidth(LaneExponentWidth), .Extra(Extra), .Sticky(Sticky)
  ) u_dot (
    .negative_i(negative), .exponent_i(exponent), .significand_i(significand), .term_negative_i(negative_i), .term_mantissa_i(mantissa_i),
    .term_exponent_i(exponent_i), .sum_o(sum), .exponent_o(sum_exponent)
  );

  assign addend_exponent = GroupExponentWidth'(sum_exponent) + GroupExponentWidth'(bit_weight_i);
  assign ready_o         = ~group_last_i | scale_ready;
  assign take            = valid_i & ready_o;

  acc_fp_group_sum #(
    .Window(Window), .AddendWidth(SumWidth), .MantissaWidth(GroupWidth), .ExponentWidth(GroupExponentWidth), .GuardBits(GroupGuardBits), .Rounding(Rounding)
  ) u_group (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(take), .last_i(group_last_i), .addend_i(sum), .exponent_i(addend_exponent), .special_i(special),
    .mantissa_o(group), .exponent_o(group_exponent), .special_o(group_special)
  );

  acc_fp_back_end #(
    .GroupWidth(GroupWidth), .GroupExponentWidth(GroupExponentWidth), .ScaleWidth(ScaleWidth), .MantissaWidth(OutputWidth),
    .ExponentWidth(OutputExponentWidth), .GuardBits(OutputGuardBits), .Rounding(Rounding), .SubnormalShift(SubnormalShift),
    .ExponentBits(ResultExponentBits), .MantissaBits(ResultMantissaBits)
  ) u_back_end (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(take & group_last_i), .ready_o(scale_ready), .mantissa_i(group), .exponent_i(group_exponent),
    .special_i(group_special), .scale_i(scale_i), .last_i(last_i), .valid_o(valid_o), .result_o(result_o)
  );

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) seen_q <= '0;
    else if (take) seen_q <= last_term_i ? '0 : there;
  end
endmodule
