// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6ef8cd9980585735ca84341b295064d85fdf302d5a8fffb930c8f0ed64d86b19
//
// lut_small_a16_rescale_lane: one lane of the rescale unit.
//
// Contract
//   load        operand registers
//   correct     corrected = partial sum - zero point * activation sum
//   multiply    product = corrected * scale
//   accumulate  result of the slot = (first ? 0 : result of the slot) + product
//   value       saturated to 32 bits, of result / 2^shift, rounded half_up
//   Everything before the saturation is exact.

module lut_small_a16_rescale_lane #(
  localparam int AccumulatorBits   = 21,  // partial sum, signed
  localparam int ActivationSumBits = 21,  // activation sum, signed
  localparam int ZeroBits          = 4,  // zero point, signed
  localparam int ScaleBits         = 12,  // scale, unsigned
  localparam int SlotIndexBits     = 2,  // slot of the result memory
  localparam int OutputShiftBits   = 6,  // final right shift
  localparam int OutputBits        = 32  // value, signed
) (
  input  logic                         clk_i,
  input  logic                         rst_ni,
  // Operands
  input  logic                         load_i,
  input  logic [AccumulatorBits-1:0]   partial_sum_i,
  input  logic [ActivationSumBits-1:0] activation_sum_i,
  input  logic [ZeroBits-1:0]          zero_i,
  input  logic [ScaleBits-1:0]         scale_i,
  // Pipeline
  input  logic                         correct_i,
  input  logic                         multiply_i,
  input  logic                         accumulate_i,
  input  logic                         first_i,
  input  logic [SlotIndexBits-1:0]     slot_i,
  input  logic [OutputShiftBits-1:0]   shift_i,
  // Value, signed
  output logic [OutputBits-1:0]        value_o
);
  localparam int CorrectedBits   = 25;
  localparam int ProductBits     = 37;
  localparam int ResultBits      = 40;
  localparam int Slots           = 4;
  localparam int Rounding        = 1;  // half_up, see acc_round_shift

  // Operands
  logic signed [AccumulatorBits-1:0]   partial_sum_q;
  logic signed [ActivationSumBits-1:0] activation_sum_q;
  logic signed [ZeroBits-1:0]          zero_q;
  logic [ScaleBits-1:0]                scale_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      partial_sum_q    <= '0;
      activation_sum_q <= '0;
      zero_q           <= '0;
      scale_q          <= '0;
    end else if (load_i) begin
      partial_sum_q    <= partial_sum_i;
      activation_sum_q <= activation_sum_i;
      zero_q           <= zero_i;
      scale_q          <= scale_i;
    end
  end

  // Correction by the zero point
  logic signed [CorrectedBits-1:0] correction;
  logic signed [CorrectedBits-1:0] corrected_q;
  logic [ScaleBits-1:0]            scale2_q;

  assign correction = CorrectedBits'(zero_q) * CorrectedBits'(activation_sum_q);

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      corrected_q <= '0;
      scale2_q    <= '0;
    end else if (correct_i) begin
      corrected_q <= CorrectedBits'(partial_sum_q) - correction;
      scale2_q    <= scale_q;
    end
  end

  // Scale
  logic signed [ProductBits-1:0] product_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      product_q <= '0;
    end else if (multiply_i) begin
      product_q <= ProductBits'(corrected_q) * ProductBits'($signed({1'b0, scale2_q}));
    end
  end

  // Sum over the groups, one result for each slot
  logic [ResultBits-1:0]        stored;
  logic signed [ResultBits-1:0] base;
  logic signed [ResultBits-1:0] result_d, result_q;

  assign base     = first_i ? '0 : stored;
  assign result_d = base + ResultBits'(product_q);

  acc_register_file #(
    .Width(ResultBits),
    .Depth(Slots)
  ) u_result_mem (
    .clk_i        (clk_i),
    .rst_ni       (rst_ni),
    .write_i      (accumulate_i),
    .write_index_i(slot_i),
    .write_data_i (result_d),
    .read_index_i (slot_i),
    .read_data_o  (stored)
  );

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      result_q <= '0;
    end else if (accumulate_i) begin
      result_q <= result_d;
    end
  end

  // Rounding
  logic signed [ResultBits-1:0] rounded;

  acc_round_shift #(
    .Width     (ResultBits),
    .ShiftWidth(OutputShiftBits),
    .Rounding  (Rounding)
  ) u_round_shift (
    .data_i (result_q),
    .shift_i(shift_i),
    .data_o (rounded)
  );

  acc_saturate #(
    .InWidth (ResultBits),
    .OutWidth(OutputBits)
  ) u_saturate (
    .data_i(rounded),
    .data_o(value_o)
  );
endmodule
