// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration ft-bitmod-m8n8k4-w4a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 3bf9ed53eab9c211e65b495fed777c8cd877f5f819286d6eae493e9443d647a9
//
// ft_bitmod_m8n8k4_w4a16_result: makes output words of the results that the array holds, 8 results a cycle.
//
// Contract
//   beats    for chunk of 8 columns, for row: one a cycle while there are results; a slot of the output queue is reserved
//   release  the last beat frees the results

module ft_bitmod_m8n8k4_w4a16_result #(
  localparam int ResultWordBits = 2048,  // results of all elements
  localparam int OutputWordBits = 256  // results of a chunk of a row
) (
  input  logic                      clk_i,
  input  logic                      rst_ni,
  // Results of a finished output
  input  logic                      result_valid_i,
  input  logic [ResultWordBits-1:0] result_i,
  output logic                      result_release_o,
  // Output words, and slots of the output queue that became free
  output logic                      word_valid_o,
  output logic [OutputWordBits-1:0] word_o,
  input  logic                      word_release_i,
  // What the result unit does in this cycle
  output logic [1:0]                stall_o
);
  localparam int TileM          = 8;  // rows
  localparam int Chunks         = 1;  // chunks of a row
  localparam int Slots          = 8;  // words of a tile
  localparam int RowIndexBits   = 3;
  localparam int ChunkIndexBits = 1;
  localparam int SlotIndexBits  = 3;
  localparam int CreditBits     = 3;
  localparam logic [RowIndexBits-1:0]   LastRow    = RowIndexBits'(TileM - 1);
  localparam logic [ChunkIndexBits-1:0] LastChunk  = ChunkIndexBits'(Chunks - 1);
  localparam logic [CreditBits-1:0]     AllCredits = 3'd4;  // slots of the output queue

  localparam logic [1:0] StallIdle       = 2'd0;
  localparam logic [1:0] StallResult     = 2'd1;
  localparam logic [1:0] StallWaitOutput = 2'd3;

  logic [ChunkIndexBits-1:0] chunk_q, chunk_d;
  logic [RowIndexBits-1:0]   row_q, row_d;
  logic [CreditBits-1:0]     credit_q, credit_d;
  logic beat, row_ends, chunk_ends;

  assign beat             = result_valid_i & (credit_q != '0);
  assign row_ends         = row_q == LastRow;
  assign chunk_ends       = row_ends & (chunk_q == LastChunk);
  assign word_valid_o     = beat;
  assign result_release_o = beat & chunk_ends;

  always_comb begin
    chunk_d = chunk_q;
    row_d   = row_q;
    if (beat) begin
      row_d = row_ends ? '0 : row_q + 1'b1;
      if (row_ends) begin
        chunk_d = chunk_ends ? '0 : chunk_q + 1'b1;
      end
    end
  end

  // Free slots of the output queue
  always_comb begin
    credit_d = credit_q;
    if (beat && !word_release_i) begin
      credit_d = credit_q - 1'b1;
    end else if (word_release_i && !beat) begin
      credit_d = credit_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      chunk_q  <= '0;
      row_q    <= '0;
      credit_q <= AllCredits;
    end else begin
      chunk_q  <= chunk_d;
      row_q    <= row_d;
      credit_q <= credit_d;
    end
  end

  always_comb begin
    stall_o = StallResult;
    if (!result_valid_i) begin
      stall_o = StallIdle;
    end else if (!beat) begin
      stall_o = StallWaitOutput;
    end
  end

  // Words come chunk by chunk, results lie row by row.
  logic [SlotIndexBits-1:0] chunk_of_row;

  assign chunk_of_row = row_q;

  acc_select #(
    .Width(OutputWordBits),
    .Depth(Slots)
  ) u_select (
    .words_i(result_i),
    .index_i(chunk_of_row),
    .word_o (word_o)
  );
endmodule
