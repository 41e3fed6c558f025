"""Byte-level BPE with GPT-2's pre-tokenizer, in plain Python: training, encoding, decoding, tokenizer.json.

Why not a library: the same few rules have to be rewritten in C#, so they are spelled out here once, and the result is
still an ordinary Hugging Face tokenizer.json, which verify.py loads with the real `tokenizers` package.
"""
import collections
import heapq
import json
import unicodedata

END_OF_TEXT = "<|endoftext|>"  # id 0; stands before every chapter
# GPT-2's pattern, as the ByteLevel pre-tokenizer with use_regex applies it. split() below is the same thing by hand.
PATTERN = r"""'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"""
CONTRACTIONS = ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d")


def byte_alphabet():
    """byte value -> the printable character that stands for it in tokenizer.json (GPT-2's table)."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    table = {b: chr(b) for b in plain}
    for n, b in enumerate(b for b in range(256) if b not in table):
        table[b] = chr(256 + n)
    return table


BYTE_TO_CHAR = byte_alphabet()
CHAR_TO_BYTE = {c: b for b, c in BYTE_TO_CHAR.items()}


def kind(c):
    if c.isspace() and c not in "\x1c\x1d\x1e\x1f":  # Python counts these four as space, \s in the pattern does not
        return "space"
    major = unicodedata.category(c)[0]
    return {"L": "letter", "N": "number"}.get(major, "other")


def split(text):
    """PATTERN, by hand. Every character lands in exactly one piece."""
    pieces, i, n = [], 0, len(text)
    while i < n:
        contraction = next((x for x in CONTRACTIONS if text.startswith(x, i)), None)
        if contraction:
            j = i + len(contraction)
        else:
            start = i + 1 if text[i] == " " and i + 1 < n and kind(text[i + 1]) != "space" else i
            what = kind(text[start])
            j = start + 1
            while j < n and kind(text[j]) == what:
                j += 1
            if what == "space" and j < n and j - i > 1:
                j -= 1  # \s+(?!\S): a run of spaces leaves its last one to the next piece
        pieces.append(text[i:j])
        i = j
    return pieces


def train(text, vocab_size):
    """Merges, best first: the most frequent pair, ties to the smaller left id, then the smaller right id."""
    alphabet = sorted(BYTE_TO_CHAR.values())
    vocab = [END_OF_TEXT, *alphabet]
    ids = {t: i for i, t in enumerate(vocab)}
    counts = collections.Counter(split(text))
    words = [[ids[BYTE_TO_CHAR[b]] for b in w.encode()] for w in sorted(counts)]
    freqs = [counts[w] for w in sorted(counts)]
    pair_count, pair_words = collections.Counter(), collections.defaultdict(set)
    for w, (word, f) in enumerate(zip(words, freqs)):
        for pair in zip(word, word[1:]):
            pair_count[pair] += f
            pair_words[pair].add(w)
    heap = [(-c, p) for p, c in pair_count.items()]
    heapq.heapify(heap)
    merges = []
    while len(vocab) < vocab_size:
        count, pair = heapq.heappop(heap)
        if -count != pair_count[pair]:  # stale entry: the count has changed since
            if pair_count[pair] > 0:
                heapq.heappush(heap, (-pair_count[pair], pair))
            continue
        new = len(vocab)
        vocab.append(vocab[pair[0]] + vocab[pair[1]])
        merges.append(pair)
        touched = set()
        for w in pair_words.pop(pair):
            word, f = words[w], freqs[w]
            for p in zip(word, word[1:]):
                pair_count[p] -= f
            word = merge(word, pair, new)
            words[w] = word
            for p in zip(word, word[1:]):
                pair_count[p] += f
                pair_words[p].add(w)
                if new in p:
                    touched.add(p)
        del pair_count[pair]
        for p in touched:
            heapq.heappush(heap, (-pair_count[p], p))
    return vocab, [(vocab[a], vocab[b]) for a, b in merges]


def merge(word, pair, new):
    out, i = [], 0
    while i < len(word):
        if i + 1 < len(word) and (word[i], word[i + 1]) == pair:
            out.append(new)
            i += 2
        else:
            out.append(word[i])
            i += 1
    return out


class Tokenizer:
    def __init__(self, vocab, merges):
        self.vocab = vocab
        self.ids = {t: i for i, t in enumerate(vocab)}
        self.ranks = {m: r for r, m in enumerate(merges)}
        self.merges = merges
        self.cache = {}

    @classmethod
    def load(cls, path):
        with open(path, encoding="utf-8") as f:
            model = json.load(f)["model"]
        vocab = sorted(model["vocab"], key=model["vocab"].get)
        return cls(vocab, [tuple(m) for m in model["merges"]])

    def encode_piece(self, piece):
        if piece not in self.cache:
            word = [BYTE_TO_CHAR[b] for b in piece.encode()]
            while len(word) > 1:
                rank, i = min((self.ranks.get((a, b), 1 << 30), i) for i, (a, b) in enumerate(zip(word, word[1:])))
                if rank == 1 << 30:
                    break
                word[i:i + 2] = [word[i] + word[i + 1]]  # lowest rank first, leftmost first
            self.cache[piece] = [self.ids[t] for t in word]
        return self.cache[piece]

    def encode(self, text):
        """`<|endoftext|>` written in the text becomes id 0, as the special token it is."""
        out = []
        for n, part in enumerate(text.split(END_OF_TEXT)):
            out += [0] if n else []
            for piece in split(part):
                out += self.encode_piece(piece)
        return out

    def bytes_of(self, token):
        return b"" if token == 0 else bytes(CHAR_TO_BYTE[c] for c in self.vocab[token])

    def decode(self, tokens):
        """Special tokens are left out; bytes that are no UTF-8 become U+FFFD."""
        return b"".join(map(self.bytes_of, tokens)).decode("utf-8", errors="replace")

    def to_json(self):
        return {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": [{
                "id": 0, "content": END_OF_TEXT, "single_word": False, "lstrip": False, "rstrip": False,
                "normalized": False, "special": True,
            }],
            "normalizer": None,
            "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
            "post_processor": None,
            "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
            "model": {
                "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
                "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
                "vocab": self.ids,
                "merges": [list(m) for m in self.merges],
            },
        }
