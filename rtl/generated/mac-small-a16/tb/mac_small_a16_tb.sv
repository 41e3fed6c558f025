// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration mac-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 036f92dc2cb625f7042a4d31c817fd89e021da0b384b33ba73df37f8612899de
//
// mac_small_a16_tb: replays recorded inputs and checks every contracted signal in every cycle.
//
//   +stimulus=FILE  one line a cycle, hexadecimal: the inputs of the accelerator, first port lowest; from the first cycle after reset
//   +trace=FILE     optional: writes one line a cycle, hexadecimal, of every contracted signal just before the rising edge
//   +expected=FILE  optional: a trace to compare with
//   +reset_at=N     optional: one more reset just before cycle N, the inputs as they were in the cycle before
//   +vcd=FILE       optional: a waveform of everything, from cycle +vcd_from=N on
//
// A line of a trace holds the columns in the order of mac_small_a16.contract.yaml, the first one lowest, each at a multiple of 32
// bits, with the instances of a replicated module side by side. Ends with PASS, or with FAIL when a signal is unknown or differs.

module mac_small_a16_tb;
  localparam int StimulusBits = 448;
  localparam int TraceBits    = 9984;
  localparam int Reported     = 16;  // mismatches that are shown

  logic clk;
  logic rst_n;
  logic [StimulusBits-1:0] stimulus;
  logic [0:0] cmd_ready_o;
  logic [0:0] activation_req_valid_o;
  logic [11:0] activation_req_address_o;
  logic [0:0] weight_req_valid_o;
  logic [11:0] weight_req_address_o;
  logic [0:0] scale_req_valid_o;
  logic [11:0] scale_req_address_o;
  logic [0:0] side_req_valid_o;
  logic [11:0] side_req_address_o;
  logic [0:0] side_activation_req_valid_o;
  logic [11:0] side_activation_req_address_o;
  logic [0:0] output_valid_o;
  logic [11:0] output_address_o;
  logic [63:0] output_data_o;
  logic [0:0] done_valid_o;
  logic [7:0] done_tag_o;
  logic [2:0] step_stall_o;
  logic [1:0] rescale_stall_o;

  mac_small_a16 dut (
    .clk_i(clk),
    .rst_ni(rst_n),
    .cmd_valid_i(stimulus[0 +: 1]),
    .cmd_tag_i(stimulus[1 +: 8]),
    .cmd_activation_base_i(stimulus[9 +: 12]),
    .cmd_weight_base_i(stimulus[21 +: 12]),
    .cmd_scale_base_i(stimulus[33 +: 12]),
    .cmd_output_base_i(stimulus[45 +: 12]),
    .cmd_side_i(stimulus[57 +: 1]),
    .cmd_side_base_i(stimulus[58 +: 12]),
    .cmd_side_word_last_i(stimulus[70 +: 12]),
    .cmd_side_activation_base_i(stimulus[82 +: 12]),
    .cmd_n_tile_last_i(stimulus[94 +: 2]),
    .cmd_group_last_i(stimulus[96 +: 3]),
    .cmd_slice_last_i(stimulus[99 +: 4]),
    .cmd_output_shift_i(stimulus[103 +: 6]),
    .activation_req_ready_i(stimulus[109 +: 1]),
    .activation_rsp_valid_i(stimulus[110 +: 1]),
    .activation_rsp_data_i(stimulus[111 +: 96]),
    .weight_req_ready_i(stimulus[207 +: 1]),
    .weight_rsp_valid_i(stimulus[208 +: 1]),
    .weight_rsp_data_i(stimulus[209 +: 96]),
    .scale_req_ready_i(stimulus[305 +: 1]),
    .scale_rsp_valid_i(stimulus[306 +: 1]),
    .scale_rsp_data_i(stimulus[307 +: 42]),
    .side_req_ready_i(stimulus[349 +: 1]),
    .side_rsp_valid_i(stimulus[350 +: 1]),
    .side_rsp_data_i(stimulus[351 +: 38]),
    .side_activation_req_ready_i(stimulus[389 +: 1]),
    .side_activation_rsp_valid_i(stimulus[390 +: 1]),
    .side_activation_rsp_data_i(stimulus[391 +: 32]),
    .output_ready_i(stimulus[423 +: 1]),
    .done_ready_i(stimulus[424 +: 1]),
    .cmd_ready_o(cmd_ready_o),
    .activation_req_valid_o(activation_req_valid_o),
    .activation_req_address_o(activation_req_address_o),
    .weight_req_valid_o(weight_req_valid_o),
    .weight_req_address_o(weight_req_address_o),
    .scale_req_valid_o(scale_req_valid_o),
    .scale_req_address_o(scale_req_address_o),
    .side_req_valid_o(side_req_valid_o),
    .side_req_address_o(side_req_address_o),
    .side_activation_req_valid_o(side_activation_req_valid_o),
    .side_activation_req_address_o(side_activation_req_address_o),
    .output_valid_o(output_valid_o),
    .output_address_o(output_address_o),
    .output_data_o(output_data_o),
    .done_valid_o(done_valid_o),
    .done_tag_o(done_tag_o),
    .step_stall_o(step_stall_o),
    .rescale_stall_o(rescale_stall_o)
  );

  string stimulus_name, trace_name, expected_name, vcd_name;
  integer stimulus_file, trace_file, expected_file;
  integer cycle, mismatches, read, vcd_from, reset_at;
  logic [StimulusBits-1:0] next_stimulus;
  logic [TraceBits-1:0]    expected;

  // One vector for all columns would be copied whole whenever a bit of it changes: each column is read when it is wanted.
  logic [31:0] column_0;
  logic [31:0] column_1;
  logic [31:0] column_2;
  logic [31:0] column_3;
  logic [31:0] column_4;
  logic [31:0] column_5;
  logic [31:0] column_6;
  logic [31:0] column_7;
  logic [31:0] column_8;
  logic [31:0] column_9;
  logic [31:0] column_10;
  logic [31:0] column_11;
  logic [31:0] column_12;
  logic [31:0] column_13;
  logic [31:0] column_14;
  logic [31:0] column_15;
  logic [31:0] column_16;
  logic [31:0] column_17;
  logic [31:0] column_18;
  logic [95:0] column_19;
  logic [31:0] column_20;
  logic [31:0] column_21;
  logic [31:0] column_22;
  logic [31:0] column_23;
  logic [95:0] column_24;
  logic [31:0] column_25;
  logic [31:0] column_26;
  logic [31:0] column_27;
  logic [31:0] column_28;
  logic [63:0] column_29;
  logic [31:0] column_30;
  logic [31:0] column_31;
  logic [31:0] column_32;
  logic [31:0] column_33;
  logic [63:0] column_34;
  logic [31:0] column_35;
  logic [31:0] column_36;
  logic [31:0] column_37;
  logic [31:0] column_38;
  logic [31:0] column_39;
  logic [31:0] column_40;
  logic [31:0] column_41;
  logic [31:0] column_42;
  logic [63:0] column_43;
  logic [31:0] column_44;
  logic [31:0] column_45;
  logic [31:0] column_46;
  logic [31:0] column_47;
  logic [31:0] column_48;
  logic [31:0] column_49;
  logic [31:0] column_50;
  logic [31:0] column_51;
  logic [31:0] column_52;
  logic [31:0] column_53;
  logic [31:0] column_54;
  logic [31:0] column_55;
  logic [31:0] column_56;
  logic [31:0] column_57;
  logic [31:0] column_58;
  logic [95:0] column_59;
  logic [31:0] column_60;
  logic [31:0] column_61;
  logic [95:0] column_62;
  logic [31:0] column_63;
  logic [31:0] column_64;
  logic [31:0] column_65;
  logic [31:0] column_66;
  logic [31:0] column_67;
  logic [31:0] column_68;
  logic [31:0] column_69;
  logic [31:0] column_70;
  logic [31:0] column_71;
  logic [31:0] column_72;
  logic [95:0] column_73;
  logic [31:0] column_74;
  logic [31:0] column_75;
  logic [95:0] column_76;
  logic [31:0] column_77;
  logic [31:0] column_78;
  logic [31:0] column_79;
  logic [31:0] column_80;
  logic [31:0] column_81;
  logic [31:0] column_82;
  logic [31:0] column_83;
  logic [31:0] column_84;
  logic [31:0] column_85;
  logic [31:0] column_86;
  logic [63:0] column_87;
  logic [31:0] column_88;
  logic [31:0] column_89;
  logic [63:0] column_90;
  logic [31:0] column_91;
  logic [31:0] column_92;
  logic [31:0] column_93;
  logic [31:0] column_94;
  logic [31:0] column_95;
  logic [31:0] column_96;
  logic [31:0] column_97;
  logic [31:0] column_98;
  logic [31:0] column_99;
  logic [31:0] column_100;
  logic [63:0] column_101;
  logic [31:0] column_102;
  logic [31:0] column_103;
  logic [63:0] column_104;
  logic [31:0] column_105;
  logic [31:0] column_106;
  logic [31:0] column_107;
  logic [31:0] column_108;
  logic [31:0] column_109;
  logic [31:0] column_110;
  logic [31:0] column_111;
  logic [63:0] column_112;
  logic [31:0] column_113;
  logic [31:0] column_114;
  logic [31:0] column_115;
  logic [31:0] column_116;
  logic [31:0] column_117;
  logic [31:0] column_118;
  logic [31:0] column_119;
  logic [63:0] column_120;
  logic [31:0] column_121;
  logic [31:0] column_122;
  logic [31:0] column_123;
  logic [31:0] column_124;
  logic [31:0] column_125;
  logic [31:0] column_126;
  logic [31:0] column_127;
  logic [31:0] column_128;
  logic [159:0] column_129;
  logic [31:0] column_130;
  logic [31:0] column_131;
  logic [95:0] column_132;
  logic [31:0] column_133;
  logic [31:0] column_134;
  logic [95:0] column_135;
  logic [31:0] column_136;
  logic [31:0] column_137;
  logic [31:0] column_138;
  logic [31:0] column_139;
  logic [31:0] column_140;
  logic [31:0] column_141;
  logic [31:0] column_142;
  logic [31:0] column_143;
  logic [31:0] column_144;
  logic [31:0] column_145;
  logic [31:0] column_146;
  logic [31:0] column_147;
  logic [31:0] column_148;
  logic [31:0] column_149;
  logic [31:0] column_150;
  logic [31:0] column_151;
  logic [31:0] column_152;
  logic [95:0] column_153;
  logic [95:0] column_154;
  logic [31:0] column_155;
  logic [31:0] column_156;
  logic [223:0] column_157;
  logic [63:0] column_158;
  logic [31:0] column_159;
  logic [31:0] column_160;
  logic [31:0] column_161;
  logic [31:0] column_162;
  logic [31:0] column_163;
  logic [95:0] column_164;
  logic [63:0] column_165;
  logic [31:0] column_166;
  logic [31:0] column_167;
  logic [31:0] column_168;
  logic [31:0] column_169;
  logic [31:0] column_170;
  logic [191:0] column_171;
  logic [383:0] column_172;
  logic [223:0] column_173;
  logic [223:0] column_174;
  logic [31:0] column_175;
  logic [31:0] column_176;
  logic [31:0] column_177;
  logic [31:0] column_178;
  logic [31:0] column_179;
  logic [31:0] column_180;
  logic [31:0] column_181;
  logic [223:0] column_182;
  logic [63:0] column_183;
  logic [31:0] column_184;
  logic [31:0] column_185;
  logic [159:0] column_186;
  logic [31:0] column_187;
  logic [31:0] column_188;
  logic [31:0] column_189;
  logic [63:0] column_190;
  logic [31:0] column_191;
  logic [63:0] column_192;
  logic [31:0] column_193;
  logic [31:0] column_194;
  logic [31:0] column_195;
  logic [95:0] column_196;
  logic [63:0] column_197;
  logic [31:0] column_198;
  logic [31:0] column_199;
  logic [31:0] column_200;
  logic [31:0] column_201;
  logic [31:0] column_202;
  logic [31:0] column_203;
  logic [31:0] column_204;
  logic [31:0] column_205;
  logic [63:0] column_206;
  logic [31:0] column_207;
  logic [31:0] column_208;
  logic [31:0] column_209;
  logic [31:0] column_210;
  logic [31:0] column_211;
  logic [31:0] column_212;
  logic [63:0] column_213;
  logic [31:0] column_214;
  logic [31:0] column_215;
  logic [31:0] column_216;
  logic [31:0] column_217;
  logic [63:0] column_218;
  logic [31:0] column_219;
  logic [31:0] column_220;
  logic [31:0] column_221;

  task sample;
    begin
      // cmd_valid_i
      column_0 = {
        31'b0,
        dut.cmd_valid_i
      };
      if ((^column_0) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_valid_i is unknown: %h", cycle, column_0);
        end
      end else if (expected_file != 0) begin
        if (column_0 !== expected[0 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_valid_i is %h, expected %h", cycle, column_0, expected[0 +: 32]);
          end
        end
      end
      // cmd_ready_o
      column_1 = {
        31'b0,
        cmd_ready_o
      };
      if ((^column_1) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_ready_o is unknown: %h", cycle, column_1);
        end
      end else if (expected_file != 0) begin
        if (column_1 !== expected[32 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_ready_o is %h, expected %h", cycle, column_1, expected[32 +: 32]);
          end
        end
      end
      // cmd_tag_i
      column_2 = {
        24'b0,
        dut.cmd_tag_i
      };
      if ((^column_2) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_tag_i is unknown: %h", cycle, column_2);
        end
      end else if (expected_file != 0) begin
        if (column_2 !== expected[64 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_tag_i is %h, expected %h", cycle, column_2, expected[64 +: 32]);
          end
        end
      end
      // cmd_activation_base_i
      column_3 = {
        20'b0,
        dut.cmd_activation_base_i
      };
      if ((^column_3) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_activation_base_i is unknown: %h", cycle, column_3);
        end
      end else if (expected_file != 0) begin
        if (column_3 !== expected[96 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_activation_base_i is %h, expected %h", cycle, column_3, expected[96 +: 32]);
          end
        end
      end
      // cmd_weight_base_i
      column_4 = {
        20'b0,
        dut.cmd_weight_base_i
      };
      if ((^column_4) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_weight_base_i is unknown: %h", cycle, column_4);
        end
      end else if (expected_file != 0) begin
        if (column_4 !== expected[128 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_weight_base_i is %h, expected %h", cycle, column_4, expected[128 +: 32]);
          end
        end
      end
      // cmd_scale_base_i
      column_5 = {
        20'b0,
        dut.cmd_scale_base_i
      };
      if ((^column_5) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_scale_base_i is unknown: %h", cycle, column_5);
        end
      end else if (expected_file != 0) begin
        if (column_5 !== expected[160 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_scale_base_i is %h, expected %h", cycle, column_5, expected[160 +: 32]);
          end
        end
      end
      // cmd_output_base_i
      column_6 = {
        20'b0,
        dut.cmd_output_base_i
      };
      if ((^column_6) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_output_base_i is unknown: %h", cycle, column_6);
        end
      end else if (expected_file != 0) begin
        if (column_6 !== expected[192 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_output_base_i is %h, expected %h", cycle, column_6, expected[192 +: 32]);
          end
        end
      end
      // cmd_side_i
      column_7 = {
        31'b0,
        dut.cmd_side_i
      };
      if ((^column_7) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_side_i is unknown: %h", cycle, column_7);
        end
      end else if (expected_file != 0) begin
        if (column_7 !== expected[224 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_side_i is %h, expected %h", cycle, column_7, expected[224 +: 32]);
          end
        end
      end
      // cmd_side_base_i
      column_8 = {
        20'b0,
        dut.cmd_side_base_i
      };
      if ((^column_8) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_side_base_i is unknown: %h", cycle, column_8);
        end
      end else if (expected_file != 0) begin
        if (column_8 !== expected[256 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_side_base_i is %h, expected %h", cycle, column_8, expected[256 +: 32]);
          end
        end
      end
      // cmd_side_word_last_i
      column_9 = {
        20'b0,
        dut.cmd_side_word_last_i
      };
      if ((^column_9) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_side_word_last_i is unknown: %h", cycle, column_9);
        end
      end else if (expected_file != 0) begin
        if (column_9 !== expected[288 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_side_word_last_i is %h, expected %h", cycle, column_9, expected[288 +: 32]);
          end
        end
      end
      // cmd_side_activation_base_i
      column_10 = {
        20'b0,
        dut.cmd_side_activation_base_i
      };
      if ((^column_10) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_side_activation_base_i is unknown: %h", cycle, column_10);
        end
      end else if (expected_file != 0) begin
        if (column_10 !== expected[320 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_side_activation_base_i is %h, expected %h", cycle, column_10, expected[320 +: 32]);
          end
        end
      end
      // cmd_n_tile_last_i
      column_11 = {
        30'b0,
        dut.cmd_n_tile_last_i
      };
      if ((^column_11) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_n_tile_last_i is unknown: %h", cycle, column_11);
        end
      end else if (expected_file != 0) begin
        if (column_11 !== expected[352 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_n_tile_last_i is %h, expected %h", cycle, column_11, expected[352 +: 32]);
          end
        end
      end
      // cmd_group_last_i
      column_12 = {
        29'b0,
        dut.cmd_group_last_i
      };
      if ((^column_12) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_group_last_i is unknown: %h", cycle, column_12);
        end
      end else if (expected_file != 0) begin
        if (column_12 !== expected[384 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_group_last_i is %h, expected %h", cycle, column_12, expected[384 +: 32]);
          end
        end
      end
      // cmd_slice_last_i
      column_13 = {
        28'b0,
        dut.cmd_slice_last_i
      };
      if ((^column_13) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_slice_last_i is unknown: %h", cycle, column_13);
        end
      end else if (expected_file != 0) begin
        if (column_13 !== expected[416 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_slice_last_i is %h, expected %h", cycle, column_13, expected[416 +: 32]);
          end
        end
      end
      // cmd_output_shift_i
      column_14 = {
        26'b0,
        dut.cmd_output_shift_i
      };
      if ((^column_14) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: cmd_output_shift_i is unknown: %h", cycle, column_14);
        end
      end else if (expected_file != 0) begin
        if (column_14 !== expected[448 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: cmd_output_shift_i is %h, expected %h", cycle, column_14, expected[448 +: 32]);
          end
        end
      end
      // activation_req_valid_o
      column_15 = {
        31'b0,
        activation_req_valid_o
      };
      if ((^column_15) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: activation_req_valid_o is unknown: %h", cycle, column_15);
        end
      end else if (expected_file != 0) begin
        if (column_15 !== expected[480 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: activation_req_valid_o is %h, expected %h", cycle, column_15, expected[480 +: 32]);
          end
        end
      end
      // activation_req_ready_i
      column_16 = {
        31'b0,
        dut.activation_req_ready_i
      };
      if ((^column_16) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: activation_req_ready_i is unknown: %h", cycle, column_16);
        end
      end else if (expected_file != 0) begin
        if (column_16 !== expected[512 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: activation_req_ready_i is %h, expected %h", cycle, column_16, expected[512 +: 32]);
          end
        end
      end
      // activation_req_address_o
      column_17 = {
        20'b0,
        activation_req_address_o
      };
      if ((^column_17) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: activation_req_address_o is unknown: %h", cycle, column_17);
        end
      end else if (expected_file != 0) begin
        if (column_17 !== expected[544 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: activation_req_address_o is %h, expected %h", cycle, column_17, expected[544 +: 32]);
          end
        end
      end
      // activation_rsp_valid_i
      column_18 = {
        31'b0,
        dut.activation_rsp_valid_i
      };
      if ((^column_18) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: activation_rsp_valid_i is unknown: %h", cycle, column_18);
        end
      end else if (expected_file != 0) begin
        if (column_18 !== expected[576 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: activation_rsp_valid_i is %h, expected %h", cycle, column_18, expected[576 +: 32]);
          end
        end
      end
      // activation_rsp_data_i
      column_19 = {
        dut.activation_rsp_data_i
      };
      if ((^column_19) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: activation_rsp_data_i is unknown: %h", cycle, column_19);
        end
      end else if (expected_file != 0) begin
        if (column_19 !== expected[608 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: activation_rsp_data_i is %h, expected %h", cycle, column_19, expected[608 +: 96]);
          end
        end
      end
      // weight_req_valid_o
      column_20 = {
        31'b0,
        weight_req_valid_o
      };
      if ((^column_20) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: weight_req_valid_o is unknown: %h", cycle, column_20);
        end
      end else if (expected_file != 0) begin
        if (column_20 !== expected[704 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: weight_req_valid_o is %h, expected %h", cycle, column_20, expected[704 +: 32]);
          end
        end
      end
      // weight_req_ready_i
      column_21 = {
        31'b0,
        dut.weight_req_ready_i
      };
      if ((^column_21) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: weight_req_ready_i is unknown: %h", cycle, column_21);
        end
      end else if (expected_file != 0) begin
        if (column_21 !== expected[736 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: weight_req_ready_i is %h, expected %h", cycle, column_21, expected[736 +: 32]);
          end
        end
      end
      // weight_req_address_o
      column_22 = {
        20'b0,
        weight_req_address_o
      };
      if ((^column_22) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: weight_req_address_o is unknown: %h", cycle, column_22);
        end
      end else if (expected_file != 0) begin
        if (column_22 !== expected[768 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: weight_req_address_o is %h, expected %h", cycle, column_22, expected[768 +: 32]);
          end
        end
      end
      // weight_rsp_valid_i
      column_23 = {
        31'b0,
        dut.weight_rsp_valid_i
      };
      if ((^column_23) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: weight_rsp_valid_i is unknown: %h", cycle, column_23);
        end
      end else if (expected_file != 0) begin
        if (column_23 !== expected[800 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: weight_rsp_valid_i is %h, expected %h", cycle, column_23, expected[800 +: 32]);
          end
        end
      end
      // weight_rsp_data_i
      column_24 = {
        dut.weight_rsp_data_i
      };
      if ((^column_24) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: weight_rsp_data_i is unknown: %h", cycle, column_24);
        end
      end else if (expected_file != 0) begin
        if (column_24 !== expected[832 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: weight_rsp_data_i is %h, expected %h", cycle, column_24, expected[832 +: 96]);
          end
        end
      end
      // scale_req_valid_o
      column_25 = {
        31'b0,
        scale_req_valid_o
      };
      if ((^column_25) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: scale_req_valid_o is unknown: %h", cycle, column_25);
        end
      end else if (expected_file != 0) begin
        if (column_25 !== expected[928 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: scale_req_valid_o is %h, expected %h", cycle, column_25, expected[928 +: 32]);
          end
        end
      end
      // scale_req_ready_i
      column_26 = {
        31'b0,
        dut.scale_req_ready_i
      };
      if ((^column_26) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: scale_req_ready_i is unknown: %h", cycle, column_26);
        end
      end else if (expected_file != 0) begin
        if (column_26 !== expected[960 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: scale_req_ready_i is %h, expected %h", cycle, column_26, expected[960 +: 32]);
          end
        end
      end
      // scale_req_address_o
      column_27 = {
        20'b0,
        scale_req_address_o
      };
      if ((^column_27) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: scale_req_address_o is unknown: %h", cycle, column_27);
        end
      end else if (expected_file != 0) begin
        if (column_27 !== expected[992 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: scale_req_address_o is %h, expected %h", cycle, column_27, expected[992 +: 32]);
          end
        end
      end
      // scale_rsp_valid_i
      column_28 = {
        31'b0,
        dut.scale_rsp_valid_i
      };
      if ((^column_28) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: scale_rsp_valid_i is unknown: %h", cycle, column_28);
        end
      end else if (expected_file != 0) begin
        if (column_28 !== expected[1024 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: scale_rsp_valid_i is %h, expected %h", cycle, column_28, expected[1024 +: 32]);
          end
        end
      end
      // scale_rsp_data_i
      column_29 = {
        22'b0,
        dut.scale_rsp_data_i
      };
      if ((^column_29) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: scale_rsp_data_i is unknown: %h", cycle, column_29);
        end
      end else if (expected_file != 0) begin
        if (column_29 !== expected[1056 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: scale_rsp_data_i is %h, expected %h", cycle, column_29, expected[1056 +: 64]);
          end
        end
      end
      // side_req_valid_o
      column_30 = {
        31'b0,
        side_req_valid_o
      };
      if ((^column_30) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_req_valid_o is unknown: %h", cycle, column_30);
        end
      end else if (expected_file != 0) begin
        if (column_30 !== expected[1120 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_req_valid_o is %h, expected %h", cycle, column_30, expected[1120 +: 32]);
          end
        end
      end
      // side_req_ready_i
      column_31 = {
        31'b0,
        dut.side_req_ready_i
      };
      if ((^column_31) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_req_ready_i is unknown: %h", cycle, column_31);
        end
      end else if (expected_file != 0) begin
        if (column_31 !== expected[1152 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_req_ready_i is %h, expected %h", cycle, column_31, expected[1152 +: 32]);
          end
        end
      end
      // side_req_address_o
      column_32 = {
        20'b0,
        side_req_address_o
      };
      if ((^column_32) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_req_address_o is unknown: %h", cycle, column_32);
        end
      end else if (expected_file != 0) begin
        if (column_32 !== expected[1184 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_req_address_o is %h, expected %h", cycle, column_32, expected[1184 +: 32]);
          end
        end
      end
      // side_rsp_valid_i
      column_33 = {
        31'b0,
        dut.side_rsp_valid_i
      };
      if ((^column_33) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_rsp_valid_i is unknown: %h", cycle, column_33);
        end
      end else if (expected_file != 0) begin
        if (column_33 !== expected[1216 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_rsp_valid_i is %h, expected %h", cycle, column_33, expected[1216 +: 32]);
          end
        end
      end
      // side_rsp_data_i
      column_34 = {
        26'b0,
        dut.side_rsp_data_i
      };
      if ((^column_34) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_rsp_data_i is unknown: %h", cycle, column_34);
        end
      end else if (expected_file != 0) begin
        if (column_34 !== expected[1248 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_rsp_data_i is %h, expected %h", cycle, column_34, expected[1248 +: 64]);
          end
        end
      end
      // side_activation_req_valid_o
      column_35 = {
        31'b0,
        side_activation_req_valid_o
      };
      if ((^column_35) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_activation_req_valid_o is unknown: %h", cycle, column_35);
        end
      end else if (expected_file != 0) begin
        if (column_35 !== expected[1312 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_activation_req_valid_o is %h, expected %h", cycle, column_35, expected[1312 +: 32]);
          end
        end
      end
      // side_activation_req_ready_i
      column_36 = {
        31'b0,
        dut.side_activation_req_ready_i
      };
      if ((^column_36) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_activation_req_ready_i is unknown: %h", cycle, column_36);
        end
      end else if (expected_file != 0) begin
        if (column_36 !== expected[1344 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_activation_req_ready_i is %h, expected %h", cycle, column_36, expected[1344 +: 32]);
          end
        end
      end
      // side_activation_req_address_o
      column_37 = {
        20'b0,
        side_activation_req_address_o
      };
      if ((^column_37) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_activation_req_address_o is unknown: %h", cycle, column_37);
        end
      end else if (expected_file != 0) begin
        if (column_37 !== expected[1376 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_activation_req_address_o is %h, expected %h", cycle, column_37, expected[1376 +: 32]);
          end
        end
      end
      // side_activation_rsp_valid_i
      column_38 = {
        31'b0,
        dut.side_activation_rsp_valid_i
      };
      if ((^column_38) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_activation_rsp_valid_i is unknown: %h", cycle, column_38);
        end
      end else if (expected_file != 0) begin
        if (column_38 !== expected[1408 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_activation_rsp_valid_i is %h, expected %h", cycle, column_38, expected[1408 +: 32]);
          end
        end
      end
      // side_activation_rsp_data_i
      column_39 = {
        dut.side_activation_rsp_data_i
      };
      if ((^column_39) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: side_activation_rsp_data_i is unknown: %h", cycle, column_39);
        end
      end else if (expected_file != 0) begin
        if (column_39 !== expected[1440 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: side_activation_rsp_data_i is %h, expected %h", cycle, column_39, expected[1440 +: 32]);
          end
        end
      end
      // output_valid_o
      column_40 = {
        31'b0,
        output_valid_o
      };
      if ((^column_40) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: output_valid_o is unknown: %h", cycle, column_40);
        end
      end else if (expected_file != 0) begin
        if (column_40 !== expected[1472 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: output_valid_o is %h, expected %h", cycle, column_40, expected[1472 +: 32]);
          end
        end
      end
      // output_ready_i
      column_41 = {
        31'b0,
        dut.output_ready_i
      };
      if ((^column_41) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: output_ready_i is unknown: %h", cycle, column_41);
        end
      end else if (expected_file != 0) begin
        if (column_41 !== expected[1504 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: output_ready_i is %h, expected %h", cycle, column_41, expected[1504 +: 32]);
          end
        end
      end
      // output_address_o
      column_42 = {
        20'b0,
        output_address_o
      };
      if ((^column_42) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: output_address_o is unknown: %h", cycle, column_42);
        end
      end else if (expected_file != 0) begin
        if (column_42 !== expected[1536 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: output_address_o is %h, expected %h", cycle, column_42, expected[1536 +: 32]);
          end
        end
      end
      // output_data_o
      column_43 = {
        output_data_o
      };
      if ((^column_43) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: output_data_o is unknown: %h", cycle, column_43);
        end
      end else if (expected_file != 0) begin
        if (column_43 !== expected[1568 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: output_data_o is %h, expected %h", cycle, column_43, expected[1568 +: 64]);
          end
        end
      end
      // done_valid_o
      column_44 = {
        31'b0,
        done_valid_o
      };
      if ((^column_44) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: done_valid_o is unknown: %h", cycle, column_44);
        end
      end else if (expected_file != 0) begin
        if (column_44 !== expected[1632 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: done_valid_o is %h, expected %h", cycle, column_44, expected[1632 +: 32]);
          end
        end
      end
      // done_ready_i
      column_45 = {
        31'b0,
        dut.done_ready_i
      };
      if ((^column_45) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: done_ready_i is unknown: %h", cycle, column_45);
        end
      end else if (expected_file != 0) begin
        if (column_45 !== expected[1664 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: done_ready_i is %h, expected %h", cycle, column_45, expected[1664 +: 32]);
          end
        end
      end
      // done_tag_o
      column_46 = {
        24'b0,
        done_tag_o
      };
      if ((^column_46) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: done_tag_o is unknown: %h", cycle, column_46);
        end
      end else if (expected_file != 0) begin
        if (column_46 !== expected[1696 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: done_tag_o is %h, expected %h", cycle, column_46, expected[1696 +: 32]);
          end
        end
      end
      // step_stall_o
      column_47 = {
        29'b0,
        step_stall_o
      };
      if ((^column_47) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: step_stall_o is unknown: %h", cycle, column_47);
        end
      end else if (expected_file != 0) begin
        if (column_47 !== expected[1728 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: step_stall_o is %h, expected %h", cycle, column_47, expected[1728 +: 32]);
          end
        end
      end
      // rescale_stall_o
      column_48 = {
        30'b0,
        rescale_stall_o
      };
      if ((^column_48) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: rescale_stall_o is unknown: %h", cycle, column_48);
        end
      end else if (expected_file != 0) begin
        if (column_48 !== expected[1760 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: rescale_stall_o is %h, expected %h", cycle, column_48, expected[1760 +: 32]);
          end
        end
      end
      // u_activation_fetch.cmd_valid_i
      column_49 = {
        31'b0,
        dut.u_activation_fetch.cmd_valid_i
      };
      if ((^column_49) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.cmd_valid_i is unknown: %h", cycle, column_49);
        end
      end else if (expected_file != 0) begin
        if (column_49 !== expected[1792 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.cmd_valid_i is %h, expected %h", cycle, column_49, expected[1792 +: 32]);
          end
        end
      end
      // u_activation_fetch.cmd_ready_o
      column_50 = {
        31'b0,
        dut.u_activation_fetch.cmd_ready_o
      };
      if ((^column_50) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.cmd_ready_o is unknown: %h", cycle, column_50);
        end
      end else if (expected_file != 0) begin
        if (column_50 !== expected[1824 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.cmd_ready_o is %h, expected %h", cycle, column_50, expected[1824 +: 32]);
          end
        end
      end
      // u_activation_fetch.cmd_base_i
      column_51 = {
        20'b0,
        dut.u_activation_fetch.cmd_base_i
      };
      if ((^column_51) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.cmd_base_i is unknown: %h", cycle, column_51);
        end
      end else if (expected_file != 0) begin
        if (column_51 !== expected[1856 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.cmd_base_i is %h, expected %h", cycle, column_51, expected[1856 +: 32]);
          end
        end
      end
      // u_activation_fetch.cmd_tile_last_i
      column_52 = {
        30'b0,
        dut.u_activation_fetch.cmd_tile_last_i
      };
      if ((^column_52) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.cmd_tile_last_i is unknown: %h", cycle, column_52);
        end
      end else if (expected_file != 0) begin
        if (column_52 !== expected[1888 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.cmd_tile_last_i is %h, expected %h", cycle, column_52, expected[1888 +: 32]);
          end
        end
      end
      // u_activation_fetch.cmd_group_last_i
      column_53 = {
        29'b0,
        dut.u_activation_fetch.cmd_group_last_i
      };
      if ((^column_53) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.cmd_group_last_i is unknown: %h", cycle, column_53);
        end
      end else if (expected_file != 0) begin
        if (column_53 !== expected[1920 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.cmd_group_last_i is %h, expected %h", cycle, column_53, expected[1920 +: 32]);
          end
        end
      end
      // u_activation_fetch.cmd_run_last_i
      column_54 = {
        28'b0,
        dut.u_activation_fetch.cmd_run_last_i
      };
      if ((^column_54) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.cmd_run_last_i is unknown: %h", cycle, column_54);
        end
      end else if (expected_file != 0) begin
        if (column_54 !== expected[1952 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.cmd_run_last_i is %h, expected %h", cycle, column_54, expected[1952 +: 32]);
          end
        end
      end
      // u_activation_fetch.req_valid_o
      column_55 = {
        31'b0,
        dut.u_activation_fetch.req_valid_o
      };
      if ((^column_55) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.req_valid_o is unknown: %h", cycle, column_55);
        end
      end else if (expected_file != 0) begin
        if (column_55 !== expected[1984 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.req_valid_o is %h, expected %h", cycle, column_55, expected[1984 +: 32]);
          end
        end
      end
      // u_activation_fetch.req_ready_i
      column_56 = {
        31'b0,
        dut.u_activation_fetch.req_ready_i
      };
      if ((^column_56) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.req_ready_i is unknown: %h", cycle, column_56);
        end
      end else if (expected_file != 0) begin
        if (column_56 !== expected[2016 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.req_ready_i is %h, expected %h", cycle, column_56, expected[2016 +: 32]);
          end
        end
      end
      // u_activation_fetch.req_address_o
      column_57 = {
        20'b0,
        dut.u_activation_fetch.req_address_o
      };
      if ((^column_57) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.req_address_o is unknown: %h", cycle, column_57);
        end
      end else if (expected_file != 0) begin
        if (column_57 !== expected[2048 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.req_address_o is %h, expected %h", cycle, column_57, expected[2048 +: 32]);
          end
        end
      end
      // u_activation_fetch.rsp_valid_i
      column_58 = {
        31'b0,
        dut.u_activation_fetch.rsp_valid_i
      };
      if ((^column_58) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.rsp_valid_i is unknown: %h", cycle, column_58);
        end
      end else if (expected_file != 0) begin
        if (column_58 !== expected[2080 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.rsp_valid_i is %h, expected %h", cycle, column_58, expected[2080 +: 32]);
          end
        end
      end
      // u_activation_fetch.rsp_data_i
      column_59 = {
        dut.u_activation_fetch.rsp_data_i
      };
      if ((^column_59) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.rsp_data_i is unknown: %h", cycle, column_59);
        end
      end else if (expected_file != 0) begin
        if (column_59 !== expected[2112 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.rsp_data_i is %h, expected %h", cycle, column_59, expected[2112 +: 96]);
          end
        end
      end
      // u_activation_fetch.word_valid_o
      column_60 = {
        31'b0,
        dut.u_activation_fetch.word_valid_o
      };
      if ((^column_60) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.word_valid_o is unknown: %h", cycle, column_60);
        end
      end else if (expected_file != 0) begin
        if (column_60 !== expected[2208 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.word_valid_o is %h, expected %h", cycle, column_60, expected[2208 +: 32]);
          end
        end
      end
      // u_activation_fetch.word_ready_i
      column_61 = {
        31'b0,
        dut.u_activation_fetch.word_ready_i
      };
      if ((^column_61) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.word_ready_i is unknown: %h", cycle, column_61);
        end
      end else if (expected_file != 0) begin
        if (column_61 !== expected[2240 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.word_ready_i is %h, expected %h", cycle, column_61, expected[2240 +: 32]);
          end
        end
      end
      // u_activation_fetch.word_o
      column_62 = {
        dut.u_activation_fetch.word_o
      };
      if ((^column_62) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_fetch.word_o is unknown: %h", cycle, column_62);
        end
      end else if (expected_file != 0) begin
        if (column_62 !== expected[2272 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_fetch.word_o is %h, expected %h", cycle, column_62, expected[2272 +: 96]);
          end
        end
      end
      // u_weight_fetch.cmd_valid_i
      column_63 = {
        31'b0,
        dut.u_weight_fetch.cmd_valid_i
      };
      if ((^column_63) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.cmd_valid_i is unknown: %h", cycle, column_63);
        end
      end else if (expected_file != 0) begin
        if (column_63 !== expected[2368 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.cmd_valid_i is %h, expected %h", cycle, column_63, expected[2368 +: 32]);
          end
        end
      end
      // u_weight_fetch.cmd_ready_o
      column_64 = {
        31'b0,
        dut.u_weight_fetch.cmd_ready_o
      };
      if ((^column_64) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.cmd_ready_o is unknown: %h", cycle, column_64);
        end
      end else if (expected_file != 0) begin
        if (column_64 !== expected[2400 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.cmd_ready_o is %h, expected %h", cycle, column_64, expected[2400 +: 32]);
          end
        end
      end
      // u_weight_fetch.cmd_base_i
      column_65 = {
        20'b0,
        dut.u_weight_fetch.cmd_base_i
      };
      if ((^column_65) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.cmd_base_i is unknown: %h", cycle, column_65);
        end
      end else if (expected_file != 0) begin
        if (column_65 !== expected[2432 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.cmd_base_i is %h, expected %h", cycle, column_65, expected[2432 +: 32]);
          end
        end
      end
      // u_weight_fetch.cmd_tile_last_i
      column_66 = {
        30'b0,
        dut.u_weight_fetch.cmd_tile_last_i
      };
      if ((^column_66) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.cmd_tile_last_i is unknown: %h", cycle, column_66);
        end
      end else if (expected_file != 0) begin
        if (column_66 !== expected[2464 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.cmd_tile_last_i is %h, expected %h", cycle, column_66, expected[2464 +: 32]);
          end
        end
      end
      // u_weight_fetch.cmd_group_last_i
      column_67 = {
        29'b0,
        dut.u_weight_fetch.cmd_group_last_i
      };
      if ((^column_67) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.cmd_group_last_i is unknown: %h", cycle, column_67);
        end
      end else if (expected_file != 0) begin
        if (column_67 !== expected[2496 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.cmd_group_last_i is %h, expected %h", cycle, column_67, expected[2496 +: 32]);
          end
        end
      end
      // u_weight_fetch.cmd_run_last_i
      column_68 = {
        28'b0,
        dut.u_weight_fetch.cmd_run_last_i
      };
      if ((^column_68) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.cmd_run_last_i is unknown: %h", cycle, column_68);
        end
      end else if (expected_file != 0) begin
        if (column_68 !== expected[2528 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.cmd_run_last_i is %h, expected %h", cycle, column_68, expected[2528 +: 32]);
          end
        end
      end
      // u_weight_fetch.req_valid_o
      column_69 = {
        31'b0,
        dut.u_weight_fetch.req_valid_o
      };
      if ((^column_69) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.req_valid_o is unknown: %h", cycle, column_69);
        end
      end else if (expected_file != 0) begin
        if (column_69 !== expected[2560 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.req_valid_o is %h, expected %h", cycle, column_69, expected[2560 +: 32]);
          end
        end
      end
      // u_weight_fetch.req_ready_i
      column_70 = {
        31'b0,
        dut.u_weight_fetch.req_ready_i
      };
      if ((^column_70) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.req_ready_i is unknown: %h", cycle, column_70);
        end
      end else if (expected_file != 0) begin
        if (column_70 !== expected[2592 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.req_ready_i is %h, expected %h", cycle, column_70, expected[2592 +: 32]);
          end
        end
      end
      // u_weight_fetch.req_address_o
      column_71 = {
        20'b0,
        dut.u_weight_fetch.req_address_o
      };
      if ((^column_71) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.req_address_o is unknown: %h", cycle, column_71);
        end
      end else if (expected_file != 0) begin
        if (column_71 !== expected[2624 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.req_address_o is %h, expected %h", cycle, column_71, expected[2624 +: 32]);
          end
        end
      end
      // u_weight_fetch.rsp_valid_i
      column_72 = {
        31'b0,
        dut.u_weight_fetch.rsp_valid_i
      };
      if ((^column_72) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.rsp_valid_i is unknown: %h", cycle, column_72);
        end
      end else if (expected_file != 0) begin
        if (column_72 !== expected[2656 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.rsp_valid_i is %h, expected %h", cycle, column_72, expected[2656 +: 32]);
          end
        end
      end
      // u_weight_fetch.rsp_data_i
      column_73 = {
        dut.u_weight_fetch.rsp_data_i
      };
      if ((^column_73) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.rsp_data_i is unknown: %h", cycle, column_73);
        end
      end else if (expected_file != 0) begin
        if (column_73 !== expected[2688 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.rsp_data_i is %h, expected %h", cycle, column_73, expected[2688 +: 96]);
          end
        end
      end
      // u_weight_fetch.word_valid_o
      column_74 = {
        31'b0,
        dut.u_weight_fetch.word_valid_o
      };
      if ((^column_74) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.word_valid_o is unknown: %h", cycle, column_74);
        end
      end else if (expected_file != 0) begin
        if (column_74 !== expected[2784 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.word_valid_o is %h, expected %h", cycle, column_74, expected[2784 +: 32]);
          end
        end
      end
      // u_weight_fetch.word_ready_i
      column_75 = {
        31'b0,
        dut.u_weight_fetch.word_ready_i
      };
      if ((^column_75) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.word_ready_i is unknown: %h", cycle, column_75);
        end
      end else if (expected_file != 0) begin
        if (column_75 !== expected[2816 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.word_ready_i is %h, expected %h", cycle, column_75, expected[2816 +: 32]);
          end
        end
      end
      // u_weight_fetch.word_o
      column_76 = {
        dut.u_weight_fetch.word_o
      };
      if ((^column_76) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_weight_fetch.word_o is unknown: %h", cycle, column_76);
        end
      end else if (expected_file != 0) begin
        if (column_76 !== expected[2848 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_weight_fetch.word_o is %h, expected %h", cycle, column_76, expected[2848 +: 96]);
          end
        end
      end
      // u_scale_fetch.cmd_valid_i
      column_77 = {
        31'b0,
        dut.u_scale_fetch.cmd_valid_i
      };
      if ((^column_77) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.cmd_valid_i is unknown: %h", cycle, column_77);
        end
      end else if (expected_file != 0) begin
        if (column_77 !== expected[2944 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.cmd_valid_i is %h, expected %h", cycle, column_77, expected[2944 +: 32]);
          end
        end
      end
      // u_scale_fetch.cmd_ready_o
      column_78 = {
        31'b0,
        dut.u_scale_fetch.cmd_ready_o
      };
      if ((^column_78) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.cmd_ready_o is unknown: %h", cycle, column_78);
        end
      end else if (expected_file != 0) begin
        if (column_78 !== expected[2976 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.cmd_ready_o is %h, expected %h", cycle, column_78, expected[2976 +: 32]);
          end
        end
      end
      // u_scale_fetch.cmd_base_i
      column_79 = {
        20'b0,
        dut.u_scale_fetch.cmd_base_i
      };
      if ((^column_79) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.cmd_base_i is unknown: %h", cycle, column_79);
        end
      end else if (expected_file != 0) begin
        if (column_79 !== expected[3008 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.cmd_base_i is %h, expected %h", cycle, column_79, expected[3008 +: 32]);
          end
        end
      end
      // u_scale_fetch.cmd_tile_last_i
      column_80 = {
        30'b0,
        dut.u_scale_fetch.cmd_tile_last_i
      };
      if ((^column_80) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.cmd_tile_last_i is unknown: %h", cycle, column_80);
        end
      end else if (expected_file != 0) begin
        if (column_80 !== expected[3040 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.cmd_tile_last_i is %h, expected %h", cycle, column_80, expected[3040 +: 32]);
          end
        end
      end
      // u_scale_fetch.cmd_group_last_i
      column_81 = {
        28'b0,
        dut.u_scale_fetch.cmd_group_last_i
      };
      if ((^column_81) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.cmd_group_last_i is unknown: %h", cycle, column_81);
        end
      end else if (expected_file != 0) begin
        if (column_81 !== expected[3072 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.cmd_group_last_i is %h, expected %h", cycle, column_81, expected[3072 +: 32]);
          end
        end
      end
      // u_scale_fetch.cmd_run_last_i
      column_82 = {
        31'b0,
        dut.u_scale_fetch.cmd_run_last_i
      };
      if ((^column_82) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.cmd_run_last_i is unknown: %h", cycle, column_82);
        end
      end else if (expected_file != 0) begin
        if (column_82 !== expected[3104 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.cmd_run_last_i is %h, expected %h", cycle, column_82, expected[3104 +: 32]);
          end
        end
      end
      // u_scale_fetch.req_valid_o
      column_83 = {
        31'b0,
        dut.u_scale_fetch.req_valid_o
      };
      if ((^column_83) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.req_valid_o is unknown: %h", cycle, column_83);
        end
      end else if (expected_file != 0) begin
        if (column_83 !== expected[3136 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.req_valid_o is %h, expected %h", cycle, column_83, expected[3136 +: 32]);
          end
        end
      end
      // u_scale_fetch.req_ready_i
      column_84 = {
        31'b0,
        dut.u_scale_fetch.req_ready_i
      };
      if ((^column_84) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.req_ready_i is unknown: %h", cycle, column_84);
        end
      end else if (expected_file != 0) begin
        if (column_84 !== expected[3168 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.req_ready_i is %h, expected %h", cycle, column_84, expected[3168 +: 32]);
          end
        end
      end
      // u_scale_fetch.req_address_o
      column_85 = {
        20'b0,
        dut.u_scale_fetch.req_address_o
      };
      if ((^column_85) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.req_address_o is unknown: %h", cycle, column_85);
        end
      end else if (expected_file != 0) begin
        if (column_85 !== expected[3200 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.req_address_o is %h, expected %h", cycle, column_85, expected[3200 +: 32]);
          end
        end
      end
      // u_scale_fetch.rsp_valid_i
      column_86 = {
        31'b0,
        dut.u_scale_fetch.rsp_valid_i
      };
      if ((^column_86) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.rsp_valid_i is unknown: %h", cycle, column_86);
        end
      end else if (expected_file != 0) begin
        if (column_86 !== expected[3232 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.rsp_valid_i is %h, expected %h", cycle, column_86, expected[3232 +: 32]);
          end
        end
      end
      // u_scale_fetch.rsp_data_i
      column_87 = {
        22'b0,
        dut.u_scale_fetch.rsp_data_i
      };
      if ((^column_87) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.rsp_data_i is unknown: %h", cycle, column_87);
        end
      end else if (expected_file != 0) begin
        if (column_87 !== expected[3264 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.rsp_data_i is %h, expected %h", cycle, column_87, expected[3264 +: 64]);
          end
        end
      end
      // u_scale_fetch.word_valid_o
      column_88 = {
        31'b0,
        dut.u_scale_fetch.word_valid_o
      };
      if ((^column_88) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.word_valid_o is unknown: %h", cycle, column_88);
        end
      end else if (expected_file != 0) begin
        if (column_88 !== expected[3328 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.word_valid_o is %h, expected %h", cycle, column_88, expected[3328 +: 32]);
          end
        end
      end
      // u_scale_fetch.word_ready_i
      column_89 = {
        31'b0,
        dut.u_scale_fetch.word_ready_i
      };
      if ((^column_89) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.word_ready_i is unknown: %h", cycle, column_89);
        end
      end else if (expected_file != 0) begin
        if (column_89 !== expected[3360 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.word_ready_i is %h, expected %h", cycle, column_89, expected[3360 +: 32]);
          end
        end
      end
      // u_scale_fetch.word_o
      column_90 = {
        22'b0,
        dut.u_scale_fetch.word_o
      };
      if ((^column_90) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_scale_fetch.word_o is unknown: %h", cycle, column_90);
        end
      end else if (expected_file != 0) begin
        if (column_90 !== expected[3392 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_scale_fetch.word_o is %h, expected %h", cycle, column_90, expected[3392 +: 64]);
          end
        end
      end
      // u_side_fetch.cmd_valid_i
      column_91 = {
        31'b0,
        dut.u_side_fetch.cmd_valid_i
      };
      if ((^column_91) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.cmd_valid_i is unknown: %h", cycle, column_91);
        end
      end else if (expected_file != 0) begin
        if (column_91 !== expected[3456 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.cmd_valid_i is %h, expected %h", cycle, column_91, expected[3456 +: 32]);
          end
        end
      end
      // u_side_fetch.cmd_ready_o
      column_92 = {
        31'b0,
        dut.u_side_fetch.cmd_ready_o
      };
      if ((^column_92) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.cmd_ready_o is unknown: %h", cycle, column_92);
        end
      end else if (expected_file != 0) begin
        if (column_92 !== expected[3488 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.cmd_ready_o is %h, expected %h", cycle, column_92, expected[3488 +: 32]);
          end
        end
      end
      // u_side_fetch.cmd_base_i
      column_93 = {
        20'b0,
        dut.u_side_fetch.cmd_base_i
      };
      if ((^column_93) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.cmd_base_i is unknown: %h", cycle, column_93);
        end
      end else if (expected_file != 0) begin
        if (column_93 !== expected[3520 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.cmd_base_i is %h, expected %h", cycle, column_93, expected[3520 +: 32]);
          end
        end
      end
      // u_side_fetch.cmd_tile_last_i
      column_94 = {
        31'b0,
        dut.u_side_fetch.cmd_tile_last_i
      };
      if ((^column_94) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.cmd_tile_last_i is unknown: %h", cycle, column_94);
        end
      end else if (expected_file != 0) begin
        if (column_94 !== expected[3552 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.cmd_tile_last_i is %h, expected %h", cycle, column_94, expected[3552 +: 32]);
          end
        end
      end
      // u_side_fetch.cmd_group_last_i
      column_95 = {
        31'b0,
        dut.u_side_fetch.cmd_group_last_i
      };
      if ((^column_95) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.cmd_group_last_i is unknown: %h", cycle, column_95);
        end
      end else if (expected_file != 0) begin
        if (column_95 !== expected[3584 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.cmd_group_last_i is %h, expected %h", cycle, column_95, expected[3584 +: 32]);
          end
        end
      end
      // u_side_fetch.cmd_run_last_i
      column_96 = {
        20'b0,
        dut.u_side_fetch.cmd_run_last_i
      };
      if ((^column_96) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.cmd_run_last_i is unknown: %h", cycle, column_96);
        end
      end else if (expected_file != 0) begin
        if (column_96 !== expected[3616 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.cmd_run_last_i is %h, expected %h", cycle, column_96, expected[3616 +: 32]);
          end
        end
      end
      // u_side_fetch.req_valid_o
      column_97 = {
        31'b0,
        dut.u_side_fetch.req_valid_o
      };
      if ((^column_97) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.req_valid_o is unknown: %h", cycle, column_97);
        end
      end else if (expected_file != 0) begin
        if (column_97 !== expected[3648 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.req_valid_o is %h, expected %h", cycle, column_97, expected[3648 +: 32]);
          end
        end
      end
      // u_side_fetch.req_ready_i
      column_98 = {
        31'b0,
        dut.u_side_fetch.req_ready_i
      };
      if ((^column_98) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.req_ready_i is unknown: %h", cycle, column_98);
        end
      end else if (expected_file != 0) begin
        if (column_98 !== expected[3680 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.req_ready_i is %h, expected %h", cycle, column_98, expected[3680 +: 32]);
          end
        end
      end
      // u_side_fetch.req_address_o
      column_99 = {
        20'b0,
        dut.u_side_fetch.req_address_o
      };
      if ((^column_99) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.req_address_o is unknown: %h", cycle, column_99);
        end
      end else if (expected_file != 0) begin
        if (column_99 !== expected[3712 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.req_address_o is %h, expected %h", cycle, column_99, expected[3712 +: 32]);
          end
        end
      end
      // u_side_fetch.rsp_valid_i
      column_100 = {
        31'b0,
        dut.u_side_fetch.rsp_valid_i
      };
      if ((^column_100) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.rsp_valid_i is unknown: %h", cycle, column_100);
        end
      end else if (expected_file != 0) begin
        if (column_100 !== expected[3744 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.rsp_valid_i is %h, expected %h", cycle, column_100, expected[3744 +: 32]);
          end
        end
      end
      // u_side_fetch.rsp_data_i
      column_101 = {
        26'b0,
        dut.u_side_fetch.rsp_data_i
      };
      if ((^column_101) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.rsp_data_i is unknown: %h", cycle, column_101);
        end
      end else if (expected_file != 0) begin
        if (column_101 !== expected[3776 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.rsp_data_i is %h, expected %h", cycle, column_101, expected[3776 +: 64]);
          end
        end
      end
      // u_side_fetch.word_valid_o
      column_102 = {
        31'b0,
        dut.u_side_fetch.word_valid_o
      };
      if ((^column_102) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.word_valid_o is unknown: %h", cycle, column_102);
        end
      end else if (expected_file != 0) begin
        if (column_102 !== expected[3840 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.word_valid_o is %h, expected %h", cycle, column_102, expected[3840 +: 32]);
          end
        end
      end
      // u_side_fetch.word_ready_i
      column_103 = {
        31'b0,
        dut.u_side_fetch.word_ready_i
      };
      if ((^column_103) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.word_ready_i is unknown: %h", cycle, column_103);
        end
      end else if (expected_file != 0) begin
        if (column_103 !== expected[3872 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.word_ready_i is %h, expected %h", cycle, column_103, expected[3872 +: 32]);
          end
        end
      end
      // u_side_fetch.word_o
      column_104 = {
        26'b0,
        dut.u_side_fetch.word_o
      };
      if ((^column_104) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_fetch.word_o is unknown: %h", cycle, column_104);
        end
      end else if (expected_file != 0) begin
        if (column_104 !== expected[3904 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_fetch.word_o is %h, expected %h", cycle, column_104, expected[3904 +: 64]);
          end
        end
      end
      // u_side_gather.cmd_valid_i
      column_105 = {
        31'b0,
        dut.u_side_gather.cmd_valid_i
      };
      if ((^column_105) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.cmd_valid_i is unknown: %h", cycle, column_105);
        end
      end else if (expected_file != 0) begin
        if (column_105 !== expected[3968 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.cmd_valid_i is %h, expected %h", cycle, column_105, expected[3968 +: 32]);
          end
        end
      end
      // u_side_gather.cmd_ready_o
      column_106 = {
        31'b0,
        dut.u_side_gather.cmd_ready_o
      };
      if ((^column_106) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.cmd_ready_o is unknown: %h", cycle, column_106);
        end
      end else if (expected_file != 0) begin
        if (column_106 !== expected[4000 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.cmd_ready_o is %h, expected %h", cycle, column_106, expected[4000 +: 32]);
          end
        end
      end
      // u_side_gather.cmd_base_i
      column_107 = {
        20'b0,
        dut.u_side_gather.cmd_base_i
      };
      if ((^column_107) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.cmd_base_i is unknown: %h", cycle, column_107);
        end
      end else if (expected_file != 0) begin
        if (column_107 !== expected[4032 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.cmd_base_i is %h, expected %h", cycle, column_107, expected[4032 +: 32]);
          end
        end
      end
      // u_side_gather.cmd_word_last_i
      column_108 = {
        20'b0,
        dut.u_side_gather.cmd_word_last_i
      };
      if ((^column_108) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.cmd_word_last_i is unknown: %h", cycle, column_108);
        end
      end else if (expected_file != 0) begin
        if (column_108 !== expected[4064 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.cmd_word_last_i is %h, expected %h", cycle, column_108, expected[4064 +: 32]);
          end
        end
      end
      // u_side_gather.word_valid_i
      column_109 = {
        31'b0,
        dut.u_side_gather.word_valid_i
      };
      if ((^column_109) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.word_valid_i is unknown: %h", cycle, column_109);
        end
      end else if (expected_file != 0) begin
        if (column_109 !== expected[4096 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.word_valid_i is %h, expected %h", cycle, column_109, expected[4096 +: 32]);
          end
        end
      end
      // u_side_gather.word_ready_o
      column_110 = {
        31'b0,
        dut.u_side_gather.word_ready_o
      };
      if ((^column_110) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.word_ready_o is unknown: %h", cycle, column_110);
        end
      end else if (expected_file != 0) begin
        if (column_110 !== expected[4128 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.word_ready_o is %h, expected %h", cycle, column_110, expected[4128 +: 32]);
          end
        end
      end
      // u_side_gather.index_i
      column_111 = {
        27'b0,
        dut.u_side_gather.index_i
      };
      if ((^column_111) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.index_i is unknown: %h", cycle, column_111);
        end
      end else if (expected_file != 0) begin
        if (column_111 !== expected[4160 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.index_i is %h, expected %h", cycle, column_111, expected[4160 +: 32]);
          end
        end
      end
      // u_side_gather.word_i
      column_112 = {
        31'b0,
        dut.u_side_gather.word_i
      };
      if ((^column_112) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.word_i is unknown: %h", cycle, column_112);
        end
      end else if (expected_file != 0) begin
        if (column_112 !== expected[4192 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.word_i is %h, expected %h", cycle, column_112, expected[4192 +: 64]);
          end
        end
      end
      // u_side_gather.req_valid_o
      column_113 = {
        31'b0,
        dut.u_side_gather.req_valid_o
      };
      if ((^column_113) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.req_valid_o is unknown: %h", cycle, column_113);
        end
      end else if (expected_file != 0) begin
        if (column_113 !== expected[4256 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.req_valid_o is %h, expected %h", cycle, column_113, expected[4256 +: 32]);
          end
        end
      end
      // u_side_gather.req_ready_i
      column_114 = {
        31'b0,
        dut.u_side_gather.req_ready_i
      };
      if ((^column_114) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.req_ready_i is unknown: %h", cycle, column_114);
        end
      end else if (expected_file != 0) begin
        if (column_114 !== expected[4288 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.req_ready_i is %h, expected %h", cycle, column_114, expected[4288 +: 32]);
          end
        end
      end
      // u_side_gather.req_address_o
      column_115 = {
        20'b0,
        dut.u_side_gather.req_address_o
      };
      if ((^column_115) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.req_address_o is unknown: %h", cycle, column_115);
        end
      end else if (expected_file != 0) begin
        if (column_115 !== expected[4320 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.req_address_o is %h, expected %h", cycle, column_115, expected[4320 +: 32]);
          end
        end
      end
      // u_side_gather.rsp_valid_i
      column_116 = {
        31'b0,
        dut.u_side_gather.rsp_valid_i
      };
      if ((^column_116) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.rsp_valid_i is unknown: %h", cycle, column_116);
        end
      end else if (expected_file != 0) begin
        if (column_116 !== expected[4352 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.rsp_valid_i is %h, expected %h", cycle, column_116, expected[4352 +: 32]);
          end
        end
      end
      // u_side_gather.rsp_data_i
      column_117 = {
        dut.u_side_gather.rsp_data_i
      };
      if ((^column_117) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.rsp_data_i is unknown: %h", cycle, column_117);
        end
      end else if (expected_file != 0) begin
        if (column_117 !== expected[4384 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.rsp_data_i is %h, expected %h", cycle, column_117, expected[4384 +: 32]);
          end
        end
      end
      // u_side_gather.pair_valid_o
      column_118 = {
        31'b0,
        dut.u_side_gather.pair_valid_o
      };
      if ((^column_118) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.pair_valid_o is unknown: %h", cycle, column_118);
        end
      end else if (expected_file != 0) begin
        if (column_118 !== expected[4416 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.pair_valid_o is %h, expected %h", cycle, column_118, expected[4416 +: 32]);
          end
        end
      end
      // u_side_gather.pair_ready_i
      column_119 = {
        31'b0,
        dut.u_side_gather.pair_ready_i
      };
      if ((^column_119) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.pair_ready_i is unknown: %h", cycle, column_119);
        end
      end else if (expected_file != 0) begin
        if (column_119 !== expected[4448 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.pair_ready_i is %h, expected %h", cycle, column_119, expected[4448 +: 32]);
          end
        end
      end
      // u_side_gather.pair_word_o
      column_120 = {
        31'b0,
        dut.u_side_gather.pair_word_o
      };
      if ((^column_120) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.pair_word_o is unknown: %h", cycle, column_120);
        end
      end else if (expected_file != 0) begin
        if (column_120 !== expected[4480 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.pair_word_o is %h, expected %h", cycle, column_120, expected[4480 +: 64]);
          end
        end
      end
      // u_side_gather.pair_data_o
      column_121 = {
        dut.u_side_gather.pair_data_o
      };
      if ((^column_121) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_gather.pair_data_o is unknown: %h", cycle, column_121);
        end
      end else if (expected_file != 0) begin
        if (column_121 !== expected[4544 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_gather.pair_data_o is %h, expected %h", cycle, column_121, expected[4544 +: 32]);
          end
        end
      end
      // u_side_unit.pair_valid_i
      column_122 = {
        31'b0,
        dut.u_side_unit.pair_valid_i
      };
      if ((^column_122) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.pair_valid_i is unknown: %h", cycle, column_122);
        end
      end else if (expected_file != 0) begin
        if (column_122 !== expected[4576 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.pair_valid_i is %h, expected %h", cycle, column_122, expected[4576 +: 32]);
          end
        end
      end
      // u_side_unit.pair_ready_o
      column_123 = {
        31'b0,
        dut.u_side_unit.pair_ready_o
      };
      if ((^column_123) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.pair_ready_o is unknown: %h", cycle, column_123);
        end
      end else if (expected_file != 0) begin
        if (column_123 !== expected[4608 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.pair_ready_o is %h, expected %h", cycle, column_123, expected[4608 +: 32]);
          end
        end
      end
      // u_side_unit.last_i
      column_124 = {
        31'b0,
        dut.u_side_unit.last_i
      };
      if ((^column_124) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.last_i is unknown: %h", cycle, column_124);
        end
      end else if (expected_file != 0) begin
        if (column_124 !== expected[4640 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.last_i is %h, expected %h", cycle, column_124, expected[4640 +: 32]);
          end
        end
      end
      // u_side_unit.weight_i
      column_125 = {
        dut.u_side_unit.weight_i
      };
      if ((^column_125) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.weight_i is unknown: %h", cycle, column_125);
        end
      end else if (expected_file != 0) begin
        if (column_125 !== expected[4672 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.weight_i is %h, expected %h", cycle, column_125, expected[4672 +: 32]);
          end
        end
      end
      // u_side_unit.activation_i
      column_126 = {
        dut.u_side_unit.activation_i
      };
      if ((^column_126) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.activation_i is unknown: %h", cycle, column_126);
        end
      end else if (expected_file != 0) begin
        if (column_126 !== expected[4704 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.activation_i is %h, expected %h", cycle, column_126, expected[4704 +: 32]);
          end
        end
      end
      // u_side_unit.sum_release_i
      column_127 = {
        31'b0,
        dut.u_side_unit.sum_release_i
      };
      if ((^column_127) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.sum_release_i is unknown: %h", cycle, column_127);
        end
      end else if (expected_file != 0) begin
        if (column_127 !== expected[4736 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.sum_release_i is %h, expected %h", cycle, column_127, expected[4736 +: 32]);
          end
        end
      end
      // u_side_unit.sum_valid_o
      column_128 = {
        31'b0,
        dut.u_side_unit.sum_valid_o
      };
      if ((^column_128) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.sum_valid_o is unknown: %h", cycle, column_128);
        end
      end else if (expected_file != 0) begin
        if (column_128 !== expected[4768 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.sum_valid_o is %h, expected %h", cycle, column_128, expected[4768 +: 32]);
          end
        end
      end
      // u_side_unit.sum_o
      column_129 = {
        16'b0,
        dut.u_side_unit.sum_o
      };
      if ((^column_129) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_side_unit.sum_o is unknown: %h", cycle, column_129);
        end
      end else if (expected_file != 0) begin
        if (column_129 !== expected[4800 +: 160]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_side_unit.sum_o is %h, expected %h", cycle, column_129, expected[4800 +: 160]);
          end
        end
      end
      // u_activation_store.activation_valid_i
      column_130 = {
        31'b0,
        dut.u_activation_store.activation_valid_i
      };
      if ((^column_130) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_store.activation_valid_i is unknown: %h", cycle, column_130);
        end
      end else if (expected_file != 0) begin
        if (column_130 !== expected[4960 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_store.activation_valid_i is %h, expected %h", cycle, column_130, expected[4960 +: 32]);
          end
        end
      end
      // u_activation_store.activation_ready_o
      column_131 = {
        31'b0,
        dut.u_activation_store.activation_ready_o
      };
      if ((^column_131) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_store.activation_ready_o is unknown: %h", cycle, column_131);
        end
      end else if (expected_file != 0) begin
        if (column_131 !== expected[4992 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_store.activation_ready_o is %h, expected %h", cycle, column_131, expected[4992 +: 32]);
          end
        end
      end
      // u_activation_store.activation_i
      column_132 = {
        dut.u_activation_store.activation_i
      };
      if ((^column_132) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_store.activation_i is unknown: %h", cycle, column_132);
        end
      end else if (expected_file != 0) begin
        if (column_132 !== expected[5024 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_store.activation_i is %h, expected %h", cycle, column_132, expected[5024 +: 96]);
          end
        end
      end
      // u_activation_store.activation_valid_o
      column_133 = {
        31'b0,
        dut.u_activation_store.activation_valid_o
      };
      if ((^column_133) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_store.activation_valid_o is unknown: %h", cycle, column_133);
        end
      end else if (expected_file != 0) begin
        if (column_133 !== expected[5120 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_store.activation_valid_o is %h, expected %h", cycle, column_133, expected[5120 +: 32]);
          end
        end
      end
      // u_activation_store.activation_ready_i
      column_134 = {
        31'b0,
        dut.u_activation_store.activation_ready_i
      };
      if ((^column_134) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_store.activation_ready_i is unknown: %h", cycle, column_134);
        end
      end else if (expected_file != 0) begin
        if (column_134 !== expected[5152 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_store.activation_ready_i is %h, expected %h", cycle, column_134, expected[5152 +: 32]);
          end
        end
      end
      // u_activation_store.activation_o
      column_135 = {
        dut.u_activation_store.activation_o
      };
      if ((^column_135) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_activation_store.activation_o is unknown: %h", cycle, column_135);
        end
      end else if (expected_file != 0) begin
        if (column_135 !== expected[5184 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_activation_store.activation_o is %h, expected %h", cycle, column_135, expected[5184 +: 96]);
          end
        end
      end
      // u_sequencer.cmd_valid_i
      column_136 = {
        31'b0,
        dut.u_sequencer.cmd_valid_i
      };
      if ((^column_136) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.cmd_valid_i is unknown: %h", cycle, column_136);
        end
      end else if (expected_file != 0) begin
        if (column_136 !== expected[5280 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.cmd_valid_i is %h, expected %h", cycle, column_136, expected[5280 +: 32]);
          end
        end
      end
      // u_sequencer.cmd_ready_o
      column_137 = {
        31'b0,
        dut.u_sequencer.cmd_ready_o
      };
      if ((^column_137) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.cmd_ready_o is unknown: %h", cycle, column_137);
        end
      end else if (expected_file != 0) begin
        if (column_137 !== expected[5312 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.cmd_ready_o is %h, expected %h", cycle, column_137, expected[5312 +: 32]);
          end
        end
      end
      // u_sequencer.cmd_n_tile_last_i
      column_138 = {
        30'b0,
        dut.u_sequencer.cmd_n_tile_last_i
      };
      if ((^column_138) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.cmd_n_tile_last_i is unknown: %h", cycle, column_138);
        end
      end else if (expected_file != 0) begin
        if (column_138 !== expected[5344 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.cmd_n_tile_last_i is %h, expected %h", cycle, column_138, expected[5344 +: 32]);
          end
        end
      end
      // u_sequencer.cmd_group_last_i
      column_139 = {
        29'b0,
        dut.u_sequencer.cmd_group_last_i
      };
      if ((^column_139) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.cmd_group_last_i is unknown: %h", cycle, column_139);
        end
      end else if (expected_file != 0) begin
        if (column_139 !== expected[5376 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.cmd_group_last_i is %h, expected %h", cycle, column_139, expected[5376 +: 32]);
          end
        end
      end
      // u_sequencer.cmd_slice_last_i
      column_140 = {
        28'b0,
        dut.u_sequencer.cmd_slice_last_i
      };
      if ((^column_140) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.cmd_slice_last_i is unknown: %h", cycle, column_140);
        end
      end else if (expected_file != 0) begin
        if (column_140 !== expected[5408 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.cmd_slice_last_i is %h, expected %h", cycle, column_140, expected[5408 +: 32]);
          end
        end
      end
      // u_sequencer.activation_valid_i
      column_141 = {
        31'b0,
        dut.u_sequencer.activation_valid_i
      };
      if ((^column_141) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.activation_valid_i is unknown: %h", cycle, column_141);
        end
      end else if (expected_file != 0) begin
        if (column_141 !== expected[5440 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.activation_valid_i is %h, expected %h", cycle, column_141, expected[5440 +: 32]);
          end
        end
      end
      // u_sequencer.activation_ready_o
      column_142 = {
        31'b0,
        dut.u_sequencer.activation_ready_o
      };
      if ((^column_142) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.activation_ready_o is unknown: %h", cycle, column_142);
        end
      end else if (expected_file != 0) begin
        if (column_142 !== expected[5472 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.activation_ready_o is %h, expected %h", cycle, column_142, expected[5472 +: 32]);
          end
        end
      end
      // u_sequencer.weight_valid_i
      column_143 = {
        31'b0,
        dut.u_sequencer.weight_valid_i
      };
      if ((^column_143) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.weight_valid_i is unknown: %h", cycle, column_143);
        end
      end else if (expected_file != 0) begin
        if (column_143 !== expected[5504 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.weight_valid_i is %h, expected %h", cycle, column_143, expected[5504 +: 32]);
          end
        end
      end
      // u_sequencer.weight_ready_o
      column_144 = {
        31'b0,
        dut.u_sequencer.weight_ready_o
      };
      if ((^column_144) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.weight_ready_o is unknown: %h", cycle, column_144);
        end
      end else if (expected_file != 0) begin
        if (column_144 !== expected[5536 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.weight_ready_o is %h, expected %h", cycle, column_144, expected[5536 +: 32]);
          end
        end
      end
      // u_sequencer.partial_sum_release_i
      column_145 = {
        31'b0,
        dut.u_sequencer.partial_sum_release_i
      };
      if ((^column_145) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.partial_sum_release_i is unknown: %h", cycle, column_145);
        end
      end else if (expected_file != 0) begin
        if (column_145 !== expected[5568 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.partial_sum_release_i is %h, expected %h", cycle, column_145, expected[5568 +: 32]);
          end
        end
      end
      // u_sequencer.step_valid_o
      column_146 = {
        31'b0,
        dut.u_sequencer.step_valid_o
      };
      if ((^column_146) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.step_valid_o is unknown: %h", cycle, column_146);
        end
      end else if (expected_file != 0) begin
        if (column_146 !== expected[5600 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.step_valid_o is %h, expected %h", cycle, column_146, expected[5600 +: 32]);
          end
        end
      end
      // u_sequencer.step_first_o
      column_147 = {
        31'b0,
        dut.u_sequencer.step_first_o
      };
      if ((^column_147) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.step_first_o is unknown: %h", cycle, column_147);
        end
      end else if (expected_file != 0) begin
        if (column_147 !== expected[5632 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.step_first_o is %h, expected %h", cycle, column_147, expected[5632 +: 32]);
          end
        end
      end
      // u_sequencer.step_last_o
      column_148 = {
        31'b0,
        dut.u_sequencer.step_last_o
      };
      if ((^column_148) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.step_last_o is unknown: %h", cycle, column_148);
        end
      end else if (expected_file != 0) begin
        if (column_148 !== expected[5664 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.step_last_o is %h, expected %h", cycle, column_148, expected[5664 +: 32]);
          end
        end
      end
      // u_sequencer.stall_o
      column_149 = {
        29'b0,
        dut.u_sequencer.stall_o
      };
      if ((^column_149) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_sequencer.stall_o is unknown: %h", cycle, column_149);
        end
      end else if (expected_file != 0) begin
        if (column_149 !== expected[5696 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_sequencer.stall_o is %h, expected %h", cycle, column_149, expected[5696 +: 32]);
          end
        end
      end
      // u_array.step_valid_i
      column_150 = {
        31'b0,
        dut.u_array.step_valid_i
      };
      if ((^column_150) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.step_valid_i is unknown: %h", cycle, column_150);
        end
      end else if (expected_file != 0) begin
        if (column_150 !== expected[5728 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.step_valid_i is %h, expected %h", cycle, column_150, expected[5728 +: 32]);
          end
        end
      end
      // u_array.step_first_i
      column_151 = {
        31'b0,
        dut.u_array.step_first_i
      };
      if ((^column_151) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.step_first_i is unknown: %h", cycle, column_151);
        end
      end else if (expected_file != 0) begin
        if (column_151 !== expected[5760 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.step_first_i is %h, expected %h", cycle, column_151, expected[5760 +: 32]);
          end
        end
      end
      // u_array.step_last_i
      column_152 = {
        31'b0,
        dut.u_array.step_last_i
      };
      if ((^column_152) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.step_last_i is unknown: %h", cycle, column_152);
        end
      end else if (expected_file != 0) begin
        if (column_152 !== expected[5792 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.step_last_i is %h, expected %h", cycle, column_152, expected[5792 +: 32]);
          end
        end
      end
      // u_array.weight_i
      column_153 = {
        dut.u_array.weight_i
      };
      if ((^column_153) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.weight_i is unknown: %h", cycle, column_153);
        end
      end else if (expected_file != 0) begin
        if (column_153 !== expected[5824 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.weight_i is %h, expected %h", cycle, column_153, expected[5824 +: 96]);
          end
        end
      end
      // u_array.activation_i
      column_154 = {
        dut.u_array.activation_i
      };
      if ((^column_154) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.activation_i is unknown: %h", cycle, column_154);
        end
      end else if (expected_file != 0) begin
        if (column_154 !== expected[5920 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.activation_i is %h, expected %h", cycle, column_154, expected[5920 +: 96]);
          end
        end
      end
      // u_array.partial_sum_release_i
      column_155 = {
        31'b0,
        dut.u_array.partial_sum_release_i
      };
      if ((^column_155) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.partial_sum_release_i is unknown: %h", cycle, column_155);
        end
      end else if (expected_file != 0) begin
        if (column_155 !== expected[6016 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.partial_sum_release_i is %h, expected %h", cycle, column_155, expected[6016 +: 32]);
          end
        end
      end
      // u_array.partial_sum_valid_o
      column_156 = {
        31'b0,
        dut.u_array.partial_sum_valid_o
      };
      if ((^column_156) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.partial_sum_valid_o is unknown: %h", cycle, column_156);
        end
      end else if (expected_file != 0) begin
        if (column_156 !== expected[6048 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.partial_sum_valid_o is %h, expected %h", cycle, column_156, expected[6048 +: 32]);
          end
        end
      end
      // u_array.partial_sum_o
      column_157 = {
        dut.u_array.partial_sum_o
      };
      if ((^column_157) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.partial_sum_o is unknown: %h", cycle, column_157);
        end
      end else if (expected_file != 0) begin
        if (column_157 !== expected[6080 +: 224]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.partial_sum_o is %h, expected %h", cycle, column_157, expected[6080 +: 224]);
          end
        end
      end
      // u_array.activation_sum_o
      column_158 = {
        20'b0,
        dut.u_array.activation_sum_o
      };
      if ((^column_158) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.activation_sum_o is unknown: %h", cycle, column_158);
        end
      end else if (expected_file != 0) begin
        if (column_158 !== expected[6304 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.activation_sum_o is %h, expected %h", cycle, column_158, expected[6304 +: 64]);
          end
        end
      end
      // u_array.gen_row[*].u_activation_sum.product_enable_i
      column_159 = {
        30'b0,
        dut.u_array.gen_row[1].u_activation_sum.product_enable_i,
        dut.u_array.gen_row[0].u_activation_sum.product_enable_i
      };
      if ((^column_159) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].u_activation_sum.product_enable_i is unknown: %h", cycle, column_159);
        end
      end else if (expected_file != 0) begin
        if (column_159 !== expected[6368 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].u_activation_sum.product_enable_i is %h, expected %h", cycle, column_159, expected[6368 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].u_activation_sum.dot_enable_i
      column_160 = {
        30'b0,
        dut.u_array.gen_row[1].u_activation_sum.dot_enable_i,
        dut.u_array.gen_row[0].u_activation_sum.dot_enable_i
      };
      if ((^column_160) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].u_activation_sum.dot_enable_i is unknown: %h", cycle, column_160);
        end
      end else if (expected_file != 0) begin
        if (column_160 !== expected[6400 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].u_activation_sum.dot_enable_i is %h, expected %h", cycle, column_160, expected[6400 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].u_activation_sum.accumulate_i
      column_161 = {
        30'b0,
        dut.u_array.gen_row[1].u_activation_sum.accumulate_i,
        dut.u_array.gen_row[0].u_activation_sum.accumulate_i
      };
      if ((^column_161) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].u_activation_sum.accumulate_i is unknown: %h", cycle, column_161);
        end
      end else if (expected_file != 0) begin
        if (column_161 !== expected[6432 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].u_activation_sum.accumulate_i is %h, expected %h", cycle, column_161, expected[6432 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].u_activation_sum.first_i
      column_162 = {
        30'b0,
        dut.u_array.gen_row[1].u_activation_sum.first_i,
        dut.u_array.gen_row[0].u_activation_sum.first_i
      };
      if ((^column_162) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].u_activation_sum.first_i is unknown: %h", cycle, column_162);
        end
      end else if (expected_file != 0) begin
        if (column_162 !== expected[6464 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].u_activation_sum.first_i is %h, expected %h", cycle, column_162, expected[6464 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].u_activation_sum.last_i
      column_163 = {
        30'b0,
        dut.u_array.gen_row[1].u_activation_sum.last_i,
        dut.u_array.gen_row[0].u_activation_sum.last_i
      };
      if ((^column_163) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].u_activation_sum.last_i is unknown: %h", cycle, column_163);
        end
      end else if (expected_file != 0) begin
        if (column_163 !== expected[6496 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].u_activation_sum.last_i is %h, expected %h", cycle, column_163, expected[6496 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].u_activation_sum.activation_i
      column_164 = {
        dut.u_array.gen_row[1].u_activation_sum.activation_i,
        dut.u_array.gen_row[0].u_activation_sum.activation_i
      };
      if ((^column_164) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].u_activation_sum.activation_i is unknown: %h", cycle, column_164);
        end
      end else if (expected_file != 0) begin
        if (column_164 !== expected[6528 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].u_activation_sum.activation_i is %h, expected %h", cycle, column_164, expected[6528 +: 96]);
          end
        end
      end
      // u_array.gen_row[*].u_activation_sum.activation_sum_o
      column_165 = {
        20'b0,
        dut.u_array.gen_row[1].u_activation_sum.activation_sum_o,
        dut.u_array.gen_row[0].u_activation_sum.activation_sum_o
      };
      if ((^column_165) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].u_activation_sum.activation_sum_o is unknown: %h", cycle, column_165);
        end
      end else if (expected_file != 0) begin
        if (column_165 !== expected[6624 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].u_activation_sum.activation_sum_o is %h, expected %h", cycle, column_165, expected[6624 +: 64]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.product_enable_i
      column_166 = {
        24'b0,
        dut.u_array.gen_row[1].gen_column[3].u_pe.product_enable_i,
        dut.u_array.gen_row[1].gen_column[2].u_pe.product_enable_i,
        dut.u_array.gen_row[1].gen_column[1].u_pe.product_enable_i,
        dut.u_array.gen_row[1].gen_column[0].u_pe.product_enable_i,
        dut.u_array.gen_row[0].gen_column[3].u_pe.product_enable_i,
        dut.u_array.gen_row[0].gen_column[2].u_pe.product_enable_i,
        dut.u_array.gen_row[0].gen_column[1].u_pe.product_enable_i,
        dut.u_array.gen_row[0].gen_column[0].u_pe.product_enable_i
      };
      if ((^column_166) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.product_enable_i is unknown: %h", cycle, column_166);
        end
      end else if (expected_file != 0) begin
        if (column_166 !== expected[6688 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.product_enable_i is %h, expected %h", cycle, column_166, expected[6688 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.dot_enable_i
      column_167 = {
        24'b0,
        dut.u_array.gen_row[1].gen_column[3].u_pe.dot_enable_i,
        dut.u_array.gen_row[1].gen_column[2].u_pe.dot_enable_i,
        dut.u_array.gen_row[1].gen_column[1].u_pe.dot_enable_i,
        dut.u_array.gen_row[1].gen_column[0].u_pe.dot_enable_i,
        dut.u_array.gen_row[0].gen_column[3].u_pe.dot_enable_i,
        dut.u_array.gen_row[0].gen_column[2].u_pe.dot_enable_i,
        dut.u_array.gen_row[0].gen_column[1].u_pe.dot_enable_i,
        dut.u_array.gen_row[0].gen_column[0].u_pe.dot_enable_i
      };
      if ((^column_167) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.dot_enable_i is unknown: %h", cycle, column_167);
        end
      end else if (expected_file != 0) begin
        if (column_167 !== expected[6720 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.dot_enable_i is %h, expected %h", cycle, column_167, expected[6720 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.accumulate_i
      column_168 = {
        24'b0,
        dut.u_array.gen_row[1].gen_column[3].u_pe.accumulate_i,
        dut.u_array.gen_row[1].gen_column[2].u_pe.accumulate_i,
        dut.u_array.gen_row[1].gen_column[1].u_pe.accumulate_i,
        dut.u_array.gen_row[1].gen_column[0].u_pe.accumulate_i,
        dut.u_array.gen_row[0].gen_column[3].u_pe.accumulate_i,
        dut.u_array.gen_row[0].gen_column[2].u_pe.accumulate_i,
        dut.u_array.gen_row[0].gen_column[1].u_pe.accumulate_i,
        dut.u_array.gen_row[0].gen_column[0].u_pe.accumulate_i
      };
      if ((^column_168) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.accumulate_i is unknown: %h", cycle, column_168);
        end
      end else if (expected_file != 0) begin
        if (column_168 !== expected[6752 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.accumulate_i is %h, expected %h", cycle, column_168, expected[6752 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.first_i
      column_169 = {
        24'b0,
        dut.u_array.gen_row[1].gen_column[3].u_pe.first_i,
        dut.u_array.gen_row[1].gen_column[2].u_pe.first_i,
        dut.u_array.gen_row[1].gen_column[1].u_pe.first_i,
        dut.u_array.gen_row[1].gen_column[0].u_pe.first_i,
        dut.u_array.gen_row[0].gen_column[3].u_pe.first_i,
        dut.u_array.gen_row[0].gen_column[2].u_pe.first_i,
        dut.u_array.gen_row[0].gen_column[1].u_pe.first_i,
        dut.u_array.gen_row[0].gen_column[0].u_pe.first_i
      };
      if ((^column_169) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.first_i is unknown: %h", cycle, column_169);
        end
      end else if (expected_file != 0) begin
        if (column_169 !== expected[6784 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.first_i is %h, expected %h", cycle, column_169, expected[6784 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.last_i
      column_170 = {
        24'b0,
        dut.u_array.gen_row[1].gen_column[3].u_pe.last_i,
        dut.u_array.gen_row[1].gen_column[2].u_pe.last_i,
        dut.u_array.gen_row[1].gen_column[1].u_pe.last_i,
        dut.u_array.gen_row[1].gen_column[0].u_pe.last_i,
        dut.u_array.gen_row[0].gen_column[3].u_pe.last_i,
        dut.u_array.gen_row[0].gen_column[2].u_pe.last_i,
        dut.u_array.gen_row[0].gen_column[1].u_pe.last_i,
        dut.u_array.gen_row[0].gen_column[0].u_pe.last_i
      };
      if ((^column_170) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.last_i is unknown: %h", cycle, column_170);
        end
      end else if (expected_file != 0) begin
        if (column_170 !== expected[6816 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.last_i is %h, expected %h", cycle, column_170, expected[6816 +: 32]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.weight_i
      column_171 = {
        dut.u_array.gen_row[1].gen_column[3].u_pe.weight_i,
        dut.u_array.gen_row[1].gen_column[2].u_pe.weight_i,
        dut.u_array.gen_row[1].gen_column[1].u_pe.weight_i,
        dut.u_array.gen_row[1].gen_column[0].u_pe.weight_i,
        dut.u_array.gen_row[0].gen_column[3].u_pe.weight_i,
        dut.u_array.gen_row[0].gen_column[2].u_pe.weight_i,
        dut.u_array.gen_row[0].gen_column[1].u_pe.weight_i,
        dut.u_array.gen_row[0].gen_column[0].u_pe.weight_i
      };
      if ((^column_171) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.weight_i is unknown: %h", cycle, column_171);
        end
      end else if (expected_file != 0) begin
        if (column_171 !== expected[6848 +: 192]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.weight_i is %h, expected %h", cycle, column_171, expected[6848 +: 192]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.activation_i
      column_172 = {
        dut.u_array.gen_row[1].gen_column[3].u_pe.activation_i,
        dut.u_array.gen_row[1].gen_column[2].u_pe.activation_i,
        dut.u_array.gen_row[1].gen_column[1].u_pe.activation_i,
        dut.u_array.gen_row[1].gen_column[0].u_pe.activation_i,
        dut.u_array.gen_row[0].gen_column[3].u_pe.activation_i,
        dut.u_array.gen_row[0].gen_column[2].u_pe.activation_i,
        dut.u_array.gen_row[0].gen_column[1].u_pe.activation_i,
        dut.u_array.gen_row[0].gen_column[0].u_pe.activation_i
      };
      if ((^column_172) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.activation_i is unknown: %h", cycle, column_172);
        end
      end else if (expected_file != 0) begin
        if (column_172 !== expected[7040 +: 384]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.activation_i is %h, expected %h", cycle, column_172, expected[7040 +: 384]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.accumulator_o
      column_173 = {
        8'b0,
        dut.u_array.gen_row[1].gen_column[3].u_pe.accumulator_o,
        dut.u_array.gen_row[1].gen_column[2].u_pe.accumulator_o,
        dut.u_array.gen_row[1].gen_column[1].u_pe.accumulator_o,
        dut.u_array.gen_row[1].gen_column[0].u_pe.accumulator_o,
        dut.u_array.gen_row[0].gen_column[3].u_pe.accumulator_o,
        dut.u_array.gen_row[0].gen_column[2].u_pe.accumulator_o,
        dut.u_array.gen_row[0].gen_column[1].u_pe.accumulator_o,
        dut.u_array.gen_row[0].gen_column[0].u_pe.accumulator_o
      };
      if ((^column_173) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.accumulator_o is unknown: %h", cycle, column_173);
        end
      end else if (expected_file != 0) begin
        if (column_173 !== expected[7424 +: 224]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.accumulator_o is %h, expected %h", cycle, column_173, expected[7424 +: 224]);
          end
        end
      end
      // u_array.gen_row[*].gen_column[*].u_pe.partial_sum_o
      column_174 = {
        dut.u_array.gen_row[1].gen_column[3].u_pe.partial_sum_o,
        dut.u_array.gen_row[1].gen_column[2].u_pe.partial_sum_o,
        dut.u_array.gen_row[1].gen_column[1].u_pe.partial_sum_o,
        dut.u_array.gen_row[1].gen_column[0].u_pe.partial_sum_o,
        dut.u_array.gen_row[0].gen_column[3].u_pe.partial_sum_o,
        dut.u_array.gen_row[0].gen_column[2].u_pe.partial_sum_o,
        dut.u_array.gen_row[0].gen_column[1].u_pe.partial_sum_o,
        dut.u_array.gen_row[0].gen_column[0].u_pe.partial_sum_o
      };
      if ((^column_174) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.partial_sum_o is unknown: %h", cycle, column_174);
        end
      end else if (expected_file != 0) begin
        if (column_174 !== expected[7648 +: 224]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_array.gen_row[*].gen_column[*].u_pe.partial_sum_o is %h, expected %h", cycle, column_174, expected[7648 +: 224]);
          end
        end
      end
      // u_rescale.cmd_valid_i
      column_175 = {
        31'b0,
        dut.u_rescale.cmd_valid_i
      };
      if ((^column_175) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.cmd_valid_i is unknown: %h", cycle, column_175);
        end
      end else if (expected_file != 0) begin
        if (column_175 !== expected[7872 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.cmd_valid_i is %h, expected %h", cycle, column_175, expected[7872 +: 32]);
          end
        end
      end
      // u_rescale.cmd_ready_o
      column_176 = {
        31'b0,
        dut.u_rescale.cmd_ready_o
      };
      if ((^column_176) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.cmd_ready_o is unknown: %h", cycle, column_176);
        end
      end else if (expected_file != 0) begin
        if (column_176 !== expected[7904 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.cmd_ready_o is %h, expected %h", cycle, column_176, expected[7904 +: 32]);
          end
        end
      end
      // u_rescale.cmd_n_tile_last_i
      column_177 = {
        30'b0,
        dut.u_rescale.cmd_n_tile_last_i
      };
      if ((^column_177) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.cmd_n_tile_last_i is unknown: %h", cycle, column_177);
        end
      end else if (expected_file != 0) begin
        if (column_177 !== expected[7936 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.cmd_n_tile_last_i is %h, expected %h", cycle, column_177, expected[7936 +: 32]);
          end
        end
      end
      // u_rescale.cmd_group_last_i
      column_178 = {
        29'b0,
        dut.u_rescale.cmd_group_last_i
      };
      if ((^column_178) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.cmd_group_last_i is unknown: %h", cycle, column_178);
        end
      end else if (expected_file != 0) begin
        if (column_178 !== expected[7968 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.cmd_group_last_i is %h, expected %h", cycle, column_178, expected[7968 +: 32]);
          end
        end
      end
      // u_rescale.cmd_side_i
      column_179 = {
        31'b0,
        dut.u_rescale.cmd_side_i
      };
      if ((^column_179) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.cmd_side_i is unknown: %h", cycle, column_179);
        end
      end else if (expected_file != 0) begin
        if (column_179 !== expected[8000 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.cmd_side_i is %h, expected %h", cycle, column_179, expected[8000 +: 32]);
          end
        end
      end
      // u_rescale.cmd_output_shift_i
      column_180 = {
        26'b0,
        dut.u_rescale.cmd_output_shift_i
      };
      if ((^column_180) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.cmd_output_shift_i is unknown: %h", cycle, column_180);
        end
      end else if (expected_file != 0) begin
        if (column_180 !== expected[8032 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.cmd_output_shift_i is %h, expected %h", cycle, column_180, expected[8032 +: 32]);
          end
        end
      end
      // u_rescale.partial_sum_valid_i
      column_181 = {
        31'b0,
        dut.u_rescale.partial_sum_valid_i
      };
      if ((^column_181) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.partial_sum_valid_i is unknown: %h", cycle, column_181);
        end
      end else if (expected_file != 0) begin
        if (column_181 !== expected[8064 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.partial_sum_valid_i is %h, expected %h", cycle, column_181, expected[8064 +: 32]);
          end
        end
      end
      // u_rescale.partial_sum_i
      column_182 = {
        dut.u_rescale.partial_sum_i
      };
      if ((^column_182) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.partial_sum_i is unknown: %h", cycle, column_182);
        end
      end else if (expected_file != 0) begin
        if (column_182 !== expected[8096 +: 224]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.partial_sum_i is %h, expected %h", cycle, column_182, expected[8096 +: 224]);
          end
        end
      end
      // u_rescale.activation_sum_i
      column_183 = {
        20'b0,
        dut.u_rescale.activation_sum_i
      };
      if ((^column_183) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.activation_sum_i is unknown: %h", cycle, column_183);
        end
      end else if (expected_file != 0) begin
        if (column_183 !== expected[8320 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.activation_sum_i is %h, expected %h", cycle, column_183, expected[8320 +: 64]);
          end
        end
      end
      // u_rescale.partial_sum_release_o
      column_184 = {
        31'b0,
        dut.u_rescale.partial_sum_release_o
      };
      if ((^column_184) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.partial_sum_release_o is unknown: %h", cycle, column_184);
        end
      end else if (expected_file != 0) begin
        if (column_184 !== expected[8384 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.partial_sum_release_o is %h, expected %h", cycle, column_184, expected[8384 +: 32]);
          end
        end
      end
      // u_rescale.side_sum_valid_i
      column_185 = {
        31'b0,
        dut.u_rescale.side_sum_valid_i
      };
      if ((^column_185) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.side_sum_valid_i is unknown: %h", cycle, column_185);
        end
      end else if (expected_file != 0) begin
        if (column_185 !== expected[8416 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.side_sum_valid_i is %h, expected %h", cycle, column_185, expected[8416 +: 32]);
          end
        end
      end
      // u_rescale.side_sum_i
      column_186 = {
        16'b0,
        dut.u_rescale.side_sum_i
      };
      if ((^column_186) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.side_sum_i is unknown: %h", cycle, column_186);
        end
      end else if (expected_file != 0) begin
        if (column_186 !== expected[8448 +: 160]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.side_sum_i is %h, expected %h", cycle, column_186, expected[8448 +: 160]);
          end
        end
      end
      // u_rescale.side_sum_release_o
      column_187 = {
        31'b0,
        dut.u_rescale.side_sum_release_o
      };
      if ((^column_187) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.side_sum_release_o is unknown: %h", cycle, column_187);
        end
      end else if (expected_file != 0) begin
        if (column_187 !== expected[8608 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.side_sum_release_o is %h, expected %h", cycle, column_187, expected[8608 +: 32]);
          end
        end
      end
      // u_rescale.scale_valid_i
      column_188 = {
        31'b0,
        dut.u_rescale.scale_valid_i
      };
      if ((^column_188) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.scale_valid_i is unknown: %h", cycle, column_188);
        end
      end else if (expected_file != 0) begin
        if (column_188 !== expected[8640 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.scale_valid_i is %h, expected %h", cycle, column_188, expected[8640 +: 32]);
          end
        end
      end
      // u_rescale.scale_ready_o
      column_189 = {
        31'b0,
        dut.u_rescale.scale_ready_o
      };
      if ((^column_189) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.scale_ready_o is unknown: %h", cycle, column_189);
        end
      end else if (expected_file != 0) begin
        if (column_189 !== expected[8672 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.scale_ready_o is %h, expected %h", cycle, column_189, expected[8672 +: 32]);
          end
        end
      end
      // u_rescale.scale_i
      column_190 = {
        22'b0,
        dut.u_rescale.scale_i
      };
      if ((^column_190) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.scale_i is unknown: %h", cycle, column_190);
        end
      end else if (expected_file != 0) begin
        if (column_190 !== expected[8704 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.scale_i is %h, expected %h", cycle, column_190, expected[8704 +: 64]);
          end
        end
      end
      // u_rescale.word_valid_o
      column_191 = {
        31'b0,
        dut.u_rescale.word_valid_o
      };
      if ((^column_191) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.word_valid_o is unknown: %h", cycle, column_191);
        end
      end else if (expected_file != 0) begin
        if (column_191 !== expected[8768 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.word_valid_o is %h, expected %h", cycle, column_191, expected[8768 +: 32]);
          end
        end
      end
      // u_rescale.word_o
      column_192 = {
        dut.u_rescale.word_o
      };
      if ((^column_192) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.word_o is unknown: %h", cycle, column_192);
        end
      end else if (expected_file != 0) begin
        if (column_192 !== expected[8800 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.word_o is %h, expected %h", cycle, column_192, expected[8800 +: 64]);
          end
        end
      end
      // u_rescale.word_release_i
      column_193 = {
        31'b0,
        dut.u_rescale.word_release_i
      };
      if ((^column_193) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.word_release_i is unknown: %h", cycle, column_193);
        end
      end else if (expected_file != 0) begin
        if (column_193 !== expected[8864 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.word_release_i is %h, expected %h", cycle, column_193, expected[8864 +: 32]);
          end
        end
      end
      // u_rescale.stall_o
      column_194 = {
        30'b0,
        dut.u_rescale.stall_o
      };
      if ((^column_194) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.stall_o is unknown: %h", cycle, column_194);
        end
      end else if (expected_file != 0) begin
        if (column_194 !== expected[8896 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.stall_o is %h, expected %h", cycle, column_194, expected[8896 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.load_i
      column_195 = {
        30'b0,
        dut.u_rescale.gen_lane[1].u_lane.load_i,
        dut.u_rescale.gen_lane[0].u_lane.load_i
      };
      if ((^column_195) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.load_i is unknown: %h", cycle, column_195);
        end
      end else if (expected_file != 0) begin
        if (column_195 !== expected[8928 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.load_i is %h, expected %h", cycle, column_195, expected[8928 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.partial_sum_i
      column_196 = {
        24'b0,
        dut.u_rescale.gen_lane[1].u_lane.partial_sum_i,
        dut.u_rescale.gen_lane[0].u_lane.partial_sum_i
      };
      if ((^column_196) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.partial_sum_i is unknown: %h", cycle, column_196);
        end
      end else if (expected_file != 0) begin
        if (column_196 !== expected[8960 +: 96]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.partial_sum_i is %h, expected %h", cycle, column_196, expected[8960 +: 96]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.activation_sum_i
      column_197 = {
        20'b0,
        dut.u_rescale.gen_lane[1].u_lane.activation_sum_i,
        dut.u_rescale.gen_lane[0].u_lane.activation_sum_i
      };
      if ((^column_197) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.activation_sum_i is unknown: %h", cycle, column_197);
        end
      end else if (expected_file != 0) begin
        if (column_197 !== expected[9056 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.activation_sum_i is %h, expected %h", cycle, column_197, expected[9056 +: 64]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.zero_i
      column_198 = {
        14'b0,
        dut.u_rescale.gen_lane[1].u_lane.zero_i,
        dut.u_rescale.gen_lane[0].u_lane.zero_i
      };
      if ((^column_198) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.zero_i is unknown: %h", cycle, column_198);
        end
      end else if (expected_file != 0) begin
        if (column_198 !== expected[9120 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.zero_i is %h, expected %h", cycle, column_198, expected[9120 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.scale_i
      column_199 = {
        8'b0,
        dut.u_rescale.gen_lane[1].u_lane.scale_i,
        dut.u_rescale.gen_lane[0].u_lane.scale_i
      };
      if ((^column_199) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.scale_i is unknown: %h", cycle, column_199);
        end
      end else if (expected_file != 0) begin
        if (column_199 !== expected[9152 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.scale_i is %h, expected %h", cycle, column_199, expected[9152 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.correct_i
      column_200 = {
        30'b0,
        dut.u_rescale.gen_lane[1].u_lane.correct_i,
        dut.u_rescale.gen_lane[0].u_lane.correct_i
      };
      if ((^column_200) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.correct_i is unknown: %h", cycle, column_200);
        end
      end else if (expected_file != 0) begin
        if (column_200 !== expected[9184 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.correct_i is %h, expected %h", cycle, column_200, expected[9184 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.multiply_i
      column_201 = {
        30'b0,
        dut.u_rescale.gen_lane[1].u_lane.multiply_i,
        dut.u_rescale.gen_lane[0].u_lane.multiply_i
      };
      if ((^column_201) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.multiply_i is unknown: %h", cycle, column_201);
        end
      end else if (expected_file != 0) begin
        if (column_201 !== expected[9216 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.multiply_i is %h, expected %h", cycle, column_201, expected[9216 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.accumulate_i
      column_202 = {
        30'b0,
        dut.u_rescale.gen_lane[1].u_lane.accumulate_i,
        dut.u_rescale.gen_lane[0].u_lane.accumulate_i
      };
      if ((^column_202) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.accumulate_i is unknown: %h", cycle, column_202);
        end
      end else if (expected_file != 0) begin
        if (column_202 !== expected[9248 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.accumulate_i is %h, expected %h", cycle, column_202, expected[9248 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.first_i
      column_203 = {
        30'b0,
        dut.u_rescale.gen_lane[1].u_lane.first_i,
        dut.u_rescale.gen_lane[0].u_lane.first_i
      };
      if ((^column_203) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.first_i is unknown: %h", cycle, column_203);
        end
      end else if (expected_file != 0) begin
        if (column_203 !== expected[9280 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.first_i is %h, expected %h", cycle, column_203, expected[9280 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.slot_i
      column_204 = {
        28'b0,
        dut.u_rescale.gen_lane[1].u_lane.slot_i,
        dut.u_rescale.gen_lane[0].u_lane.slot_i
      };
      if ((^column_204) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.slot_i is unknown: %h", cycle, column_204);
        end
      end else if (expected_file != 0) begin
        if (column_204 !== expected[9312 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.slot_i is %h, expected %h", cycle, column_204, expected[9312 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.shift_i
      column_205 = {
        20'b0,
        dut.u_rescale.gen_lane[1].u_lane.shift_i,
        dut.u_rescale.gen_lane[0].u_lane.shift_i
      };
      if ((^column_205) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.shift_i is unknown: %h", cycle, column_205);
        end
      end else if (expected_file != 0) begin
        if (column_205 !== expected[9344 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.shift_i is %h, expected %h", cycle, column_205, expected[9344 +: 32]);
          end
        end
      end
      // u_rescale.gen_lane[*].u_lane.value_o
      column_206 = {
        dut.u_rescale.gen_lane[1].u_lane.value_o,
        dut.u_rescale.gen_lane[0].u_lane.value_o
      };
      if ((^column_206) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_rescale.gen_lane[*].u_lane.value_o is unknown: %h", cycle, column_206);
        end
      end else if (expected_file != 0) begin
        if (column_206 !== expected[9376 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_rescale.gen_lane[*].u_lane.value_o is %h, expected %h", cycle, column_206, expected[9376 +: 64]);
          end
        end
      end
      // u_output.cmd_valid_i
      column_207 = {
        31'b0,
        dut.u_output.cmd_valid_i
      };
      if ((^column_207) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.cmd_valid_i is unknown: %h", cycle, column_207);
        end
      end else if (expected_file != 0) begin
        if (column_207 !== expected[9440 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.cmd_valid_i is %h, expected %h", cycle, column_207, expected[9440 +: 32]);
          end
        end
      end
      // u_output.cmd_ready_o
      column_208 = {
        31'b0,
        dut.u_output.cmd_ready_o
      };
      if ((^column_208) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.cmd_ready_o is unknown: %h", cycle, column_208);
        end
      end else if (expected_file != 0) begin
        if (column_208 !== expected[9472 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.cmd_ready_o is %h, expected %h", cycle, column_208, expected[9472 +: 32]);
          end
        end
      end
      // u_output.cmd_tag_i
      column_209 = {
        24'b0,
        dut.u_output.cmd_tag_i
      };
      if ((^column_209) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.cmd_tag_i is unknown: %h", cycle, column_209);
        end
      end else if (expected_file != 0) begin
        if (column_209 !== expected[9504 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.cmd_tag_i is %h, expected %h", cycle, column_209, expected[9504 +: 32]);
          end
        end
      end
      // u_output.cmd_output_base_i
      column_210 = {
        20'b0,
        dut.u_output.cmd_output_base_i
      };
      if ((^column_210) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.cmd_output_base_i is unknown: %h", cycle, column_210);
        end
      end else if (expected_file != 0) begin
        if (column_210 !== expected[9536 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.cmd_output_base_i is %h, expected %h", cycle, column_210, expected[9536 +: 32]);
          end
        end
      end
      // u_output.cmd_n_tile_last_i
      column_211 = {
        30'b0,
        dut.u_output.cmd_n_tile_last_i
      };
      if ((^column_211) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.cmd_n_tile_last_i is unknown: %h", cycle, column_211);
        end
      end else if (expected_file != 0) begin
        if (column_211 !== expected[9568 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.cmd_n_tile_last_i is %h, expected %h", cycle, column_211, expected[9568 +: 32]);
          end
        end
      end
      // u_output.word_valid_i
      column_212 = {
        31'b0,
        dut.u_output.word_valid_i
      };
      if ((^column_212) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.word_valid_i is unknown: %h", cycle, column_212);
        end
      end else if (expected_file != 0) begin
        if (column_212 !== expected[9600 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.word_valid_i is %h, expected %h", cycle, column_212, expected[9600 +: 32]);
          end
        end
      end
      // u_output.word_i
      column_213 = {
        dut.u_output.word_i
      };
      if ((^column_213) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.word_i is unknown: %h", cycle, column_213);
        end
      end else if (expected_file != 0) begin
        if (column_213 !== expected[9632 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.word_i is %h, expected %h", cycle, column_213, expected[9632 +: 64]);
          end
        end
      end
      // u_output.word_release_o
      column_214 = {
        31'b0,
        dut.u_output.word_release_o
      };
      if ((^column_214) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.word_release_o is unknown: %h", cycle, column_214);
        end
      end else if (expected_file != 0) begin
        if (column_214 !== expected[9696 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.word_release_o is %h, expected %h", cycle, column_214, expected[9696 +: 32]);
          end
        end
      end
      // u_output.output_valid_o
      column_215 = {
        31'b0,
        dut.u_output.output_valid_o
      };
      if ((^column_215) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.output_valid_o is unknown: %h", cycle, column_215);
        end
      end else if (expected_file != 0) begin
        if (column_215 !== expected[9728 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.output_valid_o is %h, expected %h", cycle, column_215, expected[9728 +: 32]);
          end
        end
      end
      // u_output.output_ready_i
      column_216 = {
        31'b0,
        dut.u_output.output_ready_i
      };
      if ((^column_216) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.output_ready_i is unknown: %h", cycle, column_216);
        end
      end else if (expected_file != 0) begin
        if (column_216 !== expected[9760 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.output_ready_i is %h, expected %h", cycle, column_216, expected[9760 +: 32]);
          end
        end
      end
      // u_output.output_address_o
      column_217 = {
        20'b0,
        dut.u_output.output_address_o
      };
      if ((^column_217) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.output_address_o is unknown: %h", cycle, column_217);
        end
      end else if (expected_file != 0) begin
        if (column_217 !== expected[9792 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.output_address_o is %h, expected %h", cycle, column_217, expected[9792 +: 32]);
          end
        end
      end
      // u_output.output_data_o
      column_218 = {
        dut.u_output.output_data_o
      };
      if ((^column_218) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.output_data_o is unknown: %h", cycle, column_218);
        end
      end else if (expected_file != 0) begin
        if (column_218 !== expected[9824 +: 64]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.output_data_o is %h, expected %h", cycle, column_218, expected[9824 +: 64]);
          end
        end
      end
      // u_output.done_valid_o
      column_219 = {
        31'b0,
        dut.u_output.done_valid_o
      };
      if ((^column_219) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.done_valid_o is unknown: %h", cycle, column_219);
        end
      end else if (expected_file != 0) begin
        if (column_219 !== expected[9888 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.done_valid_o is %h, expected %h", cycle, column_219, expected[9888 +: 32]);
          end
        end
      end
      // u_output.done_ready_i
      column_220 = {
        31'b0,
        dut.u_output.done_ready_i
      };
      if ((^column_220) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.done_ready_i is unknown: %h", cycle, column_220);
        end
      end else if (expected_file != 0) begin
        if (column_220 !== expected[9920 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.done_ready_i is %h, expected %h", cycle, column_220, expected[9920 +: 32]);
          end
        end
      end
      // u_output.done_tag_o
      column_221 = {
        24'b0,
        dut.u_output.done_tag_o
      };
      if ((^column_221) === 1'bx) begin
        mismatches = mismatches + 1;
        if (mismatches <= Reported) begin
          $display("cycle %0d: u_output.done_tag_o is unknown: %h", cycle, column_221);
        end
      end else if (expected_file != 0) begin
        if (column_221 !== expected[9952 +: 32]) begin
          mismatches = mismatches + 1;
          if (mismatches <= Reported) begin
            $display("cycle %0d: u_output.done_tag_o is %h, expected %h", cycle, column_221, expected[9952 +: 32]);
          end
        end
      end
      if (trace_file != 0) begin
        $fwrite(trace_file, "%h", column_221);
        $fwrite(trace_file, "%h", column_220);
        $fwrite(trace_file, "%h", column_219);
        $fwrite(trace_file, "%h", column_218);
        $fwrite(trace_file, "%h", column_217);
        $fwrite(trace_file, "%h", column_216);
        $fwrite(trace_file, "%h", column_215);
        $fwrite(trace_file, "%h", column_214);
        $fwrite(trace_file, "%h", column_213);
        $fwrite(trace_file, "%h", column_212);
        $fwrite(trace_file, "%h", column_211);
        $fwrite(trace_file, "%h", column_210);
        $fwrite(trace_file, "%h", column_209);
        $fwrite(trace_file, "%h", column_208);
        $fwrite(trace_file, "%h", column_207);
        $fwrite(trace_file, "%h", column_206);
        $fwrite(trace_file, "%h", column_205);
        $fwrite(trace_file, "%h", column_204);
        $fwrite(trace_file, "%h", column_203);
        $fwrite(trace_file, "%h", column_202);
        $fwrite(trace_file, "%h", column_201);
        $fwrite(trace_file, "%h", column_200);
        $fwrite(trace_file, "%h", column_199);
        $fwrite(trace_file, "%h", column_198);
        $fwrite(trace_file, "%h", column_197);
        $fwrite(trace_file, "%h", column_196);
        $fwrite(trace_file, "%h", column_195);
        $fwrite(trace_file, "%h", column_194);
        $fwrite(trace_file, "%h", column_193);
        $fwrite(trace_file, "%h", column_192);
        $fwrite(trace_file, "%h", column_191);
        $fwrite(trace_file, "%h", column_190);
        $fwrite(trace_file, "%h", column_189);
        $fwrite(trace_file, "%h", column_188);
        $fwrite(trace_file, "%h", column_187);
        $fwrite(trace_file, "%h", column_186);
        $fwrite(trace_file, "%h", column_185);
        $fwrite(trace_file, "%h", column_184);
        $fwrite(trace_file, "%h", column_183);
        $fwrite(trace_file, "%h", column_182);
        $fwrite(trace_file, "%h", column_181);
        $fwrite(trace_file, "%h", column_180);
        $fwrite(trace_file, "%h", column_179);
        $fwrite(trace_file, "%h", column_178);
        $fwrite(trace_file, "%h", column_177);
        $fwrite(trace_file, "%h", column_176);
        $fwrite(trace_file, "%h", column_175);
        $fwrite(trace_file, "%h", column_174);
        $fwrite(trace_file, "%h", column_173);
        $fwrite(trace_file, "%h", column_172);
        $fwrite(trace_file, "%h", column_171);
        $fwrite(trace_file, "%h", column_170);
        $fwrite(trace_file, "%h", column_169);
        $fwrite(trace_file, "%h", column_168);
        $fwrite(trace_file, "%h", column_167);
        $fwrite(trace_file, "%h", column_166);
        $fwrite(trace_file, "%h", column_165);
        $fwrite(trace_file, "%h", column_164);
        $fwrite(trace_file, "%h", column_163);
        $fwrite(trace_file, "%h", column_162);
        $fwrite(trace_file, "%h", column_161);
        $fwrite(trace_file, "%h", column_160);
        $fwrite(trace_file, "%h", column_159);
        $fwrite(trace_file, "%h", column_158);
        $fwrite(trace_file, "%h", column_157);
        $fwrite(trace_file, "%h", column_156);
        $fwrite(trace_file, "%h", column_155);
        $fwrite(trace_file, "%h", column_154);
        $fwrite(trace_file, "%h", column_153);
        $fwrite(trace_file, "%h", column_152);
        $fwrite(trace_file, "%h", column_151);
        $fwrite(trace_file, "%h", column_150);
        $fwrite(trace_file, "%h", column_149);
        $fwrite(trace_file, "%h", column_148);
        $fwrite(trace_file, "%h", column_147);
        $fwrite(trace_file, "%h", column_146);
        $fwrite(trace_file, "%h", column_145);
        $fwrite(trace_file, "%h", column_144);
        $fwrite(trace_file, "%h", column_143);
        $fwrite(trace_file, "%h", column_142);
        $fwrite(trace_file, "%h", column_141);
        $fwrite(trace_file, "%h", column_140);
        $fwrite(trace_file, "%h", column_139);
        $fwrite(trace_file, "%h", column_138);
        $fwrite(trace_file, "%h", column_137);
        $fwrite(trace_file, "%h", column_136);
        $fwrite(trace_file, "%h", column_135);
        $fwrite(trace_file, "%h", column_134);
        $fwrite(trace_file, "%h", column_133);
        $fwrite(trace_file, "%h", column_132);
        $fwrite(trace_file, "%h", column_131);
        $fwrite(trace_file, "%h", column_130);
        $fwrite(trace_file, "%h", column_129);
        $fwrite(trace_file, "%h", column_128);
        $fwrite(trace_file, "%h", column_127);
        $fwrite(trace_file, "%h", column_126);
        $fwrite(trace_file, "%h", column_125);
        $fwrite(trace_file, "%h", column_124);
        $fwrite(trace_file, "%h", column_123);
        $fwrite(trace_file, "%h", column_122);
        $fwrite(trace_file, "%h", column_121);
        $fwrite(trace_file, "%h", column_120);
        $fwrite(trace_file, "%h", column_119);
        $fwrite(trace_file, "%h", column_118);
        $fwrite(trace_file, "%h", column_117);
        $fwrite(trace_file, "%h", column_116);
        $fwrite(trace_file, "%h", column_115);
        $fwrite(trace_file, "%h", column_114);
        $fwrite(trace_file, "%h", column_113);
        $fwrite(trace_file, "%h", column_112);
        $fwrite(trace_file, "%h", column_111);
        $fwrite(trace_file, "%h", column_110);
        $fwrite(trace_file, "%h", column_109);
        $fwrite(trace_file, "%h", column_108);
        $fwrite(trace_file, "%h", column_107);
        $fwrite(trace_file, "%h", column_106);
        $fwrite(trace_file, "%h", column_105);
        $fwrite(trace_file, "%h", column_104);
        $fwrite(trace_file, "%h", column_103);
        $fwrite(trace_file, "%h", column_102);
        $fwrite(trace_file, "%h", column_101);
        $fwrite(trace_file, "%h", column_100);
        $fwrite(trace_file, "%h", column_99);
        $fwrite(trace_file, "%h", column_98);
        $fwrite(trace_file, "%h", column_97);
        $fwrite(trace_file, "%h", column_96);
        $fwrite(trace_file, "%h", column_95);
        $fwrite(trace_file, "%h", column_94);
        $fwrite(trace_file, "%h", column_93);
        $fwrite(trace_file, "%h", column_92);
        $fwrite(trace_file, "%h", column_91);
        $fwrite(trace_file, "%h", column_90);
        $fwrite(trace_file, "%h", column_89);
        $fwrite(trace_file, "%h", column_88);
        $fwrite(trace_file, "%h", column_87);
        $fwrite(trace_file, "%h", column_86);
        $fwrite(trace_file, "%h", column_85);
        $fwrite(trace_file, "%h", column_84);
        $fwrite(trace_file, "%h", column_83);
        $fwrite(trace_file, "%h", column_82);
        $fwrite(trace_file, "%h", column_81);
        $fwrite(trace_file, "%h", column_80);
        $fwrite(trace_file, "%h", column_79);
        $fwrite(trace_file, "%h", column_78);
        $fwrite(trace_file, "%h", column_77);
        $fwrite(trace_file, "%h", column_76);
        $fwrite(trace_file, "%h", column_75);
        $fwrite(trace_file, "%h", column_74);
        $fwrite(trace_file, "%h", column_73);
        $fwrite(trace_file, "%h", column_72);
        $fwrite(trace_file, "%h", column_71);
        $fwrite(trace_file, "%h", column_70);
        $fwrite(trace_file, "%h", column_69);
        $fwrite(trace_file, "%h", column_68);
        $fwrite(trace_file, "%h", column_67);
        $fwrite(trace_file, "%h", column_66);
        $fwrite(trace_file, "%h", column_65);
        $fwrite(trace_file, "%h", column_64);
        $fwrite(trace_file, "%h", column_63);
        $fwrite(trace_file, "%h", column_62);
        $fwrite(trace_file, "%h", column_61);
        $fwrite(trace_file, "%h", column_60);
        $fwrite(trace_file, "%h", column_59);
        $fwrite(trace_file, "%h", column_58);
        $fwrite(trace_file, "%h", column_57);
        $fwrite(trace_file, "%h", column_56);
        $fwrite(trace_file, "%h", column_55);
        $fwrite(trace_file, "%h", column_54);
        $fwrite(trace_file, "%h", column_53);
        $fwrite(trace_file, "%h", column_52);
        $fwrite(trace_file, "%h", column_51);
        $fwrite(trace_file, "%h", column_50);
        $fwrite(trace_file, "%h", column_49);
        $fwrite(trace_file, "%h", column_48);
        $fwrite(trace_file, "%h", column_47);
        $fwrite(trace_file, "%h", column_46);
        $fwrite(trace_file, "%h", column_45);
        $fwrite(trace_file, "%h", column_44);
        $fwrite(trace_file, "%h", column_43);
        $fwrite(trace_file, "%h", column_42);
        $fwrite(trace_file, "%h", column_41);
        $fwrite(trace_file, "%h", column_40);
        $fwrite(trace_file, "%h", column_39);
        $fwrite(trace_file, "%h", column_38);
        $fwrite(trace_file, "%h", column_37);
        $fwrite(trace_file, "%h", column_36);
        $fwrite(trace_file, "%h", column_35);
        $fwrite(trace_file, "%h", column_34);
        $fwrite(trace_file, "%h", column_33);
        $fwrite(trace_file, "%h", column_32);
        $fwrite(trace_file, "%h", column_31);
        $fwrite(trace_file, "%h", column_30);
        $fwrite(trace_file, "%h", column_29);
        $fwrite(trace_file, "%h", column_28);
        $fwrite(trace_file, "%h", column_27);
        $fwrite(trace_file, "%h", column_26);
        $fwrite(trace_file, "%h", column_25);
        $fwrite(trace_file, "%h", column_24);
        $fwrite(trace_file, "%h", column_23);
        $fwrite(trace_file, "%h", column_22);
        $fwrite(trace_file, "%h", column_21);
        $fwrite(trace_file, "%h", column_20);
        $fwrite(trace_file, "%h", column_19);
        $fwrite(trace_file, "%h", column_18);
        $fwrite(trace_file, "%h", column_17);
        $fwrite(trace_file, "%h", column_16);
        $fwrite(trace_file, "%h", column_15);
        $fwrite(trace_file, "%h", column_14);
        $fwrite(trace_file, "%h", column_13);
        $fwrite(trace_file, "%h", column_12);
        $fwrite(trace_file, "%h", column_11);
        $fwrite(trace_file, "%h", column_10);
        $fwrite(trace_file, "%h", column_9);
        $fwrite(trace_file, "%h", column_8);
        $fwrite(trace_file, "%h", column_7);
        $fwrite(trace_file, "%h", column_6);
        $fwrite(trace_file, "%h", column_5);
        $fwrite(trace_file, "%h", column_4);
        $fwrite(trace_file, "%h", column_3);
        $fwrite(trace_file, "%h", column_2);
        $fwrite(trace_file, "%h", column_1);
        $fwrite(trace_file, "%h", column_0);
        $fwrite(trace_file, "\n");
      end
    end
  endtask

  // Asserted without a clock edge, held over two, released between edges
  task reset;
    begin
      #1 rst_n = 1'b0;
      repeat (2) begin
        #5 clk = 1'b1;
        #5 clk = 1'b0;
      end
      #1 rst_n = 1'b1;
    end
  endtask

  initial begin
    clk           = 1'b0;
    rst_n         = 1'b1;
    stimulus      = '0;
    trace_file    = 0;
    expected_file = 0;
    cycle         = 0;
    mismatches    = 0;

    if ($value$plusargs("stimulus=%s", stimulus_name) == 0) begin
      $fatal(1, "FAIL: +stimulus=FILE is missing");
    end
    stimulus_file = $fopen(stimulus_name, "r");
    if (stimulus_file == 0) begin
      $fatal(1, "FAIL: cannot read %s", stimulus_name);
    end
    if ($value$plusargs("trace=%s", trace_name) != 0) begin
      trace_file = $fopen(trace_name, "w");
      if (trace_file == 0) begin
        $fatal(1, "FAIL: cannot write %s", trace_name);
      end
    end
    if ($value$plusargs("expected=%s", expected_name) != 0) begin
      expected_file = $fopen(expected_name, "r");
      if (expected_file == 0) begin
        $fatal(1, "FAIL: cannot read %s", expected_name);
      end
    end
    if ($value$plusargs("vcd_from=%d", vcd_from) == 0) begin
      vcd_from = 0;
    end
    if ($value$plusargs("vcd=%s", vcd_name) == 0) begin
      vcd_from = -1;
    end else begin
      $dumpfile(vcd_name);
    end

    if ($value$plusargs("reset_at=%d", reset_at) == 0) begin
      reset_at = 0;
    end

    reset;
    read = $fscanf(stimulus_file, "%h", next_stimulus);
    while (read == 1) begin
      if (cycle == vcd_from) begin
        $dumpvars(0, mac_small_a16_tb);
      end
      if (expected_file != 0) begin
        if ($fscanf(expected_file, "%h", expected) != 1) begin
          $fatal(1, "FAIL: %s ends before cycle %0d", expected_name, cycle);
        end
      end
      if (cycle != 0 && cycle == reset_at) begin
        reset;
      end
      stimulus = next_stimulus;
      #4 sample;
      #1 clk = 1'b1;
      #5 clk = 1'b0;
      cycle = cycle + 1;
      read  = $fscanf(stimulus_file, "%h", next_stimulus);
    end

    if (trace_file != 0) begin
      $fclose(trace_file);
    end
    if (cycle == 0) begin
      $fatal(1, "FAIL: no stimulus");
    end
    if (mismatches != 0) begin
      $fatal(1, "FAIL: %0d mismatches in %0d cycles", mismatches, cycle);
    end
    $display("PASS: %0d cycles", cycle);
    $finish;
  end
endmodule
