"""Checks the committed files with code that shares nothing with train.py.

    python3 verify.py --model ../../examples/models/kjv-llama

Always: an own forward pass in NumPy float64, head by head and position by position, against reference.json and
reference_logits.safetensors; the tokenizer against its vectors. Where they are installed, also: transformers'
LlamaForCausalLM, the safetensors and the tokenizers packages. What was and was not run is printed.
"""
import argparse
import importlib.util
import json
import math
import pathlib
import struct

import numpy as np

import bpe

NUMPY_TYPES = {"F16": "<f2", "F32": "<f4", "I32": "<i4"}


def read(path):
    data = path.read_bytes()
    size = struct.unpack_from("<Q", data)[0]
    header = json.loads(data[8:8 + size])
    header.pop("__metadata__", None)
    return {n: np.frombuffer(data[8 + size:][slice(*t["data_offsets"])], NUMPY_TYPES[t["dtype"]]).reshape(t["shape"])
            for n, t in header.items()}


def rms(x, weight, eps):
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + eps) * weight


def forward(w, c, tokens):
    heads, kv, d = c["num_attention_heads"], c["num_key_value_heads"], c["head_dim"]
    n, half = len(tokens), d // 2
    angle = np.arange(n)[:, None] * c["rope_theta"] ** (-2.0 * np.arange(half) / d)
    # Pair (i, i + half) as one complex number: turning it is one multiplication, a different route from rotate_half.
    turn = np.exp(1j * angle)

    def rope(x):
        z = (x[:, :half] + 1j * x[:, half:]) * turn
        return np.concatenate((z.real, z.imag), axis=1)

    x = w["model.embed_tokens.weight"][tokens]
    for layer in range(c["num_hidden_layers"]):
        p = f"model.layers.{layer}."
        h = rms(x, w[p + "input_layernorm.weight"], c["rms_norm_eps"])
        q, k, v = (h @ w[p + f"self_attn.{m}_proj.weight"].T for m in "qkv")
        out = np.zeros((n, heads * d))
        for head in range(heads):
            mine, shared = slice(head * d, head * d + d), head // (heads // kv) * d
            qh, kh, vh = rope(q[:, mine]), rope(k[:, shared:shared + d]), v[:, shared:shared + d]
            for i in range(n):
                s = kh[:i + 1] @ qh[i] / math.sqrt(d)
                e = np.exp(s - s.max())
                out[i, mine] = e / e.sum() @ vh[:i + 1]
        x = x + out @ w[p + "self_attn.o_proj.weight"].T
        h = rms(x, w[p + "post_attention_layernorm.weight"], c["rms_norm_eps"])
        g = h @ w[p + "mlp.gate_proj.weight"].T
        x = x + (g / (1 + np.exp(-g)) * (h @ w[p + "mlp.up_proj.weight"].T)) @ w[p + "mlp.down_proj.weight"].T
    return rms(x, w["model.norm.weight"], c["rms_norm_eps"]) @ w["model.embed_tokens.weight"].T


def perplexity(run, tokens, protocol):
    total = predicted = 0
    for i in range(protocol["windows"]):
        x = tokens[i * protocol["stride"]:][:protocol["length"]]
        y = np.asarray(run(x), dtype=np.float64)[:-1]
        y -= y.max(-1, keepdims=True)
        total += (np.log(np.exp(y).sum(-1)) - y[np.arange(len(x) - 1), x[1:]]).sum()
        predicted += len(x) - 1
    assert predicted == protocol["predicted_tokens"], (predicted, protocol["predicted_tokens"])
    return math.exp(total / predicted)


def report(name, got, limit, note=""):
    print(f"{'ok  ' if got <= limit else 'FAIL'} {name}: {got:.3g} (at most {limit:g}) {note}".rstrip())
    return got <= limit


def check(name, run, tokens, ref, logits, protocols):
    good = report(f"{name} logits, largest difference", float(np.abs(run(tokens[:len(logits)]) - logits).max()), 1e-3)
    for p in protocols:
        got, want = perplexity(run, tokens, ref[p]), ref[p]["perplexity"]
        good &= report(f"{name} perplexity ({p}), relative difference", abs(got / want - 1), 1e-3, f"{got:.6f}")
    return good


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--model", type=pathlib.Path, required=True)
    folder = a.parse_args().model
    have = {m: importlib.util.find_spec(m) is not None for m in ("transformers", "safetensors", "tokenizers")}

    c = json.loads((folder / "config.json").read_text())
    ref = json.loads((folder / "reference.json").read_text())
    vectors = json.loads((folder / "tokenizer_vectors.json").read_text())["vectors"]
    tokens = np.frombuffer((folder / "heldout.tokens").read_bytes(), "<u2").astype(np.int64)
    stored, golden = read(folder / "model.safetensors"), read(folder / "reference_logits.safetensors")
    assert (golden["tokens"] == tokens[:len(golden["tokens"])]).all()
    assert all(t.dtype == np.float16 and np.isfinite(t).all() for t in stored.values())
    assert sum(t.size for t in stored.values()) == ref["parameters"]
    assert (folder / "model.safetensors").stat().st_size <= 8_000_000
    w = {n: t.astype(np.float64) for n, t in stored.items()}
    for name, t in w.items():
        assert t.ndim == 1 or t.shape[1] % 128 == 0, (name, t.shape)

    good = check("numpy float64", lambda x: forward(w, c, x), tokens, ref, golden["logits"], ("short", "full"))
    greedy = list(ref["greedy"]["prompt_ids"])
    for _ in ref["greedy"]["new_ids"]:
        greedy.append(int(forward(w, c, np.array(greedy))[-1].argmax()))
    good &= report("numpy greedy tokens that differ",
                   sum(x != y for x, y in zip(greedy[len(ref["greedy"]["prompt_ids"]):], ref["greedy"]["new_ids"])), 0)

    tok = bpe.Tokenizer.load(folder / "tokenizer.json")
    good &= report("bpe.py vectors that differ", sum(tok.encode(v["text"]) != v["ids"] or tok.decode(v["ids"]) !=
                                                     v["decoded"] for v in vectors), 0)
    if have["safetensors"]:
        from safetensors.numpy import load_file
        other = load_file(folder / "model.safetensors")
        good &= report("safetensors package, tensors that differ",
                       sum(not np.array_equal(other[n], t) for n, t in stored.items()) + len(other) - len(stored), 0)
    if have["tokenizers"]:
        from tokenizers import Tokenizer
        other = Tokenizer.from_file(str(folder / "tokenizer.json"))
        good &= report("tokenizers package, vectors that differ",
                       sum(other.encode(v["text"]).ids != v["ids"] or other.decode(v["ids"]) != v["decoded"]
                           for v in vectors), 0)
    if have["transformers"]:
        import torch
        from transformers import LlamaForCausalLM
        theirs = LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()

        def run(x):
            with torch.no_grad():
                return theirs(torch.tensor(x)[None]).logits[0].numpy()
        good &= check("transformers", run, tokens, ref, golden["logits"], ("short", "full"))
    print("not installed, so not run:", ", ".join(m for m, there in have.items() if not there) or "nothing")
    raise SystemExit(0 if good else 1)


if __name__ == "__main__":
    main()
