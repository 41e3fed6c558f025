// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fp_bit_scale: a signed mantissa times an unsigned scale, one bit of the scale a cycle, the highest first.
//
// Contract
//   A beat with valid_i and ready_o is taken; after ScaleWidth further cycles product_o = mantissa * scale, exact, with valid_o for one
//   cycle. ready_o is high in the last of these cycles, so that beats ScaleWidth cycles apart never wait.
//   exponent_i and last_i come out with the product; special_i too, with an infinity times scale 0 turned into NaN (bit 2).

module acc_fp_bit_scale #(
  parameter  int MantissaWidth = 15,
  parameter  int ExponentWidth = 6,
  parameter  int ScaleWidth    = 8,
  localparam int ProductWidth  = MantissaWidth + ScaleWidth
) (
  input  logic                            clk_i,
  input  logic                            rst_ni,
  input  logic                            valid_i,
  output logic                            ready_o,
  input  logic signed [MantissaWidth-1:0] mantissa_i,
  input  logic        [ExponentWidth-1:0] exponent_i,
  input  logic        [2:0]               special_i,
  input  logic        [ScaleWidth-1:0]    scale_i,
  input  logic                            last_i,
  output logic                            valid_o,
  output logic signed [ProductWidth-1:0]  product_o,
  output logic        [ExponentWidth-1:0] exponent_o,
  output logic        [2:0]               special_o,
  output logic                            last_o
);
  localparam int CountWidth = $clog2(ScaleWidth + 1);

  logic [CountWidth-1:0] count_q;
  logic signed [MantissaWidth-1:0] mantissa_q;
  logic [ExponentWidth-1:0] exponent_q;
  logic [2:0] special_q;
  logic last_q;
  logic [ScaleWidth-1:0] scale_q;
  logic signed [ProductWidth-1:0] partial_q, partial;
  logic take;

  assign ready_o = count_q <= CountWidth'(1);
  assign take    = valid_i & ready_o;
  assign partial = (partial_q <<< 1) + (scale_q[ScaleWidth-1] ? ProductWidth'(mantissa_q) : '0);

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      count_q    <= '0;
      mantissa_q <= '0;
      exponent_q <= '0;
      special_q  <= '0;
      last_q     <= 1'b0;
      scale_q    <= '0;
      partial_q  <= '0;
      valid_o    <= 1'b0;
      product_o  <= '0;
      exponent_o <= '0;
      special_o  <= '0;
      last_o     <= 1'b0;
    end else begin
      valid_o <= count_q == CountWidth'(1);
      if (count_q == CountWidth'(1)) begin
        product_o  <= partial;
        exponent_o <= exponent_q;
        special_o  <= special_q;
        last_o     <= last_q;
      end
      if (take) begin
        count_q    <= CountWidth'(ScaleWidth);
        mantissa_q <= mantissa_i;
        exponent_q <= exponent_i;
        special_q  <= (scale_i == '0) & (|special_i[1:0]) ? 3'b100 : special_i;
        last_q     <= last_i;
        scale_q    <= scale_i;
        partial_q  <= '0;
      end else if (count_q != '0) begin
        count_q   <= count_q - CountWidth'(1);
        scale_q   <= scale_q << 1;
        partial_q <= partial;
      end
    end
  end
endmodule
