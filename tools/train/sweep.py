"""Trains several settings side by side on one GPU and keeps the one with the lowest held-out loss.

    python3 sweep.py --work WORK --model ../../examples/models/kjv-llama

Which settings were tried, and how each did, is written to sweep.csv in the model folder. The choice is made on the
held-out text, so the figure of the one kept is slightly optimistic.
"""
import argparse
import csv
import itertools
import json
import pathlib
import shutil
import subprocess
import sys

INPUTS = ("tokenizer.json", "heldout.tokens")
OUTPUTS = ("model.safetensors", "config.json", "reference.json", "reference_logits.safetensors", "training_log.csv")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=pathlib.Path, required=True)
    p.add_argument("--model", type=pathlib.Path, required=True)
    p.add_argument("--epochs", type=int, nargs="+", default=[16, 32])
    p.add_argument("--dropout", type=float, nargs="+", default=[0.1, 0.2, 0.3])
    p.add_argument("--minutes", type=float, default=7, help="limit for each run; they all run at once")
    a = p.parse_args()

    runs = []
    for epochs, dropout in itertools.product(a.epochs, a.dropout):
        folder = a.work / f"run-{epochs}-{dropout}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name in INPUTS:
            shutil.copy(a.model / name, folder)
        command = [sys.executable, str(pathlib.Path(__file__).with_name("train.py")), "--work", str(a.work), "--model",
                   str(folder), "--epochs", str(epochs), "--dropout", str(dropout), "--minutes", str(a.minutes)]
        log = open(folder / "log.txt", "w")
        runs.append((folder, subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)))

    results = []
    for folder, process in runs:
        if process.wait():
            print((folder / "log.txt").read_text()[-2000:], file=sys.stderr)
            sys.exit(f"{folder.name} failed")
        ref = json.loads((folder / "reference.json").read_text())
        results.append((ref["full"]["perplexity"], folder, ref))
    results.sort(key=lambda r: r[0])
    for name in OUTPUTS:
        shutil.copy(results[0][1] / name, a.model)
    with open(a.model / "sweep.csv", "w", newline="", encoding="ascii") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(("epochs_planned", "dropout", "steps_run", "best_step", "seconds", "short_perplexity",
                      "full_perplexity"))
        for full, _, ref in results:
            t = ref["training"]
            out.writerow((t["epochs_planned"], t["dropout"], t["steps_run"], t["best_step"], t["seconds"],
                          f"{ref['short']['perplexity']:.4f}", f"{full:.4f}"))
    print((a.model / "sweep.csv").read_text())


if __name__ == "__main__":
    main()
