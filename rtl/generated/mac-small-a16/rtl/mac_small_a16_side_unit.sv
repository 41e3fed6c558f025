// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 036f92dc2cb625f7042a4d31c817fd89e021da0b384b33ba73df37f8612899de
//
// mac_small_a16_side_unit: multiplies outliers, a column of 2 weights by 2 activations a cycle.
//
// Contract
//   pairs   weights and activations of a column; the last of a chunk waits until the sums before it are released
//   sums    of a chunk, exact; held from the cycle after its last column until they are released

module mac_small_a16_side_unit #(
  localparam int ColumnWordBits     = 32,  // weights of a column
  localparam int ActivationWordBits = 32,  // activations of a column
  localparam int SumWordBits        = 144  // sums of a chunk
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Weights and activations of a column
  input  logic                          pair_valid_i,
  output logic                          pair_ready_o,
  input  logic                          last_i,
  input  logic [ColumnWordBits-1:0]     weight_i,
  input  logic [ActivationWordBits-1:0] activation_i,
  // Sums of a chunk: row m, lane r at m*Lanes+r
  input  logic                          sum_release_i,
  output logic                          sum_valid_o,
  output logic [SumWordBits-1:0]        sum_o
);
  localparam int TileM          = 2;  // rows
  localparam int Lanes          = 2;  // columns of a chunk
  localparam int WeightBits     = 16;
  localparam int ActivationBits = 16;
  localparam int ProductBits    = WeightBits + ActivationBits;
  localparam int SumBits        = 36;

  logic first_q, sum_valid_q;
  logic taken, handed_over;

  assign pair_ready_o = ~last_i | ~sum_valid_q;
  assign taken        = pair_valid_i & pair_ready_o;
  assign handed_over  = taken & last_i;
  assign sum_valid_o  = sum_valid_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      first_q     <= 1'b1;
      sum_valid_q <= 1'b0;
    end else begin
      if (taken) begin
        first_q <= last_i;
      end
      if (handed_over) begin
        sum_valid_q <= 1'b1;
      end else if (sum_release_i) begin
        sum_valid_q <= 1'b0;
      end
    end
  end

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    for (genvar r = 0; r < Lanes; r++) begin : gen_lane
      logic signed [WeightBits-1:0]     weight;
      logic signed [ActivationBits-1:0] activation;
      logic signed [ProductBits-1:0]    product;
      logic signed [SumBits-1:0]        base, next;
      logic signed [SumBits-1:0]        accumulator_q, sum_q;

      assign weight     = $signed(weight_i[r*WeightBits +: WeightBits]);
      assign activation = $signed(activation_i[m*ActivationBits +: ActivationBits]);
      assign product    = ProductBits'(weight) * ProductBits'(activation);
      assign base       = first_q ? '0 : accumulator_q;
      assign next       = base + SumBits'(product);

      always_ff @(posedge clk_i or negedge rst_ni) begin
        if (!rst_ni) begin
          accumulator_q <= '0;
          sum_q         <= '0;
        end else if (taken) begin
          accumulator_q <= next;
          if (last_i) begin
            sum_q <= next;
          end
        end
      end

      assign sum_o[(m*Lanes + r)*SumBits +: SumBits] = sum_q;
    end
  end
endmodule
