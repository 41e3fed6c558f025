// SPDX-License-Identifier: Apache-2.0
//
// Drives a Verilated harness open loop: one stimulus record a cycle from standard input, one trace record a cycle to standard
// output. Knows nothing of any design: HARNESS is the class, both vectors are wider than 64 bits and multiples of 32.
//
//   +vcd=FILE      write a waveform (only when built with --trace)
//   +vcd_from=N    from this cycle on
//   +reset_at=N    reset once more just before cycle N, the inputs as they were in the cycle before
//   +bench=FILE    read all of the stimulus from FILE first and write no trace; for every line on standard input, reset, replay, and
//                  print the nanoseconds that the cycles took
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include "verilated.h"
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif

#define STRING(x) #x
#define HEADER(x) STRING(x.h)
#include HEADER(HARNESS)

namespace {

const char* argument(int argc, char** argv, const char* name) {
  const size_t length = std::strlen(name);
  for (int i = 1; i < argc; i++) {
    if (std::strncmp(argv[i], name, length) == 0) return argv[i] + length;
  }
  return nullptr;
}

class Simulation {
 public:
  Simulation(int argc, char** argv) {
    context_.commandArgs(argc, argv);
#if VM_TRACE
    context_.traceEverOn(true);
    if (const char* from = argument(argc, argv, "+vcd_from=")) waves_from_ = std::strtoull(from, nullptr, 10);
    waves_name_ = argument(argc, argv, "+vcd=");
#endif
    top_ = std::make_unique<HARNESS>(&context_);
  }

  ~Simulation() {
#if VM_TRACE
    if (waves_) waves_->close();
#endif
    top_->final();
  }

  size_t stimulus_bytes() const { return sizeof(top_->stimulus_i); }
  size_t trace_bytes() const { return sizeof(top_->trace_o); }
  const void* trace() const { return &top_->trace_o; }

  // From whatever state the registers are in, with all inputs low.
  void power_up() {
    top_->clk_i = 0;
    top_->rst_ni = 1;
    std::memset(&top_->stimulus_i, 0, stimulus_bytes());
    top_->eval();
    reset();
  }

  // Asserted without a clock edge, held over two, released between edges. Inputs stay as they are.
  void reset() {
    top_->rst_ni = 0;
    top_->eval();
    dump(-4);
    for (int edge = 0; edge < 2; edge++) {
      top_->clk_i = 1;
      top_->eval();
      top_->clk_i = 0;
      top_->eval();
    }
    top_->rst_ni = 1;
    top_->eval();
    dump(-1);
  }

  // The values just before the rising edge are those of this cycle.
  void settle(const void* stimulus) {
    std::memcpy(&top_->stimulus_i, stimulus, stimulus_bytes());
    top_->eval();
    dump(0);
  }

  void clock() {
    top_->clk_i = 1;
    top_->eval();
    dump(5);
    top_->clk_i = 0;
    top_->eval();
    cycle_++;
  }

 private:
  // Ten units a cycle from time 0 on: a reset in mid-run shows between two cycles, the one at power-up is before all time.
  void dump(int phase) {
#if VM_TRACE
    if (!waves_name_ || cycle_ < waves_from_ || (cycle_ == 0 && phase < 0)) return;
    if (!waves_) {
      waves_ = std::make_unique<VerilatedVcdC>();
      top_->trace(waves_.get(), 99);
      waves_->open(waves_name_);
    }
    waves_->dump(cycle_ * 10 + phase);
#else
    (void)phase;
#endif
  }

  VerilatedContext context_;
  std::unique_ptr<HARNESS> top_;
  uint64_t cycle_ = 0;
#if VM_TRACE
  std::unique_ptr<VerilatedVcdC> waves_;
  const char* waves_name_ = nullptr;
  uint64_t waves_from_ = 0;
#endif
};

int replay(Simulation& simulation, const char* reset_at) {
  const uint64_t reset_cycle = reset_at ? std::strtoull(reset_at, nullptr, 10) : 0;
  std::vector<uint8_t> stimulus(simulation.stimulus_bytes());
  simulation.power_up();
  for (uint64_t cycle = 0; std::fread(stimulus.data(), stimulus.size(), 1, stdin) == 1; cycle++) {
    if (cycle != 0 && cycle == reset_cycle) simulation.reset();
    simulation.settle(stimulus.data());
    if (std::fwrite(simulation.trace(), simulation.trace_bytes(), 1, stdout) != 1) return 3;
    simulation.clock();
  }
  return std::fflush(stdout) == 0 ? 0 : 3;
}

int bench(Simulation& simulation, const char* name) {
  const size_t record = simulation.stimulus_bytes();
  std::vector<uint8_t> stimulus;
  std::vector<uint8_t> block(record * 4096);
  std::FILE* file = std::fopen(name, "rb");
  if (!file) return 3;
  size_t read;
  while ((read = std::fread(block.data(), record, 4096, file)) > 0) {
    stimulus.insert(stimulus.end(), block.begin(), block.begin() + read * record);
  }
  std::fclose(file);
  for (int character; (character = std::getchar()) != EOF;) {
    if (character != '\n') continue;
    simulation.power_up();
    const auto start = std::chrono::steady_clock::now();
    for (size_t at = 0; at + record <= stimulus.size(); at += record) {
      simulation.settle(stimulus.data() + at);
      simulation.clock();
    }
    const auto took = std::chrono::steady_clock::now() - start;
    std::printf("%lld\n", static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(took).count()));
    if (std::fflush(stdout) != 0) return 3;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  static char input[1 << 20];
  static char output[1 << 20];
  std::setvbuf(stdin, input, _IOFBF, sizeof input);
  std::setvbuf(stdout, output, _IOFBF, sizeof output);
  Simulation simulation(argc, argv);
  const char* stimulus = argument(argc, argv, "+bench=");
  return stimulus ? bench(simulation, stimulus) : replay(simulation, argument(argc, argv, "+reset_at="));
}
