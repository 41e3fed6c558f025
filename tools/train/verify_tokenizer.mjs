// Checks tokenizer_vectors.json with Hugging Face's own tokenizer for JavaScript, which shares no code with bpe.py.
//   npm install --ignore-scripts @huggingface/tokenizers@0.2.0
//   node verify_tokenizer.mjs ../../examples/models/kjv-llama
import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";

const read = (name) => JSON.parse(readFileSync(`${process.argv[2]}/${name}`, "utf8"));
const tokenizer = new Tokenizer(read("tokenizer.json"), {});
const { vectors } = read("tokenizer_vectors.json");
const options = { skip_special_tokens: true, clean_up_tokenization_spaces: false };
const wrong = vectors.filter(({ text, ids, decoded }) =>
  JSON.stringify(tokenizer.encode(text).ids) !== JSON.stringify(ids) ||
  // The package refuses to decode an empty list.
  (ids.length && tokenizer.decode(ids, options) !== decoded));
console.log(`${wrong.length ? "FAIL" : "ok  "} @huggingface/tokenizers (npm) vectors that differ: ${wrong.length} of ${vectors.length}`);
process.exit(wrong.length ? 1 : 0);
