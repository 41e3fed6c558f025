// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_fetch_unit: reads the words of a command from memory, in the order of its loop nest, ahead of their use.
//
// Contract
//   command  {base, tile_last, group_last, run_last}; two are held; counts are minus one
//   requests one for each iteration of: tile <= tile_last, group <= group_last, repeat < Repeats, run <= run_last
//   address  base + offset modulo 2^AddressWidth
//            Linear 1: the offset counts the requests of the command
//            Linear 0: the repeats of a group read the same words; with Restart 1 every tile starts at offset 0
//   response in request order; a slot is reserved before a request leaves, so a response cannot be refused
//   words    in request order, valid/ready
//   full rate with a memory of latency L needs Depth >= L + 2

module acc_fetch_unit #(
  parameter int AddressWidth = 20,
  parameter int TileWidth    = 6,
  parameter int GroupWidth   = 6,
  parameter int RunWidth     = 5,
  parameter int DataWidth    = 64,
  parameter int Depth        = 4,
  parameter int Repeats      = 1,
  parameter bit Linear       = 1'b0,
  parameter bit Restart      = 1'b1
) (
  input  logic                    clk_i,
  input  logic                    rst_ni,
  // Command
  input  logic                    cmd_valid_i,
  output logic                    cmd_ready_o,
  input  logic [AddressWidth-1:0] cmd_base_i,
  input  logic [TileWidth-1:0]    cmd_tile_last_i,
  input  logic [GroupWidth-1:0]   cmd_group_last_i,
  input  logic [RunWidth-1:0]     cmd_run_last_i,
  // Read request
  output logic                    req_valid_o,
  input  logic                    req_ready_i,
  output logic [AddressWidth-1:0] req_address_o,
  // Read response
  input  logic                    rsp_valid_i,
  input  logic [DataWidth-1:0]    rsp_data_i,
  // Fetched words
  output logic                    word_valid_o,
  input  logic                    word_ready_i,
  output logic [DataWidth-1:0]    word_o
);
  localparam int CommandWidth = AddressWidth + TileWidth + GroupWidth + RunWidth;
  localparam int RepeatWidth  = (Repeats > 1) ? $clog2(Repeats) : 1;
  localparam int CreditWidth  = $clog2(Depth + 1);
  localparam logic [RepeatWidth-1:0] LastRepeat = RepeatWidth'(Repeats - 1);
  localparam logic [CreditWidth-1:0] AllCredits = CreditWidth'(Depth);

  // Head of the command queue
  logic                    command_valid, command_done;
  logic [AddressWidth-1:0] base;
  logic [TileWidth-1:0]    tile_last;
  logic [GroupWidth-1:0]   group_last;
  logic [RunWidth-1:0]     run_last;

  acc_fifo #(
    .Width(CommandWidth),
    .Depth(2)
  ) u_command_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(cmd_valid_i),
    .ready_o(cmd_ready_o),
    .data_i ({cmd_base_i, cmd_tile_last_i, cmd_group_last_i, cmd_run_last_i}),
    .valid_o(command_valid),
    .ready_i(command_done),
    .data_o ({base, tile_last, group_last, run_last})
  );

  // Loop nest
  logic [TileWidth-1:0]    tile_q, tile_d;
  logic [GroupWidth-1:0]   group_q, group_d;
  logic [RepeatWidth-1:0]  repeat_q, repeat_d;
  logic [RunWidth-1:0]     run_q, run_d;
  logic [AddressWidth-1:0] offset_q, offset_d;
  logic [CreditWidth-1:0]  credit_q, credit_d;
  logic request, word_taken;
  logic run_is_last, repeat_ends, group_ends, tile_ends;

  assign req_valid_o   = command_valid & (credit_q != '0);
  assign req_address_o = base + offset_q;
  assign request       = req_valid_o & req_ready_i;
  assign word_taken    = word_valid_o & word_ready_i;

  // Each level ends in its last iteration, together with every level inside it.
  assign run_is_last  = run_q == run_last;
  assign repeat_ends  = run_is_last & (repeat_q == LastRepeat);
  assign group_ends   = repeat_ends & (group_q == group_last);
  assign tile_ends    = group_ends & (tile_q == tile_last);
  assign command_done = request & tile_ends;

  always_comb begin
    tile_d   = tile_q;
    group_d  = group_q;
    repeat_d = repeat_q;
    run_d    = run_q;
    if (request) begin
      run_d = run_is_last ? '0 : run_q + 1'b1;
      if (run_is_last) begin
        repeat_d = repeat_ends ? '0 : repeat_q + 1'b1;
      end
      if (repeat_ends) begin
        group_d = group_ends ? '0 : group_q + 1'b1;
      end
      if (group_ends) begin
        tile_d = tile_ends ? '0 : tile_q + 1'b1;
      end
    end
  end

  // Address offset
  if (Linear) begin : gen_linear
    always_comb begin
      offset_d = offset_q;
      if (request) begin
        offset_d = tile_ends ? '0 : offset_q + 1'b1;
      end
    end
  end else begin : gen_repeated
    // Offset of the group's first word: where each further repeat starts again.
    logic [AddressWidth-1:0] group_start_q, group_start_d;

    always_comb begin
      offset_d      = offset_q;
      group_start_d = group_start_q;
      if (request) begin
        offset_d = offset_q + 1'b1;
        if (Restart ? group_ends : tile_ends) begin
          offset_d = '0;
        end else if (run_is_last && !repeat_ends) begin
          offset_d = group_start_q;
        end
        if (repeat_ends) begin
          group_start_d = offset_d;
        end
      end
    end

    always_ff @(posedge clk_i or negedge rst_ni) begin
      if (!rst_ni) begin
        group_start_q <= '0;
      end else begin
        group_start_q <= group_start_d;
      end
    end
  end

  // Free response slots
  always_comb begin
    credit_d = credit_q;
    if (request && !word_taken) begin
      credit_d = credit_q - 1'b1;
    end else if (word_taken && !request) begin
      credit_d = credit_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      tile_q   <= '0;
      group_q  <= '0;
      repeat_q <= '0;
      run_q    <= '0;
      offset_q <= '0;
      credit_q <= AllCredits;
    end else begin
      tile_q   <= tile_d;
      group_q  <= group_d;
      repeat_q <= repeat_d;
      run_q    <= run_d;
      offset_q <= offset_d;
      credit_q <= credit_d;
    end
  end

  // Responses: the credits guarantee room, so ready is not looked at.
  logic unused_response_ready;

  acc_fifo #(
    .Width(DataWidth),
    .Depth(Depth)
  ) u_response_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(rsp_valid_i),
    .ready_o(unused_response_ready),
    .data_i (rsp_data_i),
    .valid_o(word_valid_o),
    .ready_i(word_ready_i),
    .data_o (word_o)
  );
endmodule
