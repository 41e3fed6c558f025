// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_bricks: sixteen 2-bit bricks fused to one 8x8, two 8x4, four 4x4 or 8x2, ... sixteen 2x2 products a cycle (Bit Fusion).
//
// Contract
//   activation_mode_i and weight_mode_i: 0 is 2, 1 is 4, 2 and 3 are 8 bits an operand. With A and W 2-bit digits an operand there are 16/(A*W)
//   products of neighbouring operands, operand 0 lowest; brick b multiplies digit b / W mod A of activation b / (A*W) and digit b mod W of the weight.
//   One beat a cycle: ready_o = enable_i. The sum is there one cycle after the beat with last_i.

module acc_pe_bricks #(
  parameter int AccumulatorBits = 32
) (
  input  logic                                clk_i,
  input  logic                                rst_ni,
  // Control
  input  logic                                enable_i,
  input  logic                                valid_i,
  output logic                                ready_o,
  input  logic                                first_i,
  input  logic                                last_i,
  // Fusion
  input  logic [1:0]                          activation_mode_i,
  input  logic [1:0]                          weight_mode_i,
  input  logic                                activation_signed_i,
  input  logic                                weight_signed_i,
  // Operands, operand 0 lowest
  input  logic [31:0]                         activation_i,
  input  logic [31:0]                         weight_i,
  // Sum, signed
  output logic                                sum_valid_o,
  output logic [AccumulatorBits-1:0]          sum_o
);
  localparam int Bricks      = 16;
  localparam int ShiftedBits = 18;

  logic [Bricks*ShiftedBits-1:0] shifteds;
  logic [ShiftedBits-1:0] total;
  logic [AccumulatorBits-1:0] addend;
  logic [1:0] activation_log, weight_log;
  logic [3:0] activation_top, weight_top;

  // Digits an operand, as a logarithm, and the number of the highest
  assign activation_log = activation_mode_i[1] ? 2'd2 : activation_mode_i;
  assign weight_log     = weight_mode_i[1] ? 2'd2 : weight_mode_i;
  assign activation_top = activation_mode_i[1] ? 4'd3 : {3'b0, activation_mode_i[0]};
  assign weight_top     = weight_mode_i[1] ? 4'd3 : {3'b0, weight_mode_i[0]};

  for (genvar b = 0; b < Bricks; b++) begin : gen_brick
    localparam logic [3:0] Brick = 4'(b);

    logic [3:0] operand, activation_digit, weight_digit, activation_index, weight_index;
    logic [1:0] activation, weight;
    logic [4:0] product;
    logic [ShiftedBits-1:0] extended;

    assign operand          = (Brick >> weight_log) >> activation_log;
    assign activation_digit = (Brick >> weight_log) & activation_top;
    assign weight_digit     = Brick & weight_top;
    assign activation_index = (operand << activation_log) | activation_digit;
    assign weight_index     = (operand << weight_log) | weight_digit;

    acc_select #(
      .Width(2),
      .Depth(Bricks)
    ) u_activation (
      .words_i(activation_i),
      .index_i(activation_index),
      .word_o (activation)
    );

    acc_select #(
      .Width(2),
      .Depth(Bricks)
    ) u_weight (
      .words_i(weight_i),
      .index_i(weight_index),
      .word_o (weight)
    );

    acc_pe_brick u_brick (
      .activation_i       (activation),
      .activation_signed_i(activation_signed_i && activation_digit == activation_top),
      .weight_i           (weight),
      .weight_signed_i    (weight_signed_i && weight_digit == weight_top),
      .product_o          (product)
    );

    acc_extend #(
      .InWidth (5),
      .OutWidth(ShiftedBits),
      .Signed  (1'b1)
    ) u_product (
      .data_i(product),
      .data_o(extended)
    );

    assign shifteds[b*ShiftedBits +: ShiftedBits] = extended << {activation_digit + weight_digit, 1'b0};
  end

  acc_add_words #(
    .Count(Bricks),
    .Width(ShiftedBits)
  ) u_total (
    .words_i(shifteds),
    .sum_o  (total)
  );

  acc_extend #(
    .InWidth (ShiftedBits),
    .OutWidth(AccumulatorBits),
    .Signed  (1'b1)
  ) u_addend (
    .data_i(total),
    .data_o(addend)
  );

  assign ready_o = enable_i;

  acc_pe_accumulator #(
    .Width(AccumulatorBits)
  ) u_accumulator (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (valid_i),
    .first_i    (first_i),
    .done_i     (last_i),
    .addend_i   (addend),
    .sum_valid_o(sum_valid_o),
    .sum_o      (sum_o)
  );
endmodule
