"""The safetensors format in a page: 8-byte little-endian header length, JSON header, raw tensors.

Own code, so that training needs PyTorch and nothing else; verify.py reads the files with the real package.
"""
import json
import struct

import torch

NAMES = {torch.float16: "F16", torch.float32: "F32", torch.int32: "I32"}
TYPES = {v: k for k, v in NAMES.items()}


def write(path, tensors, metadata=None):
    header, offset, blobs = ({"__metadata__": metadata} if metadata else {}), 0, []
    for name, tensor in tensors.items():
        blob = tensor.detach().contiguous().cpu().numpy().tobytes()  # little-endian hosts only
        header[name] = {"dtype": NAMES[tensor.dtype], "shape": list(tensor.shape),
                        "data_offsets": [offset, offset + len(blob)]}
        blobs.append(blob)
        offset += len(blob)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # tensors start on a multiple of 8
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


def read(path):
    data = bytearray(path.read_bytes())
    size = struct.unpack_from("<Q", data)[0]
    header = json.loads(data[8:8 + size])
    header.pop("__metadata__", None)
    out = {}
    for name, t in header.items():
        begin, end = t["data_offsets"]
        dtype = TYPES[t["dtype"]]
        count = (end - begin) // torch.tensor([], dtype=dtype).element_size()
        flat = torch.frombuffer(data, dtype=dtype, count=count, offset=8 + size + begin)
        out[name] = flat.reshape(t["shape"]).clone()
    return out
