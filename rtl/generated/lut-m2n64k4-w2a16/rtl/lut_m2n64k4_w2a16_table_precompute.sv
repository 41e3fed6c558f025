// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration lut-m2n64k4-w2a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 14d51d8170b0600a35cfabb9d7b78ec71b32cf40053828235337b2e73816c544
//
// lut_m2n64k4_w2a16_table_precompute: the look-up tables of the activations of one K slice.
//
// Contract
//   Entry e of a row is the sum of its 4 activations, each added where its bit of e is 1 and subtracted where it is 0.
//   Only the entries whose top bit is 0 are made: the others are their negatives.
//   Combinational and exact: one adder an entry, from the entry without its highest bit.

module lut_m2n64k4_w2a16_table_precompute #(
  localparam int TileM              = 2,  // rows, one table each
  localparam int TileK              = 4,  // activations behind one table
  localparam int ActivationBits     = 16,  // activation, signed
  localparam int EntryBits          = 19,  // table entry, signed
  localparam int RowBits            = 152,  // table of one row
  localparam int ActivationWordBits = 128,  // activations of one K slice
  localparam int TableWordBits      = 304  // tables of all rows
) (
  // Signed activations: row m, element k at (m*TileK + k)*ActivationBits
  input  logic [ActivationWordBits-1:0] activation_i,
  // Signed entries: row m, entry e at m*RowBits + e*EntryBits
  output logic [TableWordBits-1:0]      table_o
);
  for (genvar m = 0; m < TileM; m++) begin : gen_row
    logic signed [EntryBits-1:0] a0;
    logic signed [EntryBits-1:0] a1;
    logic signed [EntryBits-1:0] a2;
    logic signed [EntryBits-1:0] a3;
    logic signed [EntryBits-1:0] entry0;
    logic signed [EntryBits-1:0] entry1;
    logic signed [EntryBits-1:0] entry2;
    logic signed [EntryBits-1:0] entry3;
    logic signed [EntryBits-1:0] entry4;
    logic signed [EntryBits-1:0] entry5;
    logic signed [EntryBits-1:0] entry6;
    logic signed [EntryBits-1:0] entry7;

    assign a0 = EntryBits'($signed(activation_i[(m*TileK + 0)*ActivationBits +: ActivationBits]));
    assign a1 = EntryBits'($signed(activation_i[(m*TileK + 1)*ActivationBits +: ActivationBits]));
    assign a2 = EntryBits'($signed(activation_i[(m*TileK + 2)*ActivationBits +: ActivationBits]));
    assign a3 = EntryBits'($signed(activation_i[(m*TileK + 3)*ActivationBits +: ActivationBits]));

    assign entry0 = -(a0 + a1 + a2 + a3);
    assign entry1 = entry0 + (a0 <<< 1);
    assign entry2 = entry0 + (a1 <<< 1);
    assign entry3 = entry1 + (a1 <<< 1);
    assign entry4 = entry0 + (a2 <<< 1);
    assign entry5 = entry1 + (a2 <<< 1);
    assign entry6 = entry2 + (a2 <<< 1);
    assign entry7 = entry3 + (a2 <<< 1);

    assign table_o[m*RowBits +: RowBits] = {
      entry7,
      entry6,
      entry5,
      entry4,
      entry3,
      entry2,
      entry1,
      entry0
    };
  end
endmodule
