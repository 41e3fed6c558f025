"""Trains the model and writes model.safetensors, config.json, training_log.csv; then reference.json and
reference_logits.safetensors, computed from the weights as rounded to fp16.

    python3 train.py --work WORK --model ../../examples/models/kjv-llama

The learning rate follows a cosine over --epochs. The held-out loss is measured four times an epoch; the best
weights are kept, and training stops when the loss has not improved for --patience measurements.
With --only-reference nothing is trained: the two reference files are computed again from model.safetensors.
"""
import argparse
import array
import contextlib
import csv
import json
import math
import os
import pathlib
import random
import sys
import time

os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # asked for by use_deterministic_algorithms

import torch
import torch.nn.functional as F

import bpe
import safetensors_file
from llama import CONFIG, Llama

CONTEXT = CONFIG["max_position_embeddings"]
SHORT_WINDOWS, SHORT_LENGTH = 64, 128
LOGIT_POSITIONS = 32
PROMPT, NEW_TOKENS = "And it came to pass", 48
SAMPLE_TOKENS, SAMPLE_TEMPERATURE, SAMPLE_SEED = 120, 0.7, 1


def read_tokens(path):
    tokens = array.array("H", path.read_bytes())
    if sys.byteorder == "big":
        tokens.byteswap()
    return torch.tensor(tokens.tolist(), dtype=torch.long)


def windows(tokens, length, stride, count=None):
    """Window i is tokens[i * stride : i * stride + length]; the last one may be shorter."""
    starts = range(0, len(tokens) - 1, stride)
    return [tokens[s:s + length] for s in (starts if count is None else starts[:count])]


def loss_over(model, pieces, device, autocast, batch):
    """Sum (float64) of -ln p over every token but each window's first, and how many those are."""
    total, predicted, i = 0.0, 0, 0
    was_training = model.training
    model.eval()
    with torch.no_grad():
        while i < len(pieces):
            same = [p for p in pieces[i:i + batch] if len(p) == len(pieces[i])]
            x = torch.stack(same).to(device)
            with autocast():
                logits = model(x)
            nll = F.cross_entropy(logits[:, :-1].float().flatten(0, 1), x[:, 1:].flatten(), reduction="none")
            total += nll.double().sum().item()
            predicted += nll.numel()
            i += len(same)
    model.train(was_training)
    return total, predicted


def epoch_batches(tokens, batch, rng):
    """Every token once, in windows of CONTEXT + 1 (inputs and targets), cut at a new offset and shuffled."""
    offset = rng.randrange(CONTEXT)
    starts = list(range(offset, len(tokens) - CONTEXT, CONTEXT))
    rng.shuffle(starts)
    for i in range(0, len(starts) - batch + 1, batch):
        yield torch.stack([tokens[s:s + CONTEXT + 1] for s in starts[i:i + batch]])


def train(a, device, autocast):
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    train_tokens, held_tokens = read_tokens(a.work / "train.tokens"), read_tokens(a.model / "heldout.tokens")
    held = windows(held_tokens, CONTEXT, CONTEXT)
    model = Llama(CONFIG, a.dropout).to(device)
    decayed = [p for p in model.parameters() if p.dim() == 2]
    plain = [p for p in model.parameters() if p.dim() != 2]
    optimiser = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": a.weight_decay}, {"params": plain, "weight_decay": 0.0}],
        lr=a.lr, betas=(0.9, 0.95), eps=1e-8)
    per_epoch = (len(train_tokens) - CONTEXT) // CONTEXT // a.batch
    steps, warmup = per_epoch * a.epochs, max(1, per_epoch * a.epochs // 25)
    every = max(1, per_epoch // 4)

    log, best, since_best, step, began = [], (math.inf, None, 0), 0, 0, time.time()
    running, counted = 0.0, 0
    stopped_by = None
    for epoch in range(a.epochs):
        for block in epoch_batches(train_tokens, a.batch, rng):
            if step >= steps:
                break
            rate = a.lr * min((step + 1) / warmup, 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / steps)))
            for group in optimiser.param_groups:
                group["lr"] = rate
            block = block.to(device)
            with autocast():
                logits = model(block[:, :-1])
            loss = F.cross_entropy(logits.float().flatten(0, 1), block[:, 1:].flatten())
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            running, counted = running + loss.detach(), counted + 1
            if step % every and step != steps:
                continue
            total, predicted = loss_over(model, held, device, autocast, a.batch)
            now = total / predicted
            seconds = time.time() - began
            log.append((step, round(step / per_epoch, 3), f"{rate:.3e}", f"{running.item() / counted:.4f}",
                        f"{now:.4f}", f"{seconds:.1f}"))
            print(*log[-1], flush=True)
            running, counted = 0.0, 0
            if now < best[0]:
                best = (now, {k: v.detach().cpu().clone() for k, v in model.state_dict().items()}, step)
                since_best = 0
            else:
                since_best += 1
            if since_best >= a.patience:
                stopped_by = "held-out loss"
            elif a.minutes and seconds > 60 * a.minutes:
                stopped_by = "clock"
            if stopped_by:
                break
        if stopped_by:
            break

    with open(a.model / "training_log.csv", "w", newline="", encoding="ascii") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(("step", "epoch", "learning_rate", "train_loss", "heldout_loss", "seconds"))
        out.writerows(log)
    metadata = {"format": "pt"}
    safetensors_file.write(a.model / "model.safetensors",
                           {k: v.half() for k, v in sorted(best[1].items())}, metadata)
    (a.model / "config.json").write_text(json.dumps(CONFIG, indent=2) + "\n", encoding="ascii", newline="\n")
    return {
        "seed": a.seed, "steps_planned": steps, "steps_run": step, "best_step": best[2],
        "stopped_by": stopped_by or "end of the plan", "epochs_planned": a.epochs,
        "batch_tokens": a.batch * CONTEXT, "learning_rate": a.lr, "weight_decay": a.weight_decay,
        "dropout": a.dropout, "precision": a.precision, "device": "one CUDA GPU" if device == "cuda" else "CPU",
        "torch": torch.__version__, "seconds": round(time.time() - began, 1),
        "best_heldout_loss_while_training": round(best[0], 4),
    }


