"""Text -> tokenizer.json, tokenizer_vectors.json, heldout.tokens, split.json and (not committed) train.tokens.

    bible -f Gen1:1-Rev22:21 > kjv.txt
    python3 prepare.py --text kjv.txt --work WORK --model ../../examples/models/kjv-llama

Plain Python, no packages, no randomness: the same text gives the same files, byte for byte.
"""
import argparse
import array
import hashlib
import json
import pathlib
import re
import sys

import bpe

VOCAB = 2048
EVERY = 25  # one chapter in 25 is held out: 4 %
SHINGLE = 8  # words; a run of this many in common with the rest of the text counts as overlap
MOST_OVERLAP = 0.03

VECTORS = [
    "",
    "In the beginning God created the heaven and the earth.\n",
    "And God said, Let there be light: and there was light.\n",
    "the",
    " the",
    "  the",
    "the ",
    "the  \n\n  end",
    "\tTabs\tand\r\nline ends\n",
    "Abraham begat Isaac; and Isaac begat Jacob",
    "Maher-shalal-hash-baz",
    "(for the life is the blood;)",
    "David's son; don't, I'll, we've, THEY'RE, 'tis 's",
    "Ge1:1 and 1234567890 3.14",
    "UPPER lower MiXeD CamelCase",
    "int x = a[i] << 2; // not scripture",
    "naïve façade — “quoted” … Ω≈ç√",
    "日本語 и русский",
    "x² ½ Ⅷ",
    "emoji 🙂 ok",
    "a\u00a0b\u2003c",
    "!?!? ... ---",
    "<|endoftext|>And it came to pass<|endoftext|>",
]


def chapters(path):
    """[(name, text)]: one verse a line, reference removed, runs of spaces made one."""
    out, last = [], None
    for line in path.read_text(encoding="ascii").splitlines():
        match = re.fullmatch(r"([1-3]?[A-Za-z]+)(\d+):(\d+) (.*)", line)
        if not match:
            sys.exit(f"{path}: not 'Book1:1 text': {line[:60]!r}")
        name = f"{match[1]} {match[2]}"
        if name != last:
            out.append((name, []))
            last = name
        out[-1][1].append(" ".join(match[4].split()))
    return [(name, "".join(v + "\n" for v in verses)) for name, verses in out]


def shingles(text):
    words = re.findall(r"[a-z]+", text.lower())
    return [tuple(words[i:i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)]


def choose_heldout(books):
    """From each run of 25 chapters the 13th, or the next one that is not told a second time elsewhere.

    Kings and Chronicles, the first three gospels and some psalms repeat one another nearly word for word; a chapter
    with such a twin in the training text would be known by heart, and the held-out loss would flatter the model.
    """
    owners = {}
    for i, (_, text) in enumerate(books):
        for s in set(shingles(text)):
            owners[s] = owners.get(s, 0) + 1
    picked = []
    for start in range(0, len(books), EVERY):
        run = range(start, min(start + EVERY, len(books)))
        for step in range(len(run)):
            i = run[(EVERY // 2 + step) % len(run)]
            mine = shingles(books[i][1])
            overlap = sum(owners[s] > 1 for s in mine) / len(mine)
            if overlap <= MOST_OVERLAP:
                picked.append((i, overlap))
                break
    return picked


def write_tokens(path, tokens):
    data = array.array("H", tokens)
    if sys.byteorder == "big":
        data.byteswap()
    path.write_bytes(data.tobytes())


def write_json(path, value, **kw):
    path.write_text(json.dumps(value, ensure_ascii=False, **kw) + "\n", encoding="utf-8", newline="\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--text", type=pathlib.Path, required=True, help="output of: bible -f Gen1:1-Rev22:21")
    p.add_argument("--work", type=pathlib.Path, required=True, help="folder for train.tokens")
    p.add_argument("--model", type=pathlib.Path, required=True, help="folder for the files that are committed")
    a = p.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    a.model.mkdir(parents=True, exist_ok=True)

    books = chapters(a.text)
    picked = choose_heldout(books)
    held = {i for i, _ in picked}
    train_text = [t for i, (_, t) in enumerate(books) if i not in held]
    held_text = [t for i, (_, t) in enumerate(books) if i in held]

    # The tokenizer, too, sees the training chapters only.
    vocab, merges = bpe.train("".join(train_text), VOCAB)
    tok = bpe.Tokenizer(vocab, merges)
    write_json(a.model / "tokenizer.json", tok.to_json(), indent=1)
    tok = bpe.Tokenizer.load(a.model / "tokenizer.json")

    counts = {}
    for name, texts, path in (("train", train_text, a.work), ("heldout", held_text, a.model)):
        tokens = [x for t in texts for x in (0, *tok.encode(t))]
        assert tok.decode(tokens) == "".join(texts)
        write_tokens(path / f"{name}.tokens", tokens)
        counts[name] = {"chapters": len(texts), "verses": sum(t.count("\n") for t in texts),
                        "bytes": sum(map(len, texts)), "tokens": len(tokens)}

    vectors = []
    for text in [*VECTORS, held_text[0][:400]]:
        ids = tok.encode(text)
        vectors.append({"text": text, "ids": ids, "tokens": [vocab[i] for i in ids], "decoded": tok.decode(ids)})
    lines = ",\n".join("  " + json.dumps(v, ensure_ascii=True) for v in vectors)
    (a.model / "tokenizer_vectors.json").write_text(
        '{\n "about": "encode(text) = ids; tokens are the ids as tokenizer.json spells them; decode(ids) = decoded, '
        'special tokens left out",\n "pattern": ' + json.dumps(bpe.PATTERN) + ',\n "vectors": [\n' + lines + "\n ]\n}\n",
        encoding="ascii", newline="\n")

    split = {
        "text_sha256": hashlib.sha256(a.text.read_bytes()).hexdigest(),
        "rule": f"of each {EVERY} chapters the {EVERY // 2 + 1}th, or the next whose share of {SHINGLE}-word runs "
                f"found in another chapter is at most {MOST_OVERLAP}",
        "counts": counts,
        "heldout_chapters": [{"chapter": books[i][0], "overlap": round(o, 4)} for i, o in picked],
    }
    write_json(a.model / "split.json", split, indent=1)
    print(json.dumps(split["counts"]))
    print("held out:", ", ".join(f"{c['chapter']} ({c['overlap']:.1%})" for c in split["heldout_chapters"]))


if __name__ == "__main__":
    main()
