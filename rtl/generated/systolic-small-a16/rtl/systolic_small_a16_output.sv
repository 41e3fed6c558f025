// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_output: queues output words, addresses them, and reports finished commands.
//
// Contract
//   words   pushed without a ready: the rescale unit reserves a slot first, and word_release_o gives it back
//   writes  consecutive words from the command's base, valid/ready
//   done    the tag of a command, one cycle after its last word is written; that write waits for room for the tag

module systolic_small_a16_output #(
  localparam int TagBits        = 8,  // command tag
  localparam int AddressBits    = 12,  // word address
  localparam int TileIndexBits  = 2,  // N tile counter
  localparam int OutputWordBits = 64  // output elements of all lanes
) (
  input  logic                      clk_i,
  input  logic                      rst_ni,
  // Command: counts minus one
  input  logic                      cmd_valid_i,
  output logic                      cmd_ready_o,
  input  logic [TagBits-1:0]        cmd_tag_i,
  input  logic [AddressBits-1:0]    cmd_output_base_i,
  input  logic [TileIndexBits-1:0]  cmd_n_tile_last_i,
  // Output words, and slots that became free
  input  logic                      word_valid_i,
  input  logic [OutputWordBits-1:0] word_i,
  output logic                      word_release_o,
  // Output write
  output logic                      output_valid_o,
  input  logic                      output_ready_i,
  output logic [AddressBits-1:0]    output_address_o,
  output logic [OutputWordBits-1:0] output_data_o,
  // Finished commands
  output logic                      done_valid_o,
  input  logic                      done_ready_i,
  output logic [TagBits-1:0]        done_tag_o
);
  localparam int OutputDepth   = 8;  // words queued
  localparam int BeatIndexBits = 3;
  localparam int CommandBits   = TagBits + AddressBits + TileIndexBits;
  localparam logic [BeatIndexBits-1:0] LastBeat = 3'd5;  // words of a tile, minus one

  // Head of the command queue
  logic                     command_valid, command_done;
  logic [TagBits-1:0]       tag;
  logic [AddressBits-1:0]   output_base;
  logic [TileIndexBits-1:0] n_tile_last;

  acc_fifo #(
    .Width(CommandBits),
    .Depth(2)
  ) u_command_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(cmd_valid_i),
    .ready_o(cmd_ready_o),
    .data_i ({cmd_tag_i, cmd_output_base_i, cmd_n_tile_last_i}),
    .valid_o(command_valid),
    .ready_i(command_done),
    .data_o ({tag, output_base, n_tile_last})
  );

  // Words: a slot is reserved for each, so ready is not looked at.
  logic word_valid;
  logic unused_word_ready;

  acc_fifo #(
    .Width(OutputWordBits),
    .Depth(OutputDepth)
  ) u_word_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(word_valid_i),
    .ready_o(unused_word_ready),
    .data_i (word_i),
    .valid_o(word_valid),
    .ready_i(word_release_o),
    .data_o (output_data_o)
  );

  // Loop nest: tile, word of the tile
  logic [TileIndexBits-1:0] tile_q, tile_d;
  logic [BeatIndexBits-1:0] beat_q, beat_d;
  logic [AddressBits-1:0]   offset_q, offset_d;
  logic beat_is_last, last, done_ready;

  assign beat_is_last     = beat_q == LastBeat;
  assign last             = beat_is_last & (tile_q == n_tile_last);
  assign output_valid_o   = command_valid & word_valid & (~last | done_ready);
  assign output_address_o = output_base + offset_q;
  assign word_release_o   = output_valid_o & output_ready_i;
  assign command_done     = word_release_o & last;

  always_comb begin
    tile_d   = tile_q;
    beat_d   = beat_q;
    offset_d = offset_q;
    if (word_release_o) begin
      offset_d = last ? '0 : offset_q + 1'b1;
      beat_d   = beat_is_last ? '0 : beat_q + 1'b1;
      if (beat_is_last) begin
        tile_d = last ? '0 : tile_q + 1'b1;
      end
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      tile_q   <= '0;
      beat_q   <= '0;
      offset_q <= '0;
    end else begin
      tile_q   <= tile_d;
      beat_q   <= beat_d;
      offset_q <= offset_d;
    end
  end

  // Tags of finished commands
  acc_fifo #(
    .Width(TagBits),
    .Depth(2)
  ) u_done_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(command_done),
    .ready_o(done_ready),
    .data_i (tag),
    .valid_o(done_valid_o),
    .ready_i(done_ready_i),
    .data_o (done_tag_o)
  );
endmodule
