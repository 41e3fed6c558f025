// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_pe_term_serial: both operands serial, term by term (Laconic): Lanes pairs, a product of two powers of two each a cycle.
//
// Contract
//   A beat takes max(1, largest product over the lanes of terms of the activation and terms of the weight) cycles; ready_o is high in the last.
//   Operands are two's complement. The sum is there one cycle after the last cycle of the beat with last_i.

module acc_pe_term_serial #(
  parameter int Lanes           = 4,
  parameter int ActivationBits  = 8,
  parameter int WeightBits      = 8,
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
  // Operands, lane 0 lowest
  input  logic [Lanes*ActivationBits-1:0]     activation_i,
  input  logic [Lanes*WeightBits-1:0]         weight_i,
  // Sum, signed
  output logic                                sum_valid_o,
  output logic [AccumulatorBits-1:0]          sum_o
);
  localparam int TermBits = ActivationBits + WeightBits;

  logic [Lanes*AccumulatorBits-1:0] terms;
  logic [Lanes-1:0] lasts;
  logic [AccumulatorBits-1:0] total;
  logic beat_last, started_q;

  for (genvar k = 0; k < Lanes; k++) begin : gen_lane
    logic [TermBits-1:0] term;

    acc_pe_term_lane #(
      .ActivationBits(ActivationBits),
      .WeightBits    (WeightBits)
    ) u_lane (
      .clk_i       (clk_i),
      .rst_ni      (rst_ni),
      .step_i      (enable_i & valid_i),
      .end_i       (beat_last),
      .last_o      (lasts[k]),
      .activation_i(activation_i[k*ActivationBits +: ActivationBits]),
      .weight_i    (weight_i[k*WeightBits +: WeightBits]),
      .term_o      (term)
    );

    acc_extend #(
      .InWidth (TermBits),
      .OutWidth(AccumulatorBits),
      .Signed  (1'b1)
    ) u_term (
      .data_i(term),
      .data_o(terms[k*AccumulatorBits +: AccumulatorBits])
    );
  end

  acc_add_words #(
    .Count(Lanes),
    .Width(AccumulatorBits)
  ) u_total (
    .words_i(terms),
    .sum_o  (total)
  );

  assign beat_last = &lasts;
  assign ready_o   = enable_i & beat_last;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      started_q <= 1'b0;
    end else if (enable_i && valid_i) begin
      started_q <= !beat_last;
    end
  end

  acc_pe_accumulator #(
    .Width(AccumulatorBits)
  ) u_accumulator (
    .clk_i      (clk_i),
    .rst_ni     (rst_ni),
    .enable_i   (enable_i),
    .step_i     (valid_i),
    .first_i    (first_i & ~started_q),
    .done_i     (last_i & beat_last),
    .addend_i   (total),
    .sum_valid_o(sum_valid_o),
    .sum_o      (sum_o)
  );
endmodule
