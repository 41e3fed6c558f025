// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_bit_serial: Lanes activations times one bit plane of their weights a cycle.
//
// Contract
//   A beat takes WeightBits cycles, plane 0 first: ready_o is high in the last one. The operands stay until then.
//   A cycle adds 2^plane times the sum of the activations with their terms of the plane (acc_terms_bit_plane).
//   The sum is there one cycle after the last plane of the beat with last_i.

module acc_pe_bit_serial #(
  parameter int Lanes            = 4,
  parameter int ActivationBits   = 8,
  parameter bit ActivationSigned = 1'b1,
  parameter int WeightBits       = 4,
  parameter int WeightSignedness = 1,
  parameter int AccumulatorBits  = 32
) (
  input  logic                                clk_i,
  input  logic                                rst_ni,
  // Control
  input  logic                                enable_i,
  input  logic                                valid_i,
  output logic                                ready_o,
  input  logic                                first_i,
  input  logic                                last_i,
  // Operands, lane 0 lowest
  input  logic [Lanes*ActivationBits-1:0]     activation_i,
  input  logic [Lanes*WeightBits-1:0]         weight_i,
  // Sum, signed
  output logic                                sum_valid_o,
  output logic [AccumulatorBits-1:0]          sum_o
);
  localparam int PlaneBits = (WeightBits > 1) ? $clog2(WeightBits) : 1;
  localparam int TreeBits  = ActivationBits + 1 + $clog2(Lanes);
  localparam logic [PlaneBits-1:0] LastPlane = PlaneBits'(WeightBits - 1);

  logic [PlaneBits-1:0] plane_q;
  logic [Lanes*TreeBits-1:0] values;
  logic signed [TreeBits-1:0] total;
  logic signed [AccumulatorBits-1:0] term;
  logic plane_last;

  for (genvar k = 0; k < Lanes; k++) begin : gen_lane
    logic [WeightBits-1:0] negative, mantissa, unused_exponent;
    logic [TreeBits-1:0] activation;
    logic subtract, add;

    acc_terms_bit_plane #(
      .Bits      (WeightBits),
      .Signedness(WeightSignedness)
    ) u_terms (
      .code_i    (weight_i[k*WeightBits +: WeightBits]),
      .negative_o(negative),
      .mantissa_o(mantissa),
      .exponent_o(unused_exponent)
    );

    acc_extend #(
      .InWidth (ActivationBits),
      .OutWidth(TreeBits),
      .Signed  (ActivationSigned)
    ) u_activation (
      .data_i(activation_i[k*ActivationBits +: ActivationBits]),
      .data_o(activation)
    );

    acc_select #(
      .Width(1),
      .Depth(WeightBits)
    ) u_negative (
      .words_i(negative),
      .index_i(plane_q),
      .word_o (subtract)
    );

    acc_select #(
      .Width(1),
      .Depth(WeightBits)
    ) u_mantissa (
      .words_i(mantissa),
      .index_i(plane_q),
      .word_o (add)
    );

    assign values[k*TreeBits +: TreeBits] = !add ? '0 : subtract ? -activation : activation;
  end

  acc_add_words #(
    .Count(Lanes),
    .Width(TreeBits)
  ) u_total (
    .words_i(values),
    .sum_o  (total)
  );

  assign plane_last = plane_q == LastPlane;
  assign term       = AccumulatorBits'(total) <<< plane_q;
  assign ready_o    = enable_i & plane_last;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      plane_q <= '0;
    end else if (enable_i && valid_i) begin
      plane_q <= plane_last ? '0 : plane_q + 1'b1;
    end
  end

  acc_pe_accumulator #(
    .Width(AccumulatorBits)
  ) u_accumulator (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (valid_i),
    .first_i    (first_i && plane_q == '0),
    .done_i     (last_i & plane_last),
    .addend_i   (term),
    .sum_valid_o(sum_valid_o),
    .sum_o      (sum_o)
  );
endmodule
