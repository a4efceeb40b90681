"""What each generator writes, and files that carry it."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base
from PIL.PngImagePlugin import PngInfo

A1111 = (
    "a lighthouse, <lora:inkStyle_v2:0.8> (storm:1.2),\nby the sea <lora:detail:0.35:0.5>\n"
    "Negative prompt: blurry,\nwatermark\n"
    "Steps: 28, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 3141592653, "
    "Size: 832x1216, Model hash: 31e35c80fc, Model: sd_xl_base_1.0, "
    'Lora hashes: "inkStyle_v2: 1a2b, detail: 3c4d", ADetailer prompt: "face, steps: 9", '
    'Hashes: {"model": "31e35c80fc"}, Version: v1.10.1'
)

FORGE = (
    "a red cube\nSteps: 20, Sampler: Euler, Schedule type: Simple, CFG scale: 1, "
    "Distilled CFG Scale: 3.5, Seed: 7, Size: 896x1152, Model hash: c161224931, "
    "Model: flux1-dev-bnb-nf4, Version: f2.0.1v1.10.1-previous-659-gc055f2d4"
)

COMFY: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 156680208700286, "steps": 20, "cfg": 8.0, "sampler_name": "euler_ancestral",
            "scheduler": "karras", "denoise": 1.0, "model": ["11", 0], "positive": ["6", 0],
            "negative": ["7", 0], "latent_image": ["5", 0],
        },
    },
    "4": {
        "class_type": "CheckpointLoaderSimple",
        "inputs": {"ckpt_name": "SDXL\\dreamshaperXL_v21.safetensors"},
    },
    "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 512}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a glass bottle", "clip": ["11", 1]}},
    "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "text, logo", "clip": ["11", 1]}},
    "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
    "9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "c", "images": ["8", 0]}},
    "10": {
        "class_type": "LoraLoader",
        "inputs": {
            "lora_name": "ink.safetensors", "strength_model": 0.7, "strength_clip": 0.9,
            "model": ["4", 0], "clip": ["4", 1],
        },
    },
    "11": {
        "class_type": "LoraLoader",
        "inputs": {
            "lora_name": "styles/grain.safetensors", "strength_model": -0.25, "strength_clip": 1.0,
            "model": ["10", 0], "clip": ["10", 1],
        },
    },
}  # fmt: skip

FLUX: dict[str, Any] = {
    "1": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev.safetensors"}},
    "2": {
        "class_type": "LoraLoaderModelOnly",
        "inputs": {"lora_name": "paint.safetensors", "strength_model": 1.0, "model": ["1", 0]},
    },
    "3": {"class_type": "PrimitiveString", "inputs": {"value": "a harbour at dawn"}},
    "4": {"class_type": "CLIPTextEncode", "inputs": {"text": ["3", 0], "clip": ["20", 0]}},
    "5": {"class_type": "FluxGuidance", "inputs": {"guidance": 3.5, "conditioning": ["4", 0]}},
    "6": {"class_type": "BasicGuider", "inputs": {"model": ["2", 0], "conditioning": ["5", 0]}},
    "7": {"class_type": "RandomNoise", "inputs": {"noise_seed": 18446744073709551615}},
    "8": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}},
    "9": {
        "class_type": "BasicScheduler",
        "inputs": {"scheduler": "beta", "steps": 24, "denoise": 1.0, "model": ["2", 0]},
    },
    "10": {
        "class_type": "SamplerCustomAdvanced",
        "inputs": {
            "noise": ["7", 0], "guider": ["6", 0], "sampler": ["8", 0], "sigmas": ["9", 0],
            "latent_image": ["11", 0],
        },
    },
    "11": {"class_type": "EmptySD3LatentImage", "inputs": {"width": 1024, "height": 1024}},
    "12": {"class_type": "VAEDecode", "inputs": {"samples": ["10", 0], "vae": ["21", 0]}},
    "13": {"class_type": "SaveImage", "inputs": {"images": ["12", 0]}},
    "20": {"class_type": "DualCLIPLoader", "inputs": {"clip_name1": "t5.safetensors"}},
    "21": {"class_type": "VAELoader", "inputs": {"vae_name": "ae.safetensors"}},
}  # fmt: skip

TWO_PASSES: dict[str, Any] = {
    **COMFY,
    "8": {"class_type": "VAEDecode", "inputs": {"samples": ["32", 0], "vae": ["4", 2]}},
    "31": {"class_type": "LatentUpscale", "inputs": {"samples": ["3", 0], "scale": 2}},
    "32": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 99, "steps": 8, "cfg": 4.0, "sampler_name": "ddim", "scheduler": "normal",
            "denoise": 0.4, "model": ["11", 0], "positive": ["6", 0], "negative": ["7", 0],
            "latent_image": ["31", 0],
        },
    },
}  # fmt: skip

EFFICIENT: dict[str, Any] = {
    "1": {
        "class_type": "Efficient Loader",
        "inputs": {
            "ckpt_name": "base.ckpt", "lora_name": "None", "positive": "a tower",
            "negative": "fog", "lora_stack": ["2", 0],
        },
    },
    "2": {
        "class_type": "CR LoRA Stack",
        "inputs": {
            "switch_1": "On", "lora_name_1": "one.safetensors", "model_weight_1": 0.5,
            "switch_2": "Off", "lora_name_2": "two.safetensors", "model_weight_2": 0.5,
        },
    },
    "3": {
        "class_type": "ControlNetApplyAdvanced",
        "inputs": {"positive": ["1", 1], "negative": ["1", 2], "image": ["9", 0], "strength": 1},
    },
    "4": {
        "class_type": "KSampler (Efficient)",
        "inputs": {
            "seed": ["5", 0], "steps": 30, "cfg": 7, "sampler_name": "dpmpp_2m",
            "scheduler": "normal", "model": ["6", 0], "positive": ["3", 0], "negative": ["3", 1],
            "latent_image": ["1", 3],
        },
    },
    "5": {"class_type": "Seed (rgthree)", "inputs": {"seed": 4242}},
    "6": {
        "class_type": "Power Lora Loader (rgthree)",
        "inputs": {
            "lora_1": {"on": True, "lora": "p/three.safetensors", "strength": 0.9},
            "lora_2": {"on": False, "lora": "four.safetensors", "strength": 0.9},
            "model": ["1", 0],
        },
    },
    "7": {"class_type": "PreviewImage", "inputs": {"images": ["4", 5]}},
    "9": {"class_type": "LoadImage", "inputs": {"image": "pose.png"}},
}  # fmt: skip

#: The window's own form of a graph, its second LoRA bypassed.
WORKFLOW: dict[str, Any] = {
    "nodes": [
        {"id": 1, "type": "CheckpointLoaderSimple", "widgets_values": ["v1-5.safetensors"]},
        {
            "id": 2, "type": "LoraLoader", "widgets_values": ["a.safetensors", 0.6, 1],
            "inputs": [{"name": "model", "link": 1}, {"name": "clip", "link": None}],
        },
        {
            "id": 3, "type": "LoraLoader", "mode": 4, "widgets_values": ["b.safetensors", 1, 1],
            "inputs": [{"name": "model", "link": 2}],
        },
        {"id": 4, "type": "CLIPTextEncode", "widgets_values": ["an owl"]},
        {"id": 5, "type": "CLIPTextEncode", "widgets_values": ["a cat"]},
        {
            "id": 6, "type": "KSampler",
            "widgets_values": [11, "randomize", 15, 5.5, "heun", "normal", 1],
            "inputs": [
                {"name": "model", "link": 3}, {"name": "positive", "link": 4},
                {"name": "negative", "link": 5},
            ],
        },
        {"id": 7, "type": "SaveImage", "inputs": [{"name": "images", "link": 6}]},
    ],
    "links": [
        [1, 1, 0, 2, 0, "MODEL"], [2, 2, 0, 3, 0, "MODEL"], [3, 3, 0, 6, 0, "MODEL"],
        [4, 4, 0, 6, 1, "CONDITIONING"], [5, 5, 0, 6, 2, "CONDITIONING"],
        [6, 6, 0, 7, 0, "IMAGE"],
    ],
}  # fmt: skip

INVOKE = {
    "generation_mode": "txt2img", "positive_prompt": "a fox", "negative_prompt": "noise",
    "seed": 1234567890, "cfg_scale": 7.5, "steps": 30, "scheduler": "euler_a",
    "model": {"key": "1f", "name": "Juggernaut XL v9", "base": "sdxl", "type": "main"},
    "loras": [{"model": {"name": "Pixel Art", "base": "sdxl"}, "weight": 0.75}],
    "app_version": "4.2.7",
}  # fmt: skip
INVOKE_3 = {
    **INVOKE,
    "model": {"model_name": "Juggernaut XL v9", "base_model": "sdxl"},
    "loras": [{"lora": {"model_name": "Pixel Art"}, "weight": 0.75}],
}
SD_METADATA = {
    "model": "stable diffusion", "model_weights": "stable-diffusion-1.5", "app_id": "invoke-ai",
    "image": {
        "prompt": [{"prompt": "a fox [noise, grain] in snow", "weight": 1.0}], "steps": 50,
        "cfg_scale": 7.5, "seed": 42, "sampler": "k_lms", "type": "txt2img",
    },
}  # fmt: skip
DREAM = '"a fox [noise] in "snow"" -s 50 -S 42 -W 512 -H 512 -C 7.5 -A k_lms'

NOVELAI_TEXTS = {
    "Title": "NovelAI generated image",
    "Description": "1girl, garden",
    "Software": "NovelAI",
    "Source": "NovelAI Diffusion V4 37442FCA",
    "Comment": json.dumps(
        {
            "prompt": "1girl, garden", "steps": 23, "height": 1216, "width": 832, "scale": 5.5,
            "seed": 3735928559, "noise_schedule": "karras", "sampler": "k_euler_ancestral",
            "uc": "lowres",
            "v4_prompt": {
                "caption": {
                    "base_caption": "1girl, garden",
                    "char_captions": [{"char_caption": "red hair", "centers": []}],
                },
            },
            "v4_negative_prompt": {"caption": {"base_caption": "lowres", "char_captions": []}},
        }
    ),
}  # fmt: skip

FOOOCUS = {
    "prompt": "a castle", "negative_prompt": "dull", "base_model": "juggernautXL_v8.safetensors",
    "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras", "steps": 30, "guidance_scale": 4,
    "seed": "55", "loras": [["offset.safetensors", 0.1, "hash"]], "metadata_scheme": "fooocus",
}  # fmt: skip
SWARM = {
    "sui_image_params": {
        "prompt": "a mill", "negativeprompt": "sky", "model": "sdxl/base", "seed": 5, "steps": 20,
        "cfgscale": 7, "sampler": "euler", "loras": ["soft"], "loraweights": ["0.4"],
    },
}  # fmt: skip
DRAW_THINGS = {
    "c": 'a "pier" & <boats>', "uc": "people", "model": "sdxl.ckpt", "sampler": "DPM++ 2M Karras",
    "scale": 4.5, "seed": 9, "steps": 12, "lora": [{"model": "salt.ckpt", "weight": 0.3}],
}  # fmt: skip


def png(texts: dict[str, str], form: str = "tEXt", size: tuple[int, int] = (8, 8)) -> bytes:
    """Return a PNG with texts in chunks of a form: "tEXt", "zTXt" or "iTXt"."""
    info = PngInfo()
    for key, text in texts.items():
        if form == "iTXt":
            info.add_itxt(key, text, zip=True)
        else:
            info.add_text(key, text.encode("utf-8"), zip=form == "zTXt")
    return _saved("PNG", size, pnginfo=info)


def with_comment(kind: str, text: str, encoding: str = "utf-16-be") -> bytes:
    """Return a JPEG or WebP with a UserComment in EXIF."""
    exif = Image.Exif()
    prefix = b"UNICODE\0" if encoding.startswith("utf-16") else b"ASCII\0\0\0"
    exif.get_ifd(IFD.Exif)[Base.UserComment] = prefix + text.encode(encoding)
    return _saved(kind, exif=exif)


def with_tags(kind: str, tags: dict[int, str]) -> bytes:
    """Return a JPEG or WebP with texts in EXIF's first directory."""
    exif = Image.Exif()
    for tag, text in tags.items():
        exif[tag] = text
    return _saved(kind, exif=exif)


def with_xmp(kind: str, packet: str) -> bytes:
    """Return a JPEG or WebP with an XMP packet."""
    return _saved(kind, xmp=packet.encode())


def _saved(kind: str, size: tuple[int, int] = (8, 8), **options: Any) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, (90, 120, 150)).save(out, kind, **options)
    return out.getvalue()
