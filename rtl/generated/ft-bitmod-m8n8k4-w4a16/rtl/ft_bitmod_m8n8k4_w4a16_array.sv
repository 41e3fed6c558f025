// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-bitmod-m8n8k4-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 3bf9ed53eab9c211e65b495fed777c8cd877f5f819286d6eae493e9443d647a9
//
// ft_bitmod_m8n8k4_w4a16_array: 8 rows of 8 floating-point elements, and an encoder of weights for each column.
//
// Contract
//   A step takes 2 beats, one for each term of the weights; a beat waits for the scale word of the group, and the last of a
//   group until the elements can take the group. All elements take the same beats.
//   The activations of a row go to all elements of the row, the terms of a column to all elements of the column.
//   The scale word is taken with the last beat of a group. Results are valid 11 cycles after the last beat of the last group of an
//   output; they hold until they are released.

module ft_bitmod_m8n8k4_w4a16_array #(
  localparam int TileM              = 8,  // rows
  localparam int TileN              = 8,  // columns
  localparam int TileK              = 4,  // weights of a column in a step
  localparam int OutputBits         = 32,  // result
  localparam int ScaleBits          = 8,  // scale of a column, unsigned
  localparam int SpecialBits        = 6,  // special value of a column
  localparam int ScaleLaneBits      = 14,  // what belongs to a group, of one column
  localparam int ScaleWordBits      = 112,  // the same of all columns
  localparam int WeightLaneBits     = 16,  // weights of one column
  localparam int WeightWordBits     = 128,  // weights of all columns
  localparam int RowBits            = 64,  // activations of one row
  localparam int ActivationWordBits = 512,  // activations of all rows
  localparam int ResultWordBits     = 2048  // results of all elements
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  output logic                          step_ready_o,
  input  logic                          step_last_i,
  input  logic                          step_final_i,
  // Operands: weights of column n at n*WeightLaneBits; activations of row m at m*RowBits; scale of column n at n*ScaleLaneBits
  input  logic [WeightWordBits-1:0]     weight_i,
  input  logic [ActivationWordBits-1:0] activation_i,
  input  logic                          scale_valid_i,
  output logic                          scale_ready_o,
  input  logic [ScaleWordBits-1:0]      scale_i,
  // Results of the last finished output: row m, column n at (m*TileN + n)*OutputBits
  input  logic                          result_release_i,
  output logic                          result_valid_o,
  output logic [ResultWordBits-1:0]     result_o
);
  localparam int TermIndexBits = 1;  // term of a weight
  localparam int ExponentBits  = 12;  // exponents of a column's terms
  localparam int BitWeightBits = 1;  // bit weight of a beat
  localparam logic [TermIndexBits-1:0] LastTerm = 1'd1;

  logic [TermIndexBits-1:0] term_q, term_d;
  logic [BitWeightBits-1:0] bit_weight;
  logic [TileM*TileN-1:0] ready, finished;
  logic term_last, group_last, beat, beat_taken;

  assign term_last     = term_q == LastTerm;
  assign group_last    = step_last_i & term_last;
  assign beat          = step_valid_i & scale_valid_i;
  assign beat_taken    = beat & (&ready);
  assign step_ready_o  = beat_taken & term_last;
  assign scale_ready_o = step_ready_o & step_last_i;
  assign bit_weight    = '0;

  always_comb begin
    term_d = term_q;
    if (beat_taken) begin
      term_d = term_last ? '0 : term_q + 1'b1;
    end
  end

  // The results of a finished output are held until they are released.
  logic result_valid_q, result_valid_d;
  logic new_results;

  assign new_results = finished[0];

  always_comb begin
    result_valid_d = result_valid_q;
    if (new_results) begin
      result_valid_d = 1'b1;
    end else if (result_release_i) begin
      result_valid_d = 1'b0;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      term_q         <= '0;
      result_valid_q <= 1'b0;
    end else begin
      term_q         <= term_d;
      result_valid_q <= result_valid_d;
    end
  end

  assign result_valid_o = result_valid_q;

  // All elements finish in the same cycle.
  if (TileM * TileN > 1) begin : gen_unused
    logic unused_finished;
    assign unused_finished = ^finished[TileM*TileN-1:1];
  end

  // Terms of the columns
  logic [TileN*TileK-1:0]        negative, mantissa;
  logic [TileN*ExponentBits-1:0] exponent;

  for (genvar n = 0; n < TileN; n++) begin : gen_column
    ft_bitmod_m8n8k4_w4a16_encoder u_encoder (
      .weight_i  (weight_i[n*WeightLaneBits +: WeightLaneBits]),
      .special_i (scale_i[n*ScaleLaneBits + ScaleBits +: SpecialBits]),
      .term_i    (term_q),
      .negative_o(negative[n*TileK +: TileK]),
      .mantissa_o(mantissa[n*TileK +: TileK]),
      .exponent_o(exponent[n*ExponentBits +: ExponentBits])
    );
  end

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    for (genvar n = 0; n < TileN; n++) begin : gen_column
      ft_bitmod_m8n8k4_w4a16_pe u_pe (
        .clk_i       (clk_i),
        .rst_ni      (rst_ni),
        .valid_i     (beat),
        .ready_o     (ready[m*TileN + n]),
        .activation_i(activation_i[m*RowBits +: RowBits]),
        .negative_i  (negative[n*TileK +: TileK]),
        .mantissa_i  (mantissa[n*TileK +: TileK]),
        .exponent_i  (exponent[n*ExponentBits +: ExponentBits]),
        .bit_weight_i(bit_weight),
        .last_term_i (term_last),
        .group_last_i(group_last),
        .scale_i     (scale_i[n*ScaleLaneBits +: ScaleBits]),
        .last_i      (step_final_i),
        .valid_o     (finished[m*TileN + n]),
        .result_o    (result_o[(m*TileN + n)*OutputBits +: OutputBits])
      );
    end
  end
endmodule
