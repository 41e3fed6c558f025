// SPDX-License-Identifier: Apache-2.0
//
// acc_fp_figna_pe: integer multiply-accumulate of pre-aligned mantissas with integer weights (docs/floating-point.md).
//
// Contract
//   A beat is taken when valid_i and ready_o are high. It adds sum over lanes of aligned * weight, both two's complement, to the integer of the
//   group, which GroupWidth must hold. aligned_i, from acc_fp_align over the whole group, is in units of 2^exponent_i, the same for all
//   beats of a group and read with the last; negative_i, infinite_i and nan_i are of the activations.
//   group_last_i, scale_i, last_i, ready_o, valid_o and result_o as in acc_fp_bitmod_pe.

module acc_fp_figna_pe #(
  parameter int Lanes               = 4,
  parameter int AlignedWidth        = 15,
  parameter int WeightWidth         = 4,
  parameter int GroupWidth          = 26,
  parameter int GroupExponentWidth  = 5,
  parameter int ScaleWidth          = 8,
  parameter int OutputWidth         = 26,
  parameter int OutputExponentWidth = 6,
  parameter int OutputGuardBits     = 3,
  parameter int Rounding            = 0,
  parameter int SubnormalShift      = 0,
  parameter int ResultExponentBits  = 5,
  parameter int ResultMantissaBits  = 10
) (
  input  logic                                           clk_i,
  input  logic                                           rst_ni,
  input  logic                                           valid_i,
  output logic                                           ready_o,
  input  logic [Lanes*AlignedWidth-1:0]                  aligned_i,
  input  logic [Lanes-1:0]                               negative_i,
  input  logic [Lanes-1:0]                               infinite_i,
  input  logic [Lanes-1:0]                               nan_i,
  input  logic [Lanes*WeightWidth-1:0]                   weight_i,
  input  logic [GroupExponentWidth-1:0]                  exponent_i,
  input  logic                                           group_last_i,
  input  logic [ScaleWidth-1:0]                          scale_i,
  input  logic                                           last_i,
  output logic                                           valid_o,
  output logic [ResultExponentBits+ResultMantissaBits:0] result_o
);
  localparam int ProductWidth = AlignedWidth + WeightWidth;
  localparam int SumWidth     = ProductWidth + $clog2(Lanes);

  logic [Lanes-1:0] weight_negative, weight_zero;
  logic [Lanes*ProductWidth-1:0] product;
  logic signed [SumWidth-1:0] sum;
  logic signed [GroupWidth-1:0] group_q, group;
  logic [2:0] special, special_q, group_special;
  logic take, scale_ready;

  for (genvar i = 0; i < Lanes; i++) begin : gen_lane
    logic signed [ProductWidth-1:0] aligned, weight;

    assign aligned = ProductWidth'($signed(aligned_i[i*AlignedWidth +: AlignedWidth]));
    assign weight  = ProductWidth'($signed(weight_i[i*WeightWidth +: WeightWidth]));
    assign product[i*ProductWidth +: ProductWidth] = aligned * weight;
    assign weight_negative[i] = weight_i[i*WeightWidth + WeightWidth - 1];
    assign weight_zero[i]     = weight_i[i*WeightWidth +: WeightWidth] == '0;
  end

  acc_fp_tree #(.Lanes(Lanes), .Width(ProductWidth)) u_tree (
    .addend_i(product), .sum_o(sum)
  );

  acc_fp_special #(.Lanes(Lanes)) u_special (
    .infinite_i(infinite_i), .nan_i(nan_i), .negative_i(negative_i), .weight_negative_i(weight_negative), .weight_zero_i(weight_zero), .special_o(special)
  );

  assign ready_o       = ~group_last_i | scale_ready;
  assign take          = valid_i & ready_o;
  assign group         = group_q + GroupWidth'(sum);
  assign group_special = special_q | special;

  acc_fp_back_end #(
    .GroupWidth(GroupWidth), .GroupExponentWidth(GroupExponentWidth), .ScaleWidth(ScaleWidth), .MantissaWidth(OutputWidth),
    .ExponentWidth(OutputExponentWidth), .GuardBits(OutputGuardBits), .Rounding(Rounding), .SubnormalShift(SubnormalShift),
    .ExponentBits(ResultExponentBits), .MantissaBits(ResultMantissaBits)
  ) u_back_end (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(take & group_last_i), .ready_o(scale_ready), .mantissa_i(group), .exponent_i(exponent_i),
    .special_i(group_special), .scale_i(scale_i), .last_i(last_i), .valid_o(valid_o), .result_o(result_o)
  );

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      group_q   <= '0;
      special_q <= '0;
    end else if (take) begin
      group_q   <= group_last_i ? '0 : group;
      special_q <= group_last_i ? '0 : group_special;
    end
  end
endmodule
