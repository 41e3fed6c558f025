// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration bs-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: b671b543cc42715c2784da8c37eec49403f0aa530bfa11892426dc3719d16e74
//
// bs_small_a16_rescale: corrects, scales and sums the partial sums of the groups, 3 lanes a cycle.
//
// Contract
//   beats    for tile, for group, for chunk of 3 columns, for row: one a cycle while the operands are there
//   scales   a word for each chunk, taken with its last row
//   release  the last beat of a group frees the partial sums
//   output   a word for each beat of the last group; a slot of the output queue is reserved before the beat

module bs_small_a16_rescale #(
  localparam int TileIndexBits      = 2,  // N tile counter
  localparam int GroupIndexBits     = 2,  // group counter
  localparam int OutputShiftBits    = 6,  // final right shift
  localparam int MultiplierWordBits = 16,  // requantisation multipliers of all rows
  localparam int PartialSumWordBits = 144,  // partial sums of all PEs
  localparam int SumWordBits        = 40,  // activation sums of all rows
  localparam int ScaleWordBits      = 63,  // scales and zero points of all lanes
  localparam int OutputWordBits     = 24  // output elements of all lanes
) (
  input  logic                          clk_i,
  input  logic                          rst_ni,
  // Command: counts minus one
  input  logic                          cmd_valid_i,
  output logic                          cmd_ready_o,
  input  logic [TileIndexBits-1:0]      cmd_n_tile_last_i,
  input  logic [GroupIndexBits-1:0]     cmd_group_last_i,
  input  logic [OutputShiftBits-1:0]    cmd_output_shift_i,
  input  logic [MultiplierWordBits-1:0] cmd_requantize_multiplier_i,
  // Sums of a finished group
  input  logic                          partial_sum_valid_i,
  input  logic [PartialSumWordBits-1:0] partial_sum_i,
  input  logic [SumWordBits-1:0]        activation_sum_i,
  output logic                          partial_sum_release_o,
  // Scale words: lane r at r*ScaleLaneBits, zero point above scale
  input  logic                          scale_valid_i,
  output logic                          scale_ready_o,
  input  logic [ScaleWordBits-1:0]      scale_i,
  // Output words, and slots of the output queue that became free
  output logic                          word_valid_o,
  output logic [OutputWordBits-1:0]     word_o,
  input  logic                          word_release_i,
  // What the rescale unit does in this cycle
  output logic [1:0]                    stall_o
);
  localparam int TileM             = 2;  // rows
  localparam int Lanes             = 3;  // columns of a chunk
  localparam int Chunks            = 1;  // chunks of a row
  localparam int Slots             = 2;  // results of one lane: one for each chunk and row
  localparam int RowIndexBits      = 1;
  localparam int ChunkIndexBits    = 1;
  localparam int SlotIndexBits     = 1;
  localparam int CreditBits        = 2;
  localparam int AccumulatorBits   = 24;
  localparam int ActivationSumBits = 20;
  localparam int ChunkBits         = 72;  // partial sums of a chunk
  localparam int ScaleBits         = 16;
  localparam int ZeroBits          = 5;
  localparam int ScaleLaneBits     = 21;
  localparam int OutputBits        = 8;
  localparam int MultiplierBits    = 8;
  localparam int CommandBits       = TileIndexBits + GroupIndexBits + OutputShiftBits + MultiplierWordBits;
  localparam logic [RowIndexBits-1:0]   LastRow    = RowIndexBits'(TileM - 1);
  localparam logic [ChunkIndexBits-1:0] LastChunk  = ChunkIndexBits'(Chunks - 1);
  localparam logic [CreditBits-1:0]     AllCredits = 2'd2;  // slots of the output queue

  localparam logic [1:0] StallIdle       = 2'd0;
  localparam logic [1:0] StallRescale    = 2'd1;
  localparam logic [1:0] StallWaitScale  = 2'd2;
  localparam logic [1:0] StallWaitOutput = 2'd3;

  // Head of the command queue
  logic                       command_valid, command_done;
  logic [TileIndexBits-1:0]   n_tile_last;
  logic [GroupIndexBits-1:0]  group_last;
  logic [OutputShiftBits-1:0] output_shift;
  logic [MultiplierWordBits-1:0] multipliers;

  acc_fifo #(
    .Width(CommandBits),
    .Depth(2)
  ) u_command_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(cmd_valid_i),
    .ready_o(cmd_ready_o),
    .data_i ({cmd_n_tile_last_i, cmd_group_last_i, cmd_output_shift_i, cmd_requantize_multiplier_i}),
    .valid_o(command_valid),
    .ready_i(command_done),
    .data_o ({n_tile_last, group_last, output_shift, multipliers})
  );

  // Loop nest
  logic [TileIndexBits-1:0]  tile_q, tile_d;
  logic [GroupIndexBits-1:0] group_q, group_d;
  logic [ChunkIndexBits-1:0] chunk_q, chunk_d;
  logic [RowIndexBits-1:0]   row_q, row_d;
  logic [CreditBits-1:0]     credit_q, credit_d;
  logic last_group, operands, beat;
  logic row_ends, chunk_ends, group_ends, tile_ends;

  assign last_group = group_q == group_last;
  assign operands   = command_valid & partial_sum_valid_i & scale_valid_i;
  assign beat       = operands & (~last_group | (credit_q != '0));

  // Each level ends in its last iteration, together with every level inside it.
  assign row_ends     = row_q == LastRow;
  assign chunk_ends   = row_ends & (chunk_q == LastChunk);
  assign group_ends   = chunk_ends & last_group;
  assign tile_ends    = group_ends & (tile_q == n_tile_last);
  assign command_done = beat & tile_ends;

  assign scale_ready_o         = beat & row_ends;
  assign partial_sum_release_o = beat & chunk_ends;

  always_comb begin
    tile_d  = tile_q;
    group_d = group_q;
    chunk_d = chunk_q;
    row_d   = row_q;
    if (beat) begin
      row_d = row_ends ? '0 : row_q + 1'b1;
      if (row_ends) begin
        chunk_d = chunk_ends ? '0 : chunk_q + 1'b1;
      end
      if (chunk_ends) begin
        group_d = group_ends ? '0 : group_q + 1'b1;
      end
      if (group_ends) begin
        tile_d = tile_ends ? '0 : tile_q + 1'b1;
      end
    end
  end

  // Free slots of the output queue
  logic reserve;

  assign reserve = beat & last_group;

  always_comb begin
    credit_d = credit_q;
    if (reserve && !word_release_i) begin
      credit_d = credit_q - 1'b1;
    end else if (word_release_i && !reserve) begin
      credit_d = credit_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      tile_q   <= '0;
      group_q  <= '0;
      chunk_q  <= '0;
      row_q    <= '0;
      credit_q <= AllCredits;
    end else begin
      tile_q   <= tile_d;
      group_q  <= group_d;
      chunk_q  <= chunk_d;
      row_q    <= row_d;
      credit_q <= credit_d;
    end
  end

  always_comb begin
    stall_o = StallRescale;
    if (!command_valid || !partial_sum_valid_i) begin
      stall_o = StallIdle;
    end else if (!scale_valid_i) begin
      stall_o = StallWaitScale;
    end else if (!beat) begin
      stall_o = StallWaitOutput;
    end
  end

  // Operands of a beat
  logic [SlotIndexBits-1:0]     slot;
  logic [SlotIndexBits-1:0]     chunk_of_row;
  logic [ChunkBits-1:0]         chunk_partial_sums;
  logic [ActivationSumBits-1:0] row_activation_sum;

  assign slot         = row_q;
  assign chunk_of_row = row_q;

  acc_select #(
    .Width(ChunkBits),
    .Depth(Slots)
  ) u_select_partial_sums (
    .words_i(partial_sum_i),
    .index_i(chunk_of_row),
    .word_o (chunk_partial_sums)
  );

  acc_select #(
    .Width(ActivationSumBits),
    .Depth(TileM)
  ) u_select_activation_sum (
    .words_i(activation_sum_i),
    .index_i(row_q),
    .word_o (row_activation_sum)
  );

  logic [MultiplierBits-1:0] row_multiplier;

  acc_select #(
    .Width(MultiplierBits),
    .Depth(TileM)
  ) u_select_multiplier (
    .words_i(multipliers),
    .index_i(row_q),
    .word_o (row_multiplier)
  );

  // Control beside the lanes: a stage loads when the stage before is valid.
  logic valid1_q, valid2_q, valid3_q, valid4_q;
  logic first1_q, first2_q, first3_q;
  logic last1_q, last2_q, last3_q;
  logic [SlotIndexBits-1:0]   slot1_q, slot2_q, slot3_q;
  logic [OutputShiftBits-1:0] shift1_q, shift2_q, shift3_q, shift4_q;
  logic valid5_q;
  logic [OutputShiftBits-1:0] shift5_q;
  logic [MultiplierBits-1:0]  multiplier1_q, multiplier2_q, multiplier3_q, multiplier4_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid1_q <= 1'b0;
      valid2_q <= 1'b0;
      valid3_q <= 1'b0;
      valid4_q <= 1'b0;
      first1_q <= 1'b0;
      first2_q <= 1'b0;
      first3_q <= 1'b0;
      last1_q  <= 1'b0;
      last2_q  <= 1'b0;
      last3_q  <= 1'b0;
      slot1_q  <= '0;
      slot2_q  <= '0;
      slot3_q  <= '0;
      shift1_q <= '0;
      shift2_q <= '0;
      shift3_q <= '0;
      shift4_q <= '0;
    end else begin
      valid1_q <= beat;
      valid2_q <= valid1_q;
      valid3_q <= valid2_q;
      valid4_q <= valid3_q & last3_q;
      if (beat) begin
        first1_q <= group_q == '0;
        last1_q  <= last_group;
        slot1_q  <= slot;
        shift1_q <= output_shift;
      end
      if (valid1_q) begin
        first2_q <= first1_q;
        last2_q  <= last1_q;
        slot2_q  <= slot1_q;
        shift2_q <= shift1_q;
      end
      if (valid2_q) begin
        first3_q <= first2_q;
        last3_q  <= last2_q;
        slot3_q  <= slot2_q;
        shift3_q <= shift2_q;
      end
      if (valid3_q) begin
        shift4_q <= shift3_q;
      end
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid5_q      <= 1'b0;
      shift5_q      <= '0;
      multiplier1_q <= '0;
      multiplier2_q <= '0;
      multiplier3_q <= '0;
      multiplier4_q <= '0;
    end else begin
      valid5_q <= valid4_q;
      if (beat) begin
        multiplier1_q <= row_multiplier;
      end
      if (valid1_q) begin
        multiplier2_q <= multiplier1_q;
      end
      if (valid2_q) begin
        multiplier3_q <= multiplier2_q;
      end
      if (valid3_q) begin
        multiplier4_q <= multiplier3_q;
      end
      if (valid4_q) begin
        shift5_q <= shift4_q;
      end
    end
  end

  assign word_valid_o = valid5_q;

  for (genvar r = 0; r < Lanes; r++) begin : gen_lane
    logic [ScaleLaneBits-1:0] lane_scale;

    assign lane_scale = scale_i[r*ScaleLaneBits +: ScaleLaneBits];

    bs_small_a16_rescale_lane u_lane (
      .clk_i           (clk_i),
      .rst_ni          (rst_ni),
      .load_i          (beat),
      .partial_sum_i   (chunk_partial_sums[r*AccumulatorBits +: AccumulatorBits]),
      .activation_sum_i(row_activation_sum),
      .zero_i          (lane_scale[ScaleBits +: ZeroBits]),
      .scale_i         (lane_scale[0 +: ScaleBits]),
      .correct_i       (valid1_q),
      .multiply_i      (valid2_q),
      .accumulate_i    (valid3_q),
      .first_i         (first3_q),
      .slot_i          (slot3_q),
      .requantize_i    (valid4_q),
      .multiplier_i    (multiplier4_q),
      .shift_i         (shift5_q),
      .value_o         (word_o[r*OutputBits +: OutputBits])
    );
  end
endmodule
