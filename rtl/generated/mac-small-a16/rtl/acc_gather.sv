// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_gather: reads for each word of a stream the datum that its index names, and hands both over together.
//
// Contract
//   command  {base, word_last}; two are held; word_last is the count of words minus one
//   requests one for each word, in order, at base + index modulo 2^AddressWidth; the word is taken with its request
//   response in request order; a slot is reserved before a request leaves, so a response cannot be refused
//   pairs    a word and its datum, in order, valid/ready
//   full rate with a memory of latency L needs Depth >= L + 2

module acc_gather #(
  parameter int AddressWidth = 20,
  parameter int CountWidth   = 20,
  parameter int IndexWidth   = 10,
  parameter int WordWidth    = 65,
  parameter int DataWidth    = 16,
  parameter int Depth        = 4
) (
  input  logic                    clk_i,
  input  logic                    rst_ni,
  // Command
  input  logic                    cmd_valid_i,
  output logic                    cmd_ready_o,
  input  logic [AddressWidth-1:0] cmd_base_i,
  input  logic [CountWidth-1:0]   cmd_word_last_i,
  // Words
  input  logic                    word_valid_i,
  output logic                    word_ready_o,
  input  logic [IndexWidth-1:0]   index_i,
  input  logic [WordWidth-1:0]    word_i,
  // Read request
  output logic                    req_valid_o,
  input  logic                    req_ready_i,
  output logic [AddressWidth-1:0] req_address_o,
  // Read response
  input  logic                    rsp_valid_i,
  input  logic [DataWidth-1:0]    rsp_data_i,
  // Words and data
  output logic                    pair_valid_o,
  input  logic                    pair_ready_i,
  output logic [WordWidth-1:0]    pair_word_o,
  output logic [DataWidth-1:0]    pair_data_o
);
  localparam int CreditWidth = $clog2(Depth + 1);
  localparam logic [CreditWidth-1:0] AllCredits = CreditWidth'(Depth);

  // Head of the command queue
  logic                    command_valid, command_done;
  logic [AddressWidth-1:0] base;
  logic [CountWidth-1:0]   word_last;

  acc_fifo #(
    .Width(AddressWidth + CountWidth),
    .Depth(2)
  ) u_command_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(cmd_valid_i),
    .ready_o(cmd_ready_o),
    .data_i ({cmd_base_i, cmd_word_last_i}),
    .valid_o(command_valid),
    .ready_i(command_done),
    .data_o ({base, word_last})
  );

  // Words of the command, and slots for words and data
  logic [CountWidth-1:0]   count_q, count_d;
  logic [CreditWidth-1:0]  credit_q, credit_d;
  logic [AddressWidth-1:0] offset;
  logic request, word_is_last, pair_taken;

  if (IndexWidth < AddressWidth) begin : gen_extend
    assign offset = {{(AddressWidth - IndexWidth){1'b0}}, index_i};
  end else begin : gen_cut
    assign offset = index_i[AddressWidth-1:0];
  end

  assign req_valid_o   = command_valid & word_valid_i & (credit_q != '0);
  assign req_address_o = base + offset;
  assign request       = req_valid_o & req_ready_i;
  assign word_ready_o  = request;
  assign word_is_last  = count_q == word_last;
  assign command_done  = request & word_is_last;
  assign pair_taken    = pair_valid_o & pair_ready_i;

  always_comb begin
    count_d = count_q;
    if (request) begin
      count_d = word_is_last ? '0 : count_q + 1'b1;
    end
  end

  always_comb begin
    credit_d = credit_q;
    if (request && !pair_taken) begin
      credit_d = credit_q - 1'b1;
    end else if (pair_taken && !request) begin
      credit_d = credit_q + 1'b1;
    end
  end

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      count_q  <= '0;
      credit_q <= AllCredits;
    end else begin
      count_q  <= count_d;
      credit_q <= credit_d;
    end
  end

  // The credits guarantee room in both queues, and a word is in its queue before its datum: neither is looked at.
  logic unused_word_ready, unused_word_valid, unused_response_ready;

  acc_fifo #(
    .Width(WordWidth),
    .Depth(Depth)
  ) u_word_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(request),
    .ready_o(unused_word_ready),
    .data_i (word_i),
    .valid_o(unused_word_valid),
    .ready_i(pair_taken),
    .data_o (pair_word_o)
  );

  acc_fifo #(
    .Width(DataWidth),
    .Depth(Depth)
  ) u_response_fifo (
    .clk_i  (clk_i),
    .rst_ni (rst_ni),
    .valid_i(rsp_valid_i),
    .ready_o(unused_response_ready),
    .data_i (rsp_data_i),
    .valid_o(pair_valid_o),
    .ready_i(pair_ready_i),
    .data_o (pair_data_o)
  );
endmodule
