// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-ws-m16n16k16-w2a8; this file is yours, no licence of its makers attaches to it.
// Spec hash: 755558761b9cabe4dd240a560661ca2318a40e1de3a6c792c2a19ec30bfe8f92
//
// systolic_ws_m16n16k16_w2a8_activation_sum: the sums of the activations of 16 rows over a group, taken where rows enter.
//
// Contract
//   row  rows come in order, one in each valid cycle, and begin again after the last; two cycles from a row to its sum
//   It hands over before the first accumulator.

module systolic_ws_m16n16k16_w2a8_activation_sum #(
  localparam int TileM             = 16,  // rows
  localparam int TileK             = 16,  // activations of a slice
  localparam int ActivationBits    = 8,  // activation, signed
  localparam int RowBits           = 128,  // activations of a slice
  localparam int ActivationSumBits = 16,  // activation sum, signed
  localparam int RowIndexBits      = 4,  // row counter
  localparam int SumWordBits       = 256  // activation sums of all rows
) (
  input  logic                   clk_i,
  input  logic                   rst_ni,
  // A row, and its activations, signed, element 0 lowest
  input  logic                   valid_i,
  input  logic                   first_i,
  input  logic                   last_i,
  input  logic [RowBits-1:0]     activation_i,
  // Sums over the last finished group, signed, row 0 lowest
  output logic [SumWordBits-1:0] activation_sum_o
);
  localparam logic [RowIndexBits-1:0] LastRow = 4'd15;

  // Sum of the slice: each of a chain has a name of its own
  for (genvar j = 0; j < TileK; j++) begin : gen_sum
    logic signed [ActivationSumBits-1:0] value;

    if (j == 0) begin : gen_first
      assign value = ActivationSumBits'($signed(activation_i[ActivationBits-1:0]));
    end else begin : gen_next
      assign value = gen_sum[j-1].value + ActivationSumBits'($signed(activation_i[j*ActivationBits +: ActivationBits]));
    end
  end

  logic valid_q, first_q, last_q;
  logic signed [ActivationSumBits-1:0] slice_q;
  logic [RowIndexBits-1:0] row_q, row_d;

  always_comb begin
    row_d = row_q;
    if (valid_q) begin
      row_d = (row_q == LastRow) ? '0 : row_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q <= 1'b0;
      first_q <= 1'b0;
      last_q  <= 1'b0;
      slice_q <= '0;
      row_q   <= '0;
    end else begin
      valid_q <= valid_i;
      row_q   <= row_d;
      if (valid_i) begin
        first_q <= first_i;
        last_q  <= last_i;
        slice_q <= gen_sum[TileK-1].value;
      end
    end
  end

  // The row's sum
  logic [SumWordBits-1:0]              sums;
  logic [ActivationSumBits-1:0]        current;
  logic signed [ActivationSumBits-1:0] next;

  acc_select #(
    .Width(ActivationSumBits),
    .Depth(TileM)
  ) u_current (
    .words_i(sums),
    .index_i(row_q),
    .word_o (current)
  );

  assign next = first_q ? slice_q : $signed(current) + slice_q;

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    logic [ActivationSumBits-1:0] sum_q, activation_sum_q;
    logic own;

    assign own = valid_q & (row_q == RowIndexBits'(m));

    always_ff @(posedge clk_i or negedge rst_ni) begin
      if (!rst_ni) begin
        sum_q            <= '0;
        activation_sum_q <= '0;
      end else if (own) begin
        sum_q <= next;
        if (last_q) begin
          activation_sum_q <= next;
        end
      end
    end

    assign sums[m*ActivationSumBits +: ActivationSumBits]             = sum_q;
    assign activation_sum_o[m*ActivationSumBits +: ActivationSumBits] = activation_sum_q;
  end
endmodule
