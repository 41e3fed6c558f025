// SPDX-License-Identifier: Apache-2.0
//
// acc_pe_group_scaled: shift-and-add of unsigned weights, scale and zero point after each group (MixPE): sum over groups of scale * (sum q*x - zero * sum x).
//
// Contract
//   One beat a cycle: ready_o = enable_i. first_i and last_i are those of a group; scale_i, zero_i, sum_first_i and sum_last_i count in the beat with last_i.
//   group_o and activation_sum_o one cycle after a beat, corrected_o one after the last beat's, the sum one after that: three cycles after
//   the last beat of the last group.

module acc_pe_group_scaled #(
  parameter int Lanes            = 4,
  parameter int ActivationBits   = 8,
  parameter bit ActivationSigned = 1'b1,
  parameter int WeightBits       = 4,
  parameter int ScaleBits        = 8,
  parameter int GroupBits        = 24,
  parameter int ActivationSumBits = 20,
  parameter int CorrectedBits    = 24,
  parameter int AccumulatorBits  = 40
) (
  input  logic                                clk_i,
  input  logic                                rst_ni,
  // Control
  input  logic                                enable_i,
  input  logic                                valid_i,
  output logic                                ready_o,
  input  logic                                first_i,
  input  logic                                last_i,
  // Group
  input  logic                                sum_first_i,
  input  logic                                sum_last_i,
  input  logic [ScaleBits-1:0]                scale_i,
  input  logic [WeightBits-1:0]               zero_i,
  // Operands, lane 0 lowest
  input  logic [Lanes*ActivationBits-1:0]     activation_i,
  input  logic [Lanes*WeightBits-1:0]         weight_i,
  // Sum, and the registers before it, signed
  output logic                                sum_valid_o,
  output logic [AccumulatorBits-1:0]          sum_o,
  output logic [GroupBits-1:0]                group_o,
  output logic [ActivationSumBits-1:0]        activation_sum_o,
  output logic [CorrectedBits-1:0]            corrected_o
);
  localparam int Rows = Lanes * WeightBits;

  logic [Rows*GroupBits-1:0] rows;
  logic [GroupBits-1:0] product;
  logic [Lanes*ActivationSumBits-1:0] activations;
  logic [ActivationSumBits-1:0] activation_total;
  logic group_done, corrected_valid_q, sum_first_q, sum_last_q, scale_first_q, scale_last_q;
  logic [ScaleBits-1:0] scale_q, scale_late_q;
  logic [WeightBits-1:0] zero_q;
  logic signed [CorrectedBits-1:0] corrected_d, corrected_q;
  logic signed [AccumulatorBits-1:0] scaled;

  for (genvar k = 0; k < Lanes; k++) begin : gen_lane
    logic [GroupBits-1:0] activation;

    acc_extend #(
      .InWidth (ActivationBits),
      .OutWidth(GroupBits),
      .Signed  (ActivationSigned)
    ) u_activation (
      .data_i(activation_i[k*ActivationBits +: ActivationBits]),
      .data_o(activation)
    );

    acc_extend #(
      .InWidth (ActivationBits),
      .OutWidth(ActivationSumBits),
      .Signed  (ActivationSigned)
    ) u_addend (
      .data_i(activation_i[k*ActivationBits +: ActivationBits]),
      .data_o(activations[k*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar i = 0; i < WeightBits; i++) begin : gen_bit
      assign rows[(k*WeightBits+i)*GroupBits +: GroupBits] = weight_i[k*WeightBits+i] ? activation << i : '0;
    end
  end

  acc_add_words #(
    .Count(Rows),
    .Width(GroupBits)
  ) u_product (
    .words_i(rows),
    .sum_o  (product)
  );

  acc_add_words #(
    .Count(Lanes),
    .Width(ActivationSumBits)
  ) u_activation_total (
    .words_i(activations),
    .sum_o  (activation_total)
  );

  acc_pe_accumulator #(
    .Width(GroupBits)
  ) u_group (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (valid_i),
    .first_i    (first_i),
    .done_i     (last_i),
    .addend_i   (product),
    .sum_valid_o(group_done),
    .sum_o      (group_o)
  );

  logic unused_valid;

  acc_pe_accumulator #(
    .Width(ActivationSumBits)
  ) u_activation_sum (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (valid_i),
    .first_i    (first_i),
    .done_i     (last_i),
    .addend_i   (activation_total),
    .sum_valid_o(unused_valid),
    .sum_o      (activation_sum_o)
  );

  // Exact in CorrectedBits although the product alone may not be: arithmetic is modulo 2^CorrectedBits.
  assign corrected_d = CorrectedBits'($signed(group_o)) - CorrectedBits'($signed(activation_sum_o)) * CorrectedBits'($signed({1'b0, zero_q}));
  assign scaled      = AccumulatorBits'(corrected_q) * AccumulatorBits'($signed({1'b0, scale_late_q}));

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      scale_q           <= '0;
      zero_q            <= '0;
      sum_first_q       <= 1'b0;
      sum_last_q        <= 1'b0;
      corrected_q       <= '0;
      corrected_valid_q <= 1'b0;
      scale_late_q      <= '0;
      scale_first_q     <= 1'b0;
      scale_last_q      <= 1'b0;
    end else if (enable_i) begin
      corrected_valid_q <= group_done;
      if (valid_i && last_i) begin
        scale_q     <= scale_i;
        zero_q      <= zero_i;
        sum_first_q <= sum_first_i;
        sum_last_q  <= sum_last_i;
      end
      if (group_done) begin
        corrected_q   <= corrected_d;
        scale_late_q  <= scale_q;
        scale_first_q <= sum_first_q;
        scale_last_q  <= sum_last_q;
      end
    end
  end

  acc_pe_accumulator #(
    .Width(AccumulatorBits)
  ) u_sum (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (corrected_valid_q),
    .first_i    (scale_first_q),
    .done_i     (scale_last_q),
    .addend_i   (scaled),
    .sum_valid_o(sum_valid_o),
    .sum_o      (sum_o)
  );

  assign ready_o     = enable_i;
  assign corrected_o = corrected_q;
endmodule
