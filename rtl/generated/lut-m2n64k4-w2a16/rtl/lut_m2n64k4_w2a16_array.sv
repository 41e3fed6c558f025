// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 14d51d8170b0600a35cfabb9d7b78ec71b32cf40053828235337b2e73816c544
//
// lut_m2n64k4_w2a16_array: 2 rows of 64 look-up PEs, and a sum of activations for each row.
//
// Contract
//   A step is always taken. The table of a row goes to all PEs of the row, the index bits of a lane to all PEs of its column.
//   2 cycles from a step to its accumulators. The last step of a group hands the sums over; they hold until the next group's.

module lut_m2n64k4_w2a16_array #(
  localparam int TileM              = 2,  // rows
  localparam int TileN              = 64,  // columns
  localparam int TileK              = 4,  // index bits of a PE
  localparam int EntryBits          = 19,  // table entry, signed
  localparam int AccumulatorBits    = 25,  // partial sum, signed
  localparam int ActivationSumBits  = 24,  // activation sum, signed
  localparam int PlaneIndexBits     = 1,  // bit plane
  localparam int WeightWordBits     = 256,  // index bits of all columns
  localparam int RowBits            = 152,  // table of one row
  localparam int TableWordBits      = 304,  // tables of all rows
  localparam int PartialSumWordBits = 3200,  // partial sums of all PEs
  localparam int SumWordBits        = 48  // activation sums of all rows
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Step
  input  logic                          step_valid_i,
  input  logic [PlaneIndexBits-1:0]     step_plane_i,
  input  logic                          step_first_i,
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
  logic [PlaneIndexBits-1:0] s0_plane;
  logic [WeightWordBits-1:0] s0_weight;
  logic [TableWordBits-1:0]  s0_table;

  assign s0_valid  = step_valid_i;
  assign s0_first  = step_first_i;
  assign s0_sum    = step_sum_i;
  assign s0_last   = step_last_i;
  assign s0_plane  = step_plane_i;
  assign s0_weight = weight_i;
  assign s0_table  = table_i;

  // Stage 1: looked-up terms
  logic valid1_q, first1_q, sum1_q, last1_q;
  logic [PlaneIndexBits-1:0] plane1_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid1_q  <= 1'b0;
      first1_q  <= 1'b0;
      sum1_q    <= 1'b0;
      last1_q   <= 1'b0;
      plane1_q  <= '0;
    end else begin
      valid1_q <= s0_valid;
      if (s0_valid) begin
        first1_q  <= s0_first;
        sum1_q    <= s0_sum;
        last1_q   <= s0_last;
        plane1_q  <= s0_plane;
      end
    end
  end

  // Accumulation
  logic accumulate, first, sum, last;

  assign accumulate   = valid1_q;
  assign first        = first1_q;
  assign sum          = sum1_q;
  assign last         = last1_q;

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

    lut_m2n64k4_w2a16_activation_sum u_activation_sum (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .term_enable_i   (s0_valid),
      .accumulate_i    (accumulate),
      .first_i         (first),
      .sum_i           (sum),
      .last_i          (last),
      .entry_i         (row_table[EntryBits-1:0]),
      .activation_sum_o(activation_sum_o[m*ActivationSumBits +: ActivationSumBits])
    );

    for (genvar n = 0; n < TileN; n++) begin : gen_column
      logic [AccumulatorBits-1:0] unused_accumulator;

      lut_m2n64k4_w2a16_pe u_pe (
        .clk_i         (clk_i),
        .rst_ni        (rst_ni),
        .term_enable_i (s0_valid),
        .plane_i       (plane1_q),
        .accumulate_i  (accumulate),
        .first_i       (first),
        .last_i        (last),
        .index_i       (s0_weight[n*TileK +: TileK]),
        .table_i       (row_table),
        .accumulator_o (unused_accumulator),
        .partial_sum_o (partial_sum_o[(m*TileN + n)*AccumulatorBits +: AccumulatorBits])
      );
    end
  end
endmodule
