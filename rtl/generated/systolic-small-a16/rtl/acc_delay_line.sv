// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel as it is in every package; this file is yours, no licence of its makers attaches to it.
//
// acc_delay_line: a chain of Stages registers for data that come with a valid bit.
//
// Contract
//   valid  moves one stage a cycle; valid_o is valid_i of Stages cycles ago
//   data   a stage loads in a cycle in which the one before it is valid, and holds otherwise; so data_o belongs to the last
//          valid word that has arrived
//   reset  no stage valid, all data 0
//
//   cycle    0  1  2  3  4     (Stages 2)
//   valid_i  1  0  1  0  0
//   data_i   a  x  b  x  x
//   valid_o  0  0  1  0  1
//   data_o   0  0  a  a  b

module acc_delay_line #(
  parameter int Width  = 8,
  parameter int Stages = 1
) (
  input  logic             clk_i,
  input  logic             rst_ni,
  // Entering
  input  logic             valid_i,
  input  logic [Width-1:0] data_i,
  // Leaving
  output logic             valid_o,
  output logic [Width-1:0] data_o
);
  for (genvar s = 0; s < Stages; s++) begin : gen_stage
    logic             valid, valid_q;
    logic [Width-1:0] data, data_q;

    if (s == 0) begin : gen_first
      assign valid = valid_i;
      assign data  = data_i;
    end else begin : gen_next
      assign valid = gen_stage[s-1].valid_q;
      assign data  = gen_stage[s-1].data_q;
    end

    always_ff @(posedge clk_i or negedge rst_ni) begin
      if (!rst_ni) begin
        valid_q <= 1'b0;
        data_q  <= '0;
      end else begin
        valid_q <= valid;
        if (valid) begin
          data_q <= data;
        end
      end
    end
  end

  assign valid_o = gen_stage[Stages-1].valid_q;
  assign data_o  = gen_stage[Stages-1].data_q;
endmodule
