// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_popcount: any WxAy from binary planes: a plane of Lanes activations and a plane of their weights a cycle, AND or XNOR and a population count.
//
// Contract
//   A beat takes ActivationBits * WeightBits cycles: for each plane of the activations all planes of the weights, plane 0 first; ready_o is high in the last.
//   Signedness of an operand: 0 unsigned, 1 two's complement, 2 bipolar (a bit is -1 or 1). A cycle adds, shifted by both planes and negated for the
//   highest plane of a two's complement operand
//     x & w counted                                neither bipolar
//     Lanes - 2 * (x ^ w counted)                  both bipolar
//     2 * (x & w counted) - (the other counted)    one bipolar
//   The sum is there one cycle after the last cycle of the beat with last_i.

module acc_pe_popcount #(
  parameter int Lanes                = 64,
  parameter int ActivationBits       = 6,
  parameter int ActivationSignedness = 1,
  parameter int WeightBits           = 6,
  parameter int WeightSignedness     = 1,
  parameter int AccumulatorBits      = 32
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
  localparam int TwosComplement = 1;
  localparam int Bipolar        = 2;
  localparam int ActivationPlaneBits = (ActivationBits > 1) ? $clog2(ActivationBits) : 1;
  localparam int WeightPlaneBits     = (WeightBits > 1) ? $clog2(WeightBits) : 1;
  localparam int CountBits = $clog2(Lanes + 1) + 2;
  localparam logic [ActivationPlaneBits-1:0] LastActivationPlane = ActivationPlaneBits'(ActivationBits - 1);
  localparam logic [WeightPlaneBits-1:0]     LastWeightPlane     = WeightPlaneBits'(WeightBits - 1);
  localparam bit ActivationBipolar = ActivationSignedness == Bipolar;
  localparam bit WeightBipolar     = WeightSignedness == Bipolar;
  localparam bit ActivationSigned  = ActivationSignedness == TwosComplement;
  localparam bit WeightSigned      = WeightSignedness == TwosComplement;

  logic [ActivationPlaneBits-1:0] activation_plane_q;
  logic [WeightPlaneBits-1:0]     weight_plane_q;
  logic [ActivationBits*Lanes-1:0] activation_planes;
  logic [WeightBits*Lanes-1:0]     weight_planes;
  logic [Lanes-1:0] activation, weight;
  logic [CountBits-1:0] value;
  logic [AccumulatorBits-1:0] extended, shifted, term;
  logic activation_last, weight_last, negative;

  for (genvar k = 0; k < Lanes; k++) begin : gen_lane
    for (genvar i = 0; i < ActivationBits; i++) begin : gen_activation
      assign activation_planes[i*Lanes+k] = activation_i[k*ActivationBits+i];
    end

    for (genvar j = 0; j < WeightBits; j++) begin : gen_weight
      assign weight_planes[j*Lanes+k] = weight_i[k*WeightBits+j];
    end
  end

  acc_select #(
    .Width(Lanes),
    .Depth(ActivationBits)
  ) u_activation (
    .words_i(activation_planes),
    .index_i(activation_plane_q),
    .word_o (activation)
  );

  acc_select #(
    .Width(Lanes),
    .Depth(WeightBits)
  ) u_weight (
    .words_i(weight_planes),
    .index_i(weight_plane_q),
    .word_o (weight)
  );

  if (ActivationBipolar && WeightBipolar) begin : gen_xnor
    assign value = CountBits'(Lanes) - (CountBits'($countones(activation ^ weight)) << 1);
  end else if (ActivationBipolar) begin : gen_bipolar_activation
    assign value = (CountBits'($countones(activation & weight)) << 1) - CountBits'($countones(weight));
  end else if (WeightBipolar) begin : gen_bipolar_weight
    assign value = (CountBits'($countones(activation & weight)) << 1) - CountBits'($countones(activation));
  end else begin : gen_and
    assign value = CountBits'($countones(activation & weight));
  end

  acc_extend #(
    .InWidth (CountBits),
    .OutWidth(AccumulatorBits),
    .Signed  (1'b1)
  ) u_value (
    .data_i(value),
    .data_o(extended)
  );

  assign activation_last = activation_plane_q == LastActivationPlane;
  assign weight_last     = weight_plane_q == LastWeightPlane;
  assign negative = (ActivationSigned & activation_last) ^ (WeightSigned & weight_last);
  assign shifted  = (extended << activation_plane_q) << weight_plane_q;
  assign term     = negative ? -shifted : shifted;
  assign ready_o  = enable_i & activation_last & weight_last;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      activation_plane_q <= '0;
      weight_plane_q     <= '0;
    end else if (enable_i && valid_i) begin
      weight_plane_q <= weight_last ? '0 : weight_plane_q + 1'b1;
      if (weight_last) begin
        activation_plane_q <= activation_last ? '0 : activation_plane_q + 1'b1;
      end
    end
  end

  acc_pe_accumulator #(
    .Width(AccumulatorBits)
  ) u_accumulator (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (valid_i),
    .first_i    (first_i && activation_plane_q == '0 && weight_plane_q == '0),
    .done_i     (last_i & activation_last & weight_last),
    .addend_i   (term),
    .sum_valid_o(sum_valid_o),
    .sum_o      (sum_o)
  );
endmodule
