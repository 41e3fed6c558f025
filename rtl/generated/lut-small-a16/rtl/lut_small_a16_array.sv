// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 6ef8cd9980585735ca84341b295064d85fdf302d5a8fffb930c8f0ed64d86b19
//
// lut_small_a16_array: 2 rows of 4 look-up PEs, and a sum of activations for each row.
//
// Contract
//   A step is always taken. The table of a row goes to all PEs of the row, the index bits of a lane to all PEs of its column.
//   3 cycles from a step to its accumulators. The last step of a group hands the sums over; they hold until the next group's.

module lut_small_a16_array #(
  localparam int TileM              = 2,  // rows
  localparam int TileN              = 4,  // columns
  localparam int TileK              = 3,  // index bits of a PE
  localparam int EntryBits          = 18,  // table entry, signed
  localparam int AccumulatorBits    = 21,  // partial sum, signed
  localparam int ActivationSumBits  = 21,  // activation sum, signed
  localparam int WeightWordBits     = 12,  // index bits of all columns
  localparam int RowBits            = 72,  // table of one row
  localparam int TableWordBits      = 144,  // tables of all rows
  localparam int PartialSumWordBits = 168,  // partial sums of all PEs
  localparam int SumWordBits        = 42  // activation sums of all rows
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic                          step_first_i,
  input  logic                          step_double_i,
  input  logic                          step_sum_i,
  input  logic                          step_last_i,
  // Operands: index bits of column n at n*TileK; table of row m at m*RowBits
  input  logic [WeightWordBits-1:0]     weight_i,
  input  logic [TableWordBits-1:0]      table_i,
  // Sums of the last finished group: row m, column n at (m*TileN + n)*AccumulatorBits
  input  logic                          partial_sum_release_i,
  output logic                          partial_sum_valid_o,
  output logic [PartialSumWordBits-1:0] partial_sum_o,
  output logic [SumWordBits-1:0]        activation_sum_o
);
  // Stage 0: the step
  logic s0_valid, s0_first, s0_sum, s0_last;
  logic s0_double;
  logic [WeightWordBits-1:0] s0_weight;
  logic [TableWordBits-1:0]  s0_table;

  assign s0_valid  = step_valid_i;
  assign s0_first  = step_first_i;
  assign s0_sum    = step_sum_i;
  assign s0_last   = step_last_i;
  assign s0_double = step_double_i;
  assign s0_weight = weight_i;
  assign s0_table  = table_i;

  // Stage 1: looked-up terms
  logic valid1_q, first1_q, sum1_q, last1_q;
  logic double1_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid1_q  <= 1'b0;
      first1_q  <= 1'b0;
      sum1_q    <= 1'b0;
      last1_q   <= 1'b0;
      double1_q <= 1'b0;
    end else begin
      valid1_q <= s0_valid;
      if (s0_valid) begin
        first1_q  <= s0_first;
        sum1_q    <= s0_sum;
        last1_q   <= s0_last;
        double1_q <= s0_double;
      end
    end
  end

  // Stage 2: shifted terms
  logic valid2_q, first2_q, sum2_q, last2_q;
  logic double2_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid2_q  <= 1'b0;
      first2_q  <= 1'b0;
      sum2_q    <= 1'b0;
      last2_q   <= 1'b0;
      double2_q <= 1'b0;
    end else begin
      valid2_q <= valid1_q;
      if (valid1_q) begin
        first2_q  <= first1_q;
        sum2_q    <= sum1_q;
        last2_q   <= last1_q;
        double2_q <= double1_q;
      end
    end
  end

  // Accumulation
  logic accumulate, first, sum, last;
  logic double_first;

  assign accumulate   = valid2_q;
  assign first        = first2_q;
  assign sum          = sum2_q;
  assign last         = last2_q;
  assign double_first = double2_q;

  // The partial sums of a finished group are held until they are released.
  logic partial_sum_valid_q, partial_sum_valid_d;

  always_comb begin
    partial_sum_valid_d = partial_sum_valid_q;
    if (accumulate && last) begin
      partial_sum_valid_d = 1'b1;
    end else if (partial_sum_release_i) begin
      partial_sum_valid_d = 1'b0;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      partial_sum_valid_q <= 1'b0;
    end else begin
      partial_sum_valid_q <= partial_sum_valid_d;
    end
  end

  assign partial_sum_valid_o = partial_sum_valid_q;

  for (genvar m = 0; m < TileM; m++) begin : gen_row
    logic [RowBits-1:0] row_table;

    assign row_table = s0_table[m*RowBits +: RowBits];

    lut_small_a16_activation_sum u_activation_sum (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .term_enable_i   (s0_valid),
      .shift_enable_i  (valid1_q),
      .accumulate_i    (accumulate),
      .first_i         (first),
      .sum_i           (sum),
      .last_i          (last),
      .entry_i         (row_table[EntryBits-1:0]),
      .activation_sum_o(activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      logic [AccumulatorBits-1:0] unused_accumulator;

      lut_small_a16_pe u_pe (
        .clk_i         (clk_i),
        .rst_ni        (rst_ni),
        .term_enable_i (s0_valid),
        .shift_enable_i(valid1_q),
        .accumulate_i  (accumulate),
        .first_i       (first),
        .double_i      (double_first),
        .last_i        (last),
        .index_i       (s0_weight[n*TileK +: TileK]),
        .table_i       (row_table),
        .accumulator_o (unused_accumulator),
        .partial_sum_o (partial_sum_o[(m*TileN + n)*AccumulatorBits +: AccumulatorBits])
      );
    end
  end
endmodule
