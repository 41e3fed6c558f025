// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_align: exponent match of lanes: every significand in units of the largest exponent, with the sign applied.
//
// Contract
//   exponent_o = the largest exponent_i; addend_o of a lane = (-1)^negative * (significand * 2^Extra >> (exponent_o - exponent)), combinationally.
//   Bits shifted out are dropped from the magnitude (Sticky 0), or their OR goes into the lowest bit kept (Sticky 1).
//   A lane of value 0 has to come with exponent 0, so that it decides nothing.

module acc_fp_align #(
  parameter  int Lanes           = 4,
  parameter  int ExponentWidth   = 6,
  parameter  int SignificandBits = 11,
  parameter  int Extra           = 3,
  parameter  bit Sticky          = 1'b0,
  localparam int AddendWidth     = SignificandBits + Extra + 1
) (
  input  logic [Lanes-1:0]                 negative_i,
  input  logic [Lanes*ExponentWidth-1:0]   exponent_i,
  input  logic [Lanes*SignificandBits-1:0] significand_i,
  output logic [ExponentWidth-1:0]         exponent_o,
  output logic [Lanes*AddendWidth-1:0]     addend_o
);
  localparam int MagnitudeWidth = SignificandBits + Extra;

  always_comb begin
    exponent_o = '0;
    for (int i = 0; i < Lanes; i++) begin
      if (exponent_i[i*ExponentWidth +: ExponentWidth] > exponent_o) exponent_o = exponent_i[i*ExponentWidth +: ExponentWidth];
    end
  end

  for (genvar i = 0; i < Lanes; i++) begin : gen_lane
    logic [ExponentWidth-1:0]  distance;
    logic [MagnitudeWidth-1:0] wide, shifted, kept;

    assign distance = exponent_o - exponent_i[i*ExponentWidth +: ExponentWidth];
    assign wide     = MagnitudeWidth'(significand_i[i*SignificandBits +: SignificandBits]) << Extra;
    assign shifted  = wide >> distance;

    if (Sticky) begin : gen_sticky
      logic lost;

      assign lost = |(wide & ~({MagnitudeWidth{1'b1}} << distance));
      assign kept = shifted | MagnitudeWidth'({1'b0, lost});
    end else begin : gen_truncate
      assign kept = shifted;
    end

    assign addend_o[i*AddendWidth +: AddendWidth] = negative_i[i] ? -{1'b0, kept} : {1'b0, kept};
  end
endmodule
