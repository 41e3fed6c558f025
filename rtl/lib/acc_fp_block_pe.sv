// SPDX-License-Identifier: Apache-2.0
//
// acc_fp_block_pe: dot product of two block formats: exact integers within a block, one rounded addition a block (docs/floating-point.md).
//
// Contract
//   A beat with valid_i adds sum over lanes of a * b to the integer of the block; elements as acc_fp_fixed reads them. block_last_i marks the last
//   beat of a block, with both scales; last_i, with block_last_i, the last block of the output. Never waits.
//   The result of a beat with last_i in cycle c is on result_o in cycle c + 2, with valid_o.

module acc_fp_block_pe #(
  parameter int Lanes               = 16,
  parameter int AExponentBits       = 2,
  parameter int AMantissaBits       = 1,
  parameter int ASpecials           = 0,
  parameter int AWidth              = 5,
  parameter int AScale              = 0,
  parameter int BExponentBits       = 2,
  parameter int BMantissaBits       = 1,
  parameter int BSpecials           = 0,
  parameter int BWidth              = 5,
  parameter int BScale              = 0,
  parameter int BlockWidth          = 14,
  parameter int SignificandWidth    = 1,
  parameter int OutputWidth         = 28,
  parameter int OutputExponentWidth = 10,
  parameter int OutputGuardBits     = 3,
  parameter int Rounding            = 0,
  parameter int SubnormalShift      = 0,
  parameter int ResultExponentBits  = 8,
  parameter int ResultMantissaBits  = 23
) (
  input  logic                                             clk_i,
  input  logic                                             rst_ni,
  input  logic                                             valid_i,
  input  logic [Lanes*(AExponentBits+AMantissaBits+1)-1:0] a_i,
  input  logic [Lanes*(BExponentBits+BMantissaBits+1)-1:0] b_i,
  input  logic                                             block_last_i,
  input  logic [7:0]                                       a_scale_i,
  input  logic [7:0]                                       b_scale_i,
  input  logic                                             last_i,
  output logic                                             valid_o,
  output logic [ResultExponentBits+ResultMantissaBits:0]   result_o
);
  localparam int ACodeWidth   = AExponentBits + AMantissaBits + 1;
  localparam int BCodeWidth   = BExponentBits + BMantissaBits + 1;
  localparam int ProductWidth = AWidth + BWidth;
  localparam int SumWidth     = ProductWidth + $clog2(Lanes);
  localparam int AddendWidth  = BlockWidth + SignificandWidth;

  logic [Lanes*ProductWidth-1:0] product;
  logic [Lanes-1:0] a_negative, a_zero, a_infinite, a_nan, b_negative, b_zero, b_infinite, b_nan;
  logic signed [SumWidth-1:0] sum;
  logic signed [BlockWidth-1:0] block_q, block, scaled_q;
  logic [2:0] a_special, b_special, special_q, special, scaled_special_q;
  logic [3:0] a_significand, b_significand;
  logic [7:0] a_exponent, b_exponent, significand;
  logic a_scale_nan, b_scale_nan, scale_zero, last_q, valid_q;
  logic [OutputExponentWidth-1:0] exponent_q;
  logic [SignificandWidth-1:0] significand_q;
  logic signed [AddendWidth-1:0] addend;

  for (genvar i = 0; i < Lanes; i++) begin : gen_lane
    logic signed [AWidth-1:0] a;
    logic signed [BWidth-1:0] b;

    acc_fp_fixed #(.ExponentBits(AExponentBits), .MantissaBits(AMantissaBits), .Specials(ASpecials), .Width(AWidth)) u_a (
      .code_i(a_i[i*ACodeWidth +: ACodeWidth]), .data_o(a), .negative_o(a_negative[i]), .zero_o(a_zero[i]), .infinite_o(a_infinite[i]), .nan_o(a_nan[i])
    );
    acc_fp_fixed #(.ExponentBits(BExponentBits), .MantissaBits(BMantissaBits), .Specials(BSpecials), .Width(BWidth)) u_b (
      .code_i(b_i[i*BCodeWidth +: BCodeWidth]), .data_o(b), .negative_o(b_negative[i]), .zero_o(b_zero[i]), .infinite_o(b_infinite[i]), .nan_o(b_nan[i])
    );
    assign product[i*ProductWidth +: ProductWidth] = ProductWidth'(a) * ProductWidth'(b);
  end

  acc_fp_tree #(.Lanes(Lanes), .Width(ProductWidth)) u_tree (
    .addend_i(product), .sum_o(sum)
  );

  // Infinities of either side; where both are, both cells say the same.
  acc_fp_special #(.Lanes(Lanes)) u_a_special (
    .infinite_i(a_infinite & ~b_nan), .nan_i(a_nan), .negative_i(a_negative), .weight_negative_i(b_negative), .weight_zero_i(b_zero), .special_o(a_special)
  );
  acc_fp_special #(.Lanes(Lanes)) u_b_special (
    .infinite_i(b_infinite & ~a_nan), .nan_i(b_nan), .negative_i(b_negative), .weight_negative_i(a_negative), .weight_zero_i(a_zero), .special_o(b_special)
  );

  acc_fp_block_scale #(.Kind(AScale)) u_a_scale (
    .code_i(a_scale_i), .significand_o(a_significand), .exponent_o(a_exponent), .nan_o(a_scale_nan)
  );
  acc_fp_block_scale #(.Kind(BScale)) u_b_scale (
    .code_i(b_scale_i), .significand_o(b_significand), .exponent_o(b_exponent), .nan_o(b_scale_nan)
  );

  assign block       = block_q + BlockWidth'(sum);
  assign special     = special_q | a_special | b_special;
  assign significand = 8'(a_significand) * 8'(b_significand);
  assign scale_zero  = significand == '0;
  assign addend      = AddendWidth'(scaled_q) * $signed(AddendWidth'({1'b0, significand_q}));

  if (SignificandWidth < 8) begin : gen_unused
    logic unused;
    assign unused = |significand[7:SignificandWidth];
  end
  if (OutputExponentWidth < 8) begin : gen_unused_exponent
    logic unused;
    assign unused = |{a_exponent[7:OutputExponentWidth], b_exponent[7:OutputExponentWidth]};
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      block_q          <= '0;
      special_q        <= '0;
      scaled_q         <= '0;
      scaled_special_q <= '0;
      exponent_q       <= '0;
      significand_q    <= '0;
      last_q           <= 1'b0;
      valid_q          <= 1'b0;
    end else begin
      valid_q <= valid_i & block_last_i;
      if (valid_i) begin
        block_q   <= block_last_i ? '0 : block;
        special_q <= block_last_i ? '0 : special;
      end
      if (valid_i & block_last_i) begin
        scaled_q         <= block;
        scaled_special_q <= {special[2] | a_scale_nan | b_scale_nan | (scale_zero & (|special[1:0])), special[1:0]};
        exponent_q       <= OutputExponentWidth'(a_exponent) + OutputExponentWidth'(b_exponent);
        significand_q    <= significand[SignificandWidth-1:0];
        last_q           <= last_i;
      end
    end
  end

  acc_fp_output #(
    .AddendWidth(AddendWidth), .MantissaWidth(OutputWidth), .ExponentWidth(OutputExponentWidth), .GuardBits(OutputGuardBits), .Rounding(Rounding),
    .SubnormalShift(SubnormalShift), .ExponentBits(ResultExponentBits), .MantissaBits(ResultMantissaBits)
  ) u_output (
    .clk_i(clk_i), .rst_ni(rst_ni), .valid_i(valid_q), .last_i(last_q), .addend_i(addend), .exponent_i(exponent_q), .special_i(scaled_special_q),
    .valid_o(valid_o), .result_o(result_o)
  );
endmodule
