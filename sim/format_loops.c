// The block types that `accel benchmark formats` times, as plain C loops: what a compiler makes of the formulas by itself.
// Values are float32; blocks are laid out as docs/gguf-types.md says. Compiled with -ffp-contract=off the bytes are those of the C# code.

#include <math.h>
#include <stdint.h>
#include <string.h>

static uint16_t half_of(float value) {
  _Float16 half = (_Float16)value;
  uint16_t bits;
  memcpy(&bits, &half, 2);
  return bits;
}

static float half_at(const uint8_t *bytes) {
  _Float16 half;
  memcpy(&half, bytes, 2);
  return (float)half;
}

static const int8_t doubled[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

static float half_scale(uint8_t code) {
  uint32_t bits = code < 2 ? 0x00200000u << code : (uint32_t)(code - 1) << 23;
  float scale;
  memcpy(&scale, &bits, 4);
  return scale;
}

static int nearest(float value, float scale) {
  static const float midpoints[7] = {0.5f, 1.5f, 2.5f, 3.5f, 5.0f, 7.0f, 10.0f};
  int magnitude = 0;
  for (int i = 0; i < 7; i++) magnitude += fabsf(value) > midpoints[i] * scale;
  return magnitude > 0 && value < 0 ? magnitude + 8 : magnitude;
}

void quantize_q4_0(const float *values, uint8_t *blocks, long count) {
  for (long b = 0; b < count; b++, values += 32, blocks += 18) {
    float magnitude = 0, extreme = 0;
    for (int j = 0; j < 32; j++) {
      if (magnitude < fabsf(values[j])) {
        magnitude = fabsf(values[j]);
        extreme = values[j];
      }
    }
    float d = extreme / -8;
    float inverse = d != 0 ? 1 / d : 0;
    uint16_t half = half_of(d);
    memcpy(blocks, &half, 2);
    for (int j = 0; j < 16; j++) {
      int low = (int)(values[j] * inverse + 8.5f);
      int high = (int)(values[j + 16] * inverse + 8.5f);
      blocks[2 + j] = (uint8_t)((low < 15 ? low : 15) | (high < 15 ? high : 15) << 4);
    }
  }
}

void dequantize_q4_0(const uint8_t *blocks, float *values, long count) {
  for (long b = 0; b < count; b++, values += 32, blocks += 18) {
    float d = half_at(blocks);
    for (int j = 0; j < 16; j++) {
      values[j] = (float)((blocks[2 + j] & 15) - 8) * d;
      values[j + 16] = (float)((blocks[2 + j] >> 4) - 8) * d;
    }
  }
}

void quantize_q8_0(const float *values, uint8_t *blocks, long count) {
  for (long b = 0; b < count; b++, values += 32, blocks += 34) {
    float largest = 0;
    for (int j = 0; j < 32; j++) largest = largest > fabsf(values[j]) ? largest : fabsf(values[j]);
    float d = largest / 127;
    float inverse = d != 0 ? 1 / d : 0;
    uint16_t half = half_of(d);
    memcpy(blocks, &half, 2);
    for (int j = 0; j < 32; j++) blocks[2 + j] = (uint8_t)(int8_t)roundf(values[j] * inverse);
  }
}

void dequantize_q8_0(const uint8_t *blocks, float *values, long count) {
  for (long b = 0; b < count; b++, values += 32, blocks += 34) {
    float d = half_at(blocks);
    for (int j = 0; j < 32; j++) values[j] = (float)(int8_t)blocks[2 + j] * d;
  }
}

void quantize_mxfp4(const float *values, uint8_t *blocks, long count) {
  for (long b = 0; b < count; b++, values += 32, blocks += 17) {
    float largest = 0;
    for (int j = 0; j < 32; j++) largest = largest > fabsf(values[j]) ? largest : fabsf(values[j]);
    int exponent = largest > 0 ? (int)floorf(log2f(largest)) + 125 : 0;
    blocks[0] = (uint8_t)(exponent > 0 ? exponent : 0);
    float scale = half_scale(blocks[0]);
    for (int j = 0; j < 16; j++) blocks[1 + j] = (uint8_t)(nearest(values[j], scale) | nearest(values[j + 16], scale) << 4);
  }
}

void dequantize_mxfp4(const uint8_t *blocks, float *values, long count) {
  for (long b = 0; b < count; b++, values += 32, blocks += 17) {
    float scale = half_scale(blocks[0]);
    for (int j = 0; j < 16; j++) {
      values[j] = (float)doubled[blocks[1 + j] & 15] * scale;
      values[j + 16] = (float)doubled[blocks[1 + j] >> 4] * scale;
    }
  }
}
