// SPDX-License-Identifier: Apache-2.0
//
// acc_pe_complex: complex activations times weights i^p: four sums of added and subtracted parts, merged at the end.
//
// Contract
//   accumulator_o, lowest first: real parts and imaginary parts under weights 1 and -1, real parts and imaginary parts under weights i and -i.
//   One beat a cycle: ready_o = enable_i. conjugate_i counts in the beat with last_i: 0 sums x*w, 1 sums conj(x)*w. sum_o, real part lowest,
//   two cycles after that beat.

module acc_pe_complex #(
  parameter  int Lanes           = 4,
  parameter  int ActivationBits  = 8,
  parameter  int AccumulatorBits = 16,
  localparam int SumBits         = AccumulatorBits + 1
) (
  input  logic                                clk_i,
  input  logic                                rst_ni,
  // Control
  input  logic                                enable_i,
  input  logic                                valid_i,
  output logic                                ready_o,
  input  logic                                first_i,
  input  logic                                last_i,
  input  logic                                conjugate_i,
  // Operands, lane 0 lowest; of a lane the real part lowest, two's complement
  input  logic [Lanes*2*ActivationBits-1:0]   activation_i,
  input  logic [Lanes*2-1:0]                  weight_i,
  // Sum, signed
  output logic                                sum_valid_o,
  output logic [2*SumBits-1:0]                sum_o,
  output logic [4*AccumulatorBits-1:0]        accumulator_o
);
  logic [Lanes-1:0] negatives, imaginaries;
  logic [3:0] dones;
  logic conjugate_q, sum_valid_q;
  logic [4*SumBits-1:0] extended;
  logic [SumBits-1:0] real_plain, imaginary_plain, real_turned, imaginary_turned;
  logic [2*SumBits-1:0] sum_d, sum_q;

  for (genvar k = 0; k < Lanes; k++) begin : gen_terms
    logic unused_mantissa, unused_exponent;

    acc_terms_complex u_terms (
      .code_i     (weight_i[2*k +: 2]),
      .negative_o (negatives[k]),
      .mantissa_o (unused_mantissa),
      .exponent_o (unused_exponent),
      .imaginary_o(imaginaries[k])
    );
  end

  // Accumulator a: part a mod 2 of the activations whose weight is imaginary when a is 2 or 3.
  for (genvar a = 0; a < 4; a++) begin : gen_accumulator
    logic [Lanes*AccumulatorBits-1:0] parts;
    logic [AccumulatorBits-1:0] total;

    for (genvar k = 0; k < Lanes; k++) begin : gen_lane
      logic [AccumulatorBits-1:0] part;

      acc_extend #(
        .InWidth (ActivationBits),
        .OutWidth(AccumulatorBits),
        .Signed  (1'b1)
      ) u_part (
        .data_i(activation_i[(2*k+a%2)*ActivationBits +: ActivationBits]),
        .data_o(part)
      );

      assign parts[k*AccumulatorBits +: AccumulatorBits] = (imaginaries[k] != (a >= 2)) ? '0 : negatives[k] ? -part : part;
    end

    acc_add_words #(
      .Count(Lanes),
      .Width(AccumulatorBits)
    ) u_total (
      .words_i(parts),
      .sum_o  (total)
    );

    acc_pe_accumulator #(
      .Width(AccumulatorBits)
    ) u_accumulator (
      .clk_i      (clk_i),
      .rst_ni     (rst_ni),
      .enable_i   (enable_i),
      .step_i     (valid_i),
      .first_i    (first_i),
      .done_i     (last_i),
      .addend_i   (total),
      .sum_valid_o(dones[a]),
      .sum_o      (accumulator_o[a*AccumulatorBits +: AccumulatorBits])
    );

    acc_extend #(
      .InWidth (AccumulatorBits),
      .OutWidth(SumBits),
      .Signed  (1'b1)
    ) u_extended (
      .data_i(accumulator_o[a*AccumulatorBits +: AccumulatorBits]),
      .data_o(extended[a*SumBits +: SumBits])
    );
  end

  assign {imaginary_turned, real_turned, imaginary_plain, real_plain} = extended;
  assign sum_d[0 +: SumBits]       = conjugate_q ? real_plain + imaginary_turned : real_plain - imaginary_turned;
  assign sum_d[SumBits +: SumBits] = conjugate_q ? real_turned - imaginary_plain : real_turned + imaginary_plain;
  assign ready_o     = enable_i;
  assign sum_valid_o = sum_valid_q;
  assign sum_o       = sum_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      conjugate_q <= 1'b0;
      sum_valid_q <= 1'b0;
      sum_q       <= '0;
    end else if (enable_i) begin
      sum_valid_q <= &dones;
      if (valid_i && last_i) begin
        conjugate_q <= conjugate_i;
      end
      if (&dones) begin
        sum_q <= sum_d;
      end
    end
  end
endmodule
