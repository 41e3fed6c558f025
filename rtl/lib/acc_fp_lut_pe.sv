// SPDX-License-Identifier: Apache-2.0
//
// acc_fp_lut_pe: dot product of floating-point activations with integer weights by tables of signed sums, one bit plane a cycle.
//
// Contract
//   A beat is taken when valid_i and ready_o are high. It adds sum over lanes of term * 2^plane, where term is T[index] of the lane's table. Of
//   the tables, from acc_fp_table, only the half with top bit 0 is there: T[index] = -T[~index]. Remapped 1: indices with top bit 1 come
//   with their other bits inverted.
//   Planes of a weight come from the highest down; last_plane_i marks the last. Of a lane's planes the first whose entry is no number says
//   what the lane makes of the sum.
//   group_last_i, scale_i, last_i, ready_o, valid_o and result_o as in acc_fp_bitmod_pe.

module acc_fp_lut_pe #(
  parameter  int Lanes               = 4,
  parameter  int Activations         = 4,
  parameter  int ExponentBits        = 5,
  parameter  int MantissaBits        = 10,
  parameter  int Specials            = 1,
  parameter  bit Remapped            = 1'b0,
  parameter  int PlaneWidth          = 2,
  parameter  int LaneExponentWidth   = 5,
  parameter  int Extra               = 3,
  parameter  bit Sticky              = 1'b0,
  parameter  bit Window              = 1'b0,
  parameter  int GroupWidth          = 15,
  parameter  int GroupExponentWidth  = 6,
  parameter  int GroupGuardBits      = 3,
  parameter  int ScaleWidth          = 8,
  parameter  int OutputWidth         = 26,
  parameter  int OutputExponentWidth = 6,
  parameter  int OutputGuardBits     = 3,
  parameter  int Rounding            = 0,
  parameter  int SubnormalShift      = 0,
  parameter  int ResultExponentBits  = 5,
  parameter  int ResultMantissaBits  = 10,
  localparam int CodeWidth           = ExponentBits + MantissaBits + 1,
  localparam int Entries             = 1 << (Activations - 1)
) (
  input  logic                                           clk_i,
  input  logic                                           rst_ni,
  input  logic                                           valid_i,
  output logic                                           ready_o,
  input  logic [Lanes*Entries*CodeWidth-1:0]             entry_i,
  input  logic [Lanes*Activations-1:0]                   index_i,
  input  logic [PlaneWidth-1:0]                          plane_i,
  input  logic                                           last_plane_i,
  input  logic                                           group_last_i,
  input  logic [ScaleWidth-1:0]                          scale_i,
  input  logic                                           last_i,
  output logic                                           valid_o,
  output logic [ResultExponentBits+ResultMantissaBits:0] result_o
);
  localparam int SignificandBits = MantissaBits + 1;
  localparam int SumWidth        = SignificandBits + Extra + 1 + $clog2(Lanes);
  localparam int PlaceWidth      = $clog2(Entries * CodeWidth);

  logic [Lanes-1:0] upper, negative, infinite, nan, decided_q;
  logic [Lanes*ExponentBits-1:0] exponent;
  logic [Lanes*SignificandBits-1:0] significand;
  logic signed [SumWidth-1:0] sum;
  logic [LaneExponentWidth-1:0] sum_exponent;
  logic [GroupExponentWidth-1:0] addend_exponent, group_exponent;
  logic signed [GroupWidth-1:0] group;
  logic [2:0] special, group_special;
  logic take, scale_ready;

  for (genvar i = 0; i < Lanes; i++) begin : gen_lane
    logic [Activations-2:0] low, place;
    logic [Entries*CodeWidth-1:0] entries;
    logic [CodeWidth-1:0] code;
    logic invert;

    assign {upper[i], low} = index_i[i*Activations +: Activations];
    assign invert = upper[i] & (Remapped == 1'b0);
    assign place  = low ^ {(Activations - 1){invert}};

    assign entries = entry_i[i*Entries*CodeWidth +: Entries*CodeWidth];
    assign code    = entries[PlaceWidth'(place) * PlaceWidth'(CodeWidth) +: CodeWidth];

    acc_fp_decode #(.ExponentBits(ExponentBits), .MantissaBits(MantissaBits), .Specials(Specials)) u_decode (
      .code_i(code), .negative_o(negative[i]), .exponent_o(exponent[i*ExponentBits +: ExponentBits]),
      .significand_o(significand[i*SignificandBits +: SignificandBits]), .infinite_o(infinite[i]), .nan_o(nan[i])
    );
  end

  acc_fp_special #(.Lanes(Lanes)) u_special (
    .infinite_i(infinite & ~decided_q), .nan_i(nan & ~decided_q), .negative_i(negative), .weight_negative_i(upper), .weight_zero_i({Lanes{1'b0}}),
    .special_o(special)
  );

  acc_fp_term_dot #(
    .Lanes(Lanes), .ExponentWidth(ExponentBits), .SignificandBits(SignificandBits), .TermExponentWidth(1), .LaneExponentWidth(LaneExponentWidth),
    .Extra(Extra), .Sticky(Sticky)
  ) u_dot (
    .negative_i(negative), .exponent_i(exponent), .significand_i(significand), .term_negative_i(upper), .term_mantissa_i({Lanes{1'b1}}),
    .term_exponent_i({Lanes{1'b0}}), .sum_o(sum), .exponent_o(sum_exponent)
  );

  assign addend_exponent = GroupExponentWidth'(sum_exponent) + GroupExponentWidth'(plane_i);
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
    if (!rst_ni) decided_q <= '0;
    else if (take) decided_q <= last_plane_i ? '0 : decided_q | infinite | nan;
  end
endmodule
