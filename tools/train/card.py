"""Writes the model folder's README.md from the figures in that folder, so that no figure is typed by hand.

    python3 card.py --model ../../examples/models/kjv-llama
"""
import argparse
import csv
import json
import pathlib

TEXT = """# kjv-llama: a small language model of our own

A Llama-architecture model of {parameters:,} parameters, trained from scratch on the King James Bible. It is wide
enough for quantisation groups of 128 and small enough for one core to run in a test.

*This page is written by `tools/train/card.py` from the files beside it.*

## Figures

| | |
|---|---|
| held-out perplexity, {short[windows]} windows of {short[length]} ({short[predicted_tokens]:,} predictions) | **{short[perplexity]:.4f}** |
| held-out perplexity, all {heldout_tokens:,} tokens in windows of {full[length]} ({full[predicted_tokens]:,} predictions) | **{full[perplexity]:.4f}** ({full[bits_per_byte]:.4f} bits a byte) |
| parameters | {parameters:,} ({bytes:,} bytes as fp16 safetensors) |
| trained | {training[steps_run]:,} of {training[steps_planned]:,} planned steps of {training[batch_tokens]:,} tokens, on {training[device]}, {training[seconds]:.0f} s; best at step {training[best_step]:,} |
| settings | seed {training[seed]}, AdamW (0.9, 0.95), learning rate {training[learning_rate]} (cosine), weight decay {training[weight_decay]}, dropout {training[dropout]}, {training[precision]} products, PyTorch {training[torch]} |

{turn}

Both perplexities are of the weights **as stored**, rounded to fp16, with float32 arithmetic and float64 sums. The exact
windows are in `reference.json`. The weights kept are the best on the held-out text, so these figures are, slightly,
chosen on the text they are measured on; there is no third split.

## Files

| file | what |
|---|---|
| `model.safetensors` | weights, fp16, under Hugging Face's Llama names; the output matrix is `model.embed_tokens.weight` (tied) |
| `config.json` | LlamaForCausalLM's fields |
| `tokenizer.json` | byte-level BPE, {vocab:,} tokens, Hugging Face format |
| `tokenizer_vectors.json` | texts and their ids, tokens and decoded form |
| `heldout.tokens` | the held-out text, {heldout_tokens:,} ids, raw unsigned 16-bit little-endian, no header |
| `split.json` | the held-out chapters, the rule that chose them, token and verse counts, SHA-256 of the text |
| `reference.json` | perplexities with their exact protocol, a greedy continuation, a sample, the training settings |
| `reference_logits.safetensors` | `tokens` int32 [{positions}], `logits` float32 [{positions}, {vocab}]: the first {positions} held-out tokens in one window |
| `training_log.csv` | step, epoch, learning rate, training loss (with dropout, since the line before), held-out loss, seconds |
| `verification.txt` | what `tools/train/verify.py` printed |

## Architecture

{layers} layers; width {hidden}; {heads} query heads over {kv} key/value heads of {head_dim} (query heads 2i and 2i+1 share
key/value head i); SwiGLU with inner width {inner}; RMSNorm, eps {eps:g}; rotary positions, theta {theta:g}, in Hugging
Face's **rotate_half** form (element i is paired with element i + {half}, not with its neighbour); context
{context}; no biases. Every linear layer's K is a multiple of 128: {hidden} or {inner}.

    x += o_proj(attention(rope(q_proj(n)), rope(k_proj(n)), v_proj(n)))     n = RMSNorm(x, input_layernorm)
    x += down_proj(silu(gate_proj(n)) * up_proj(n))                         n = RMSNorm(x, post_attention_layernorm)
    logits = RMSNorm(x, model.norm) . embed_tokens^T

## Tokenizer

1. `<|endoftext|>` in the text is cut out and becomes id 0. It stands before every chapter; nothing is added by itself.
2. The rest is cut by GPT-2's pattern, `{pattern}`.
   .NET's `Regex` takes it as it is and agrees, except for letters and digits outside the Basic
   Multilingual Plane, which .NET sees as surrogates (class "other"); no such character is in the vectors but an emoji,
   which is "other" in both.
3. Each piece becomes its UTF-8 bytes, each byte a character by GPT-2's table: 0x21-0x7E, 0xA1-0xAC and 0xAE-0xFF
   stand for themselves, the other 68 are U+0100, U+0101, ... in order. So a space is `Ġ` and a line end `Ċ`.
4. Inside a piece, the adjacent pair with the lowest rank in `merges` is joined, the leftmost such pair first, until
   none is in the list.

Decoding joins the tokens' bytes, leaves out id 0 and replaces bytes that are no UTF-8 with U+FFFD.

## Text, split and licence

The text is that of Debian's `bible-kjv-text` 4.38, printed by `bible -f Gen1:1-Rev22:21` (package `bible-kjv`): 31,102
verses. The reference before each verse is removed, runs of spaces are made one, each verse is one line.

Held out: {held[chapters]} whole chapters of 1,189, {held[verses]:,} verses, {share:.1%} of the tokens: of each 25 chapters the
13th, or the next that is not told a second time elsewhere. Parallel chapters (Kings and Chronicles, the first three
gospels) would be known by heart from their twin. Of any held-out chapter at most 3 % of its runs of 8 words are found
in another chapter. The tokenizer was trained on the other chapters, too.

Debian's copyright file says: "The copyright for the King James Version text of the Bible is expired since the
translation was done in 1611 under King James the first of Great Britain." The text is in the public domain, except
that in the United Kingdom printing it is reserved under the Crown's letters patent. None of the packages' programs or
files is copied here. The weights and the other files in this folder are ours, Apache-2.0.

## Checked

    {verification}

`numpy float64` is a second forward pass that shares no code with the first (`tools/train/verify.py`).
The last line is of `tools/train/verify_tokenizer.mjs`: Hugging Face's tokenizer for JavaScript.{extra}

## What it writes

Temperature {sample[temperature]}, prompt "{greedy[prompt]}":

{quote}

## Train it again

`tools/train/README.md` has the commands; these weights came of
`train.py --epochs {training[epochs_planned]} --dropout {training[dropout]} --lr {training[learning_rate]} --seed {training[seed]}`. {again}
"""


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model", type=pathlib.Path, required=True)
    folder = p.parse_args().model

    def load(name):
        return json.loads((folder / name).read_text(encoding="utf-8"))

    ref, c, split = load("reference.json"), load("config.json"), load("split.json")
    log = list(csv.DictReader((folder / "training_log.csv").open()))
    best = min(log, key=lambda r: float(r["heldout_loss"]))
    last, training = log[-1], ref["training"]
    if training["stopped_by"] == "held-out loss":
        how = "training was stopped there, the held-out loss having turned"
    elif training["stopped_by"] == "clock":
        how = "training was stopped there **by the clock**"
    elif best is last:
        how = "**it had not turned when the planned steps ended**, so a longer run may do better"
    else:
        how = "it did not get better in the steps that were left"
    turn = (f"The held-out loss was lowest, {best['heldout_loss']}, at step {best['step']} (epoch {best['epoch']}, training "
            f"loss {best['train_loss']}) and {last['heldout_loss']} at the last; {how}.")
    sweep = folder / "sweep.csv"
    if sweep.exists():
        turn += f" The best of {len(sweep.read_text().splitlines()) - 1} settings, all in `sweep.csv`."
    counts = split["counts"]
    gpu = "GPU" in training["device"]
    (folder / "README.md").write_text(TEXT.format(
        **{k: ref[k] for k in ("parameters", "heldout_tokens", "short", "full", "training", "sample", "greedy")},
        bytes=(folder / "model.safetensors").stat().st_size, positions=ref["logits"]["positions"], turn=turn,
        vocab=c["vocab_size"], layers=c["num_hidden_layers"], hidden=c["hidden_size"], heads=c["num_attention_heads"],
        kv=c["num_key_value_heads"], head_dim=c["head_dim"], half=c["head_dim"] // 2, inner=c["intermediate_size"],
        eps=c["rms_norm_eps"], theta=c["rope_theta"], context=c["max_position_embeddings"],
        pattern=load("tokenizer_vectors.json")["pattern"], held=counts["heldout"],
        share=counts["heldout"]["tokens"] / (counts["heldout"]["tokens"] + counts["train"]["tokens"]),
        verification="\n    ".join((folder / "verification.txt").read_text().splitlines()),
        extra="" if "transformers perplexity" in (folder / "verification.txt").read_text() else
        "\nThe transformers, safetensors and tokenizers packages were not there to be asked; verify.py asks them where "
        "they are.",
        quote="\n>\n".join("> " + line for line in ref["sample"]["text"].rstrip("\n").split("\n")),
        again="The same seed on the same GPU model and PyTorch gives the same weights; another does not, bit for bit."
        if gpu else
        "The weights here were trained on a CPU, one thread; the same seed with another PyTorch, thread count or "
        "processor gives slightly different ones.",
    ), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
