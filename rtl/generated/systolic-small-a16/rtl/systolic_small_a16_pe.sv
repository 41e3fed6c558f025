// SPDX-License-Identifier: LicenseRef-Accelerator-Output
// Emitted by accel from the configuration systolic-small-a16; this file is yours, no licence of its makers attaches to it.
// Spec hash: 54880cf3cebdbbcb0ae0c788c5bea25214779df47022cddff6a985521e326be1
//
// systolic_small_a16_pe: holds one activation and adds its product with each weight to the sum that comes from above.
//
// Contract
//   activation  the first of a load that comes from above; the others leave downwards, one cycle later
//   next        it waits in a second register until the first lane of its step comes
//   moving      a lane's weight leaves to the right, one cycle later
//   sum         leaves downwards two cycles after the weight came, exact

module systolic_small_a16_pe #(
  localparam int WeightBits     = 4,  // weight, signed
  localparam int ActivationBits = 16,  // activation, signed
  localparam int TermBits       = 21  // sum, signed
) (
  input  logic                  clk_i,
  input  logic                  rst_ni,
  // From the left: a lane's weight, signed; start: the first lane of a step
  input  logic                  valid_i,
  input  logic                  start_i,
  input  logic [WeightBits-1:0] weight_i,
  // From above: activations that PEs from here on are to hold, signed, first: this PE's; the sum so far, signed
  input  logic                  load_i,
  input  logic                  load_first_i,
  input  logic [ActivationBits-1:0]load_activation_i,
  input  logic [TermBits-1:0]   sum_i,
  // To the right
  output logic                  valid_o,
  output logic                  start_o,
  output logic [WeightBits-1:0] weight_o,
  // Downwards
  output logic                  load_o,
  output logic                  load_first_o,
  output logic [ActivationBits-1:0]load_activation_o,
  output logic [TermBits-1:0]   sum_o
);
  localparam int ProductBits = 20;  // product, signed

  // Moving operands, and the activation that stays
  logic valid_q;
  logic start_q;
  logic [WeightBits-1:0] weight_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      valid_q  <= 1'b0;
      start_q  <= 1'b0;
      weight_q <= '0;
    end else begin
      valid_q  <= valid_i;
      if (valid_i) begin
        start_q  <= start_i;
        weight_q <= weight_i;
      end
    end
  end

  // Loading: the first activation is this PE's own, the next one the first of the PE below.
  logic load_q, load_first_q, taken_q;
  logic load_own, load_other;
  logic [ActivationBits-1:0] load_activation_q;
  logic signed [ActivationBits-1:0] loaded_q;

  assign load_own   = load_i & load_first_i;
  assign load_other = load_i & ~load_first_i;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      load_q            <= 1'b0;
      load_first_q      <= 1'b0;
      taken_q           <= 1'b0;
      load_activation_q <= '0;
      loaded_q          <= '0;
    end else begin
      load_q            <= load_other;
      if (load_i) begin
        taken_q <= load_first_i;
      end
      if (load_other) begin
        load_first_q      <= taken_q;
        load_activation_q <= load_activation_i;
      end
      if (load_own) begin
        loaded_q <= load_activation_i;
      end
    end
  end

  assign load_o            = load_q;
  assign load_first_o      = load_first_q;
  assign load_activation_o = load_activation_q;

  // The activation of the step, from its first lane on
  logic signed [ActivationBits-1:0] activation_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      activation_q <= '0;
    end else if (valid_i && start_i) begin
      activation_q <= loaded_q;
    end
  end

  assign valid_o  = valid_q;
  assign start_o  = start_q;
  assign weight_o = weight_q;

  // Product
  logic signed [WeightBits-1:0]     weight;
  logic signed [ActivationBits-1:0] activation;
  logic signed [ProductBits-1:0]    product;
  logic signed [TermBits-1:0]       addend;
  logic add;

  assign weight     = weight_i;
  assign activation = start_i ? loaded_q : activation_q;
  assign product    = ProductBits'(weight) * ProductBits'(activation);

  logic signed [ProductBits-1:0] product_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      product_q <= '0;
    end else if (valid_i) begin
      product_q <= product;
    end
  end

  assign addend = TermBits'(product_q);
  assign add    = valid_q;

  // Sum
  logic signed [TermBits-1:0] sum_q;

  always_ff @(posedge clk_i or negedge rst_ni) begin
    if (!rst_ni) begin
      sum_q <= '0;
    end else if (add) begin
      sum_q <= $signed(sum_i) + addend;
    end
  end

  assign sum_o = sum_q;
endmodule