def load(folder):
    model = Llama(json.loads((folder / "config.json").read_text()))
    model.load_state_dict({k: v.float() for k, v in safetensors_file.read(folder / "model.safetensors").items()})
    return model.eval()


def reference(a, training):
    """All on the CPU in float32: the figures another forward pass has to meet."""
    device, plain = "cpu", contextlib.nullcontext
    model = load(a.model)
    tok = bpe.Tokenizer.load(a.model / "tokenizer.json")
    held = read_tokens(a.model / "heldout.tokens")

    def figures(pieces, protocol):
        total, predicted = loss_over(model, pieces, device, plain, 64)
        size = sum(len(tok.bytes_of(t)) for p in pieces for t in p[1:].tolist())
        return {**protocol, "windows": len(pieces), "predicted_tokens": predicted, "nll_sum": total,
                "nll_mean": total / predicted, "perplexity": math.exp(total / predicted),
                "bits_per_byte": total / math.log(2) / size}

    stride = (len(held) - SHORT_LENGTH) // (SHORT_WINDOWS - 1)
    short = figures(windows(held, SHORT_LENGTH, stride, SHORT_WINDOWS),
                    {"rule": "window i = tokens[i*stride .. i*stride+length-1], i = 0..windows-1",
                     "length": SHORT_LENGTH, "stride": stride})
    full = figures(windows(held, CONTEXT, CONTEXT),
                   {"rule": "window i = tokens[i*stride .. i*stride+length-1]; the last window is shorter",
                    "length": CONTEXT, "stride": CONTEXT})

    with torch.no_grad():
        logits = model(held[None, :LOGIT_POSITIONS])[0]
        ids = [0, *tok.encode(PROMPT)]
        prompt, margin = len(ids), math.inf
        for _ in range(NEW_TOKENS):
            top = model(torch.tensor([ids]))[0, -1].topk(2)
            margin = min(margin, (top.values[0] - top.values[1]).item())
            ids.append(top.indices[0].item())
        draw, sample = torch.Generator().manual_seed(SAMPLE_SEED), ids[:prompt]
        for _ in range(SAMPLE_TOKENS):
            chance = (model(torch.tensor([sample]))[0, -1] / SAMPLE_TEMPERATURE).softmax(-1)
            sample.append(torch.multinomial(chance, 1, generator=draw).item())
    safetensors_file.write(a.model / "reference_logits.safetensors",
                           {"tokens": held[:LOGIT_POSITIONS].int(), "logits": logits})

    text = {
        "about": "Weights rounded to fp16, arithmetic in float32, sums of -ln p in float64. Each window is a forward "
                 "pass of its own from position 0; its first token is given, every later one is predicted; "
                 "token 0 counts like any other. perplexity = exp(nll_sum / predicted_tokens).",
        "parameters": sum(p.numel() for p in model.parameters()),
        "heldout_tokens": len(held),
        "short": short,
        "full": full,
        "logits": {"file": "reference_logits.safetensors", "positions": LOGIT_POSITIONS,
                   "rule": "tokens = the first positions of heldout.tokens, in one window from position 0; logits[p] "
                           "is the output after token p"},
        "greedy": {"prompt": PROMPT, "prompt_ids": ids[:prompt], "new_ids": ids[prompt:],
                   "text": tok.decode(ids), "smallest_margin": margin},
        "sample": {"temperature": SAMPLE_TEMPERATURE, "seed": SAMPLE_SEED, "text": tok.decode(sample)},
        "training": training,
    }
    (a.model / "reference.json").write_text(json.dumps(text, indent=1) + "\n", encoding="ascii", newline="\n")
    print(json.dumps({"short": short["perplexity"], "full": full["perplexity"], **training}))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=pathlib.Path, default=pathlib.Path("."), help="folder with train.tokens")
    p.add_argument("--model", type=pathlib.Path, required=True, help="folder with tokenizer.json and heldout.tokens")
    p.add_argument("--device", choices=("cuda", "cpu"), default="cuda" if torch.cuda.is_available() else "cpu")
    p.add_argument("--precision", choices=("bf16", "fp32"), default="bf16", help="of the products while training")
    p.add_argument("--seed", type=int, default=1611)
    p.add_argument("--epochs", type=int, default=30)
    p.add_argument("--batch", type=int, default=16, help=f"windows of {CONTEXT} tokens a step")
    p.add_argument("--lr", type=float, default=2e-3)
    p.add_argument("--weight-decay", type=float, default=0.1)
    p.add_argument("--dropout", type=float, default=0.2)
    p.add_argument("--patience", type=int, default=8, help="measurements without a better held-out loss")
    p.add_argument("--only-reference", action="store_true")
    p.add_argument("--minutes", type=float, default=0, help="stop after this long; 0: no limit")
    a = p.parse_args()

    torch.use_deterministic_algorithms(True)
    torch.backends.cuda.matmul.allow_tf32 = False
    kind = contextlib.nullcontext if a.precision == "fp32" else (lambda: torch.autocast(a.device, torch.bfloat16))
    if a.only_reference:
        training = json.loads((a.model / "reference.json").read_text())["training"]
    else:
        training = train(a, a.device, kind)
    reference(a, training)


if __name__ == "__main__":
    main()
