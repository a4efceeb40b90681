"""Each generator's files, read; anything else, survived."""

from __future__ import annotations

import json
import struct
import time
import zlib
from collections.abc import Callable
from html import escape
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator.images.generation import PARSER_VERSION, read_generation
from curator.records import Generation
from tests.images.generation import samples
from tests.images.generation.samples import png, with_comment, with_tags, with_xmp


def read(data: bytes) -> Generation:
    found = read_generation(data)
    assert found is not None
    assert found.parser_version == PARSER_VERSION
    assert found.raw
    return found


def check_a1111(found: Generation) -> None:
    assert found.tool == "A1111"
    assert found.prompt.splitlines() == [
        "a lighthouse, <lora:inkStyle_v2:0.8> (storm:1.2),",
        "by the sea <lora:detail:0.35:0.5>",
    ]
    assert found.negative_prompt == "blurry,\nwatermark"
    assert found.checkpoint == "sd_xl_base_1.0"
    assert found.sampler == "DPM++ 2M Karras"
    assert (found.steps, found.cfg, found.seed) == (28, 6.5, "3141592653")
    assert found.loras == (("inkStyle_v2", 0.8), ("detail", 0.35))
    assert found.raw == samples.A1111


@pytest.mark.parametrize("form", ["tEXt", "zTXt", "iTXt"])
def test_a1111_in_a_png(form: str) -> None:
    check_a1111(read(png({"parameters": samples.A1111}, form)))


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le", "utf-16", "utf-8"])
def test_a1111_in_a_user_comment_of_any_byte_order(kind: str, encoding: str) -> None:
    check_a1111(read(with_comment(kind, samples.A1111, encoding)))


def test_forge_tells_the_guidance_of_a_distilled_model() -> None:
    found = read(png({"parameters": samples.FORGE}))
    assert (found.tool, found.sampler, found.cfg) == ("Forge", "Euler Simple", 3.5)
    assert found.negative_prompt == ""


def test_settings_may_hold_what_looks_like_settings() -> None:
    text = 'x\nSteps: 5, Script: "a: b, Steps: 9, Model: no", Note: "open, Seed: 6\nModel: yes'
    found = read(png({"parameters": text}))
    assert (found.steps, found.seed, found.checkpoint) == (5, "6", "yes")


def test_a_comment_of_a_camera_is_no_prompt() -> None:
    assert read_generation(with_comment("JPEG", "Negative film, Steps of the cathedral")) is None
    assert read_generation(with_comment("JPEG", '{"prompt": "who knows"}')) is None


def test_comfyui_is_followed_from_the_sampler() -> None:
    found = read(png({"prompt": json.dumps(samples.COMFY)}))
    assert found == Generation(
        tool="ComfyUI",
        prompt="a glass bottle",
        negative_prompt="text, logo",
        checkpoint="dreamshaperXL_v21",
        sampler="euler_ancestral karras",
        steps=20,
        cfg=8.0,
        seed="156680208700286",
        loras=(("ink", 0.7), ("grain", -0.25)),
        raw=json.dumps(samples.COMFY),
        parser_version=PARSER_VERSION,
    )


def test_comfyui_with_an_advanced_sampler_and_a_distilled_model() -> None:
    found = read(png({"prompt": json.dumps(samples.FLUX)}))
    assert (found.prompt, found.negative_prompt) == ("a harbour at dawn", "")
    assert (found.checkpoint, found.loras) == ("flux1-dev", (("paint", 1.0),))
    assert (found.sampler, found.steps, found.cfg) == ("euler beta", 24, 3.5)
    assert found.seed == "18446744073709551615"  # all 64 bits


def test_comfyui_tells_of_the_first_pass() -> None:
    found = read(png({"prompt": json.dumps(samples.TWO_PASSES)}))
    assert (found.steps, found.cfg, found.seed) == (20, 8.0, "156680208700286")


def test_comfyui_with_nodes_of_others() -> None:
    found = read(png({"prompt": json.dumps(samples.EFFICIENT)}))
    assert (found.prompt, found.negative_prompt) == ("a tower", "fog")
    assert found.checkpoint == "base"
    assert found.loras == (("three", 0.9), ("one", 0.5))
    assert (found.seed, found.sampler) == ("4242", "dpmpp_2m")


@pytest.mark.parametrize(
    ("inputs", "prompt"),
    [
        ({"text_g": "an oak", "text_l": "an oak"}, "an oak"),
        ({"text_g": "an oak", "text_l": "in fog"}, "an oak\nin fog"),
        ({"populated_text": "a red oak", "wildcard_text": "a {red|blue} oak"}, "a red oak"),
        ({"text": ["20", 0]}, "an oak, in fog"),
    ],
)
def test_comfyui_texts_of_many_encoders(inputs: dict[str, Any], prompt: str) -> None:
    graph = {
        **samples.COMFY,
        "6": {"class_type": "Encode", "inputs": {**inputs, "clip": ["4", 1]}},
        "20": {
            "class_type": "StringConcatenate",
            "inputs": {"string_a": ["21", 0], "string_b": "in fog", "delimiter": ", "},
        },
        "21": {"class_type": "PrimitiveString", "inputs": {"value": "an oak"}},
    }
    assert read(png({"prompt": json.dumps(graph)})).prompt == prompt


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
@pytest.mark.parametrize("prefix", ["prompt:", "Prompt: "])
def test_comfyui_in_exif_tags(kind: str, prefix: str) -> None:
    text = prefix + json.dumps(samples.COMFY)
    found = read(with_tags(kind, {0x0110: text, 0x010F: "workflow:{}"}))
    assert found.prompt == "a glass bottle"


def test_comfyui_in_a_comment_as_one_object() -> None:
    both = {"prompt": samples.COMFY, "workflow": samples.WORKFLOW}
    assert read(with_comment("WEBP", json.dumps(both))).prompt == "a glass bottle"


def test_comfyui_with_the_workflow_alone() -> None:
    found = read(png({"workflow": json.dumps(samples.WORKFLOW)}))
    assert (found.prompt, found.negative_prompt) == ("an owl", "a cat")
    assert (found.checkpoint, found.loras) == ("v1-5", (("a", 0.6),))
    assert (found.seed, found.steps, found.cfg, found.sampler) == ("11", 15, 5.5, "heun")


@pytest.mark.parametrize("values", [samples.INVOKE, samples.INVOKE_3])
def test_invokeai_of_today(values: dict[str, Any]) -> None:
    found = read(png({"invokeai_metadata": json.dumps(values)}, "iTXt"))
    assert (found.tool, found.prompt, found.negative_prompt) == ("InvokeAI", "a fox", "noise")
    assert found.checkpoint == "Juggernaut XL v9"
    assert found.loras == (("Pixel Art", 0.75),)
    assert (found.sampler, found.steps, found.cfg) == ("euler_a", 30, 7.5)
    assert found.seed == "1234567890"


def test_invokeai_of_before() -> None:
    found = read(png({"sd-metadata": json.dumps(samples.SD_METADATA), "Dream": samples.DREAM}))
    assert (found.prompt, found.negative_prompt) == ("a fox in snow", "noise, grain")
    assert (found.checkpoint, found.seed) == ("stable-diffusion-1.5", "42")
    found = read(png({"Dream": samples.DREAM}))
    assert (found.prompt, found.negative_prompt) == ('a fox in "snow"', "noise")
    assert (found.sampler, found.steps, found.cfg, found.seed) == ("k_lms", 50, 7.5, "42")


def test_novelai() -> None:
    found = read(png(samples.NOVELAI_TEXTS))
    assert (found.tool, found.checkpoint) == ("NovelAI", "NovelAI Diffusion V4")
    assert (found.prompt, found.negative_prompt) == ("1girl, garden | red hair", "lowres")
    assert (found.sampler, found.steps, found.cfg) == ("k_euler_ancestral karras", 23, 5.5)
    assert found.seed == "3735928559"


def test_fooocus_and_swarm_write_json_under_the_same_key() -> None:
    found = read(png({"parameters": json.dumps(samples.FOOOCUS)}))
    assert (found.tool, found.checkpoint, found.seed) == ("Fooocus", "juggernautXL_v8", "55")
    assert found.loras == (("offset", 0.1),)
    found = read(png({"parameters": json.dumps(samples.SWARM)}))
    assert (found.tool, found.negative_prompt, found.checkpoint) == ("SwarmUI", "sky", "base")
    assert found.loras == (("soft", 0.4),)


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_draw_things_writes_into_xmp(kind: str) -> None:
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description><exif:UserComment><rdf:Alt>'
        f'<rdf:li xml:lang="x-default">{escape(json.dumps(samples.DRAW_THINGS))}</rdf:li>'
        "</rdf:Alt></exif:UserComment></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    found = read(with_xmp(kind, packet))
    assert (found.tool, found.prompt) == ("Draw Things", 'a "pier" & <boats>')
    assert (found.checkpoint, found.loras) == ("sdxl", (("salt", 0.3),))


def test_pictures_that_tell_nothing() -> None:
    for data in (png({}), png({"Comment": "made with a program"}), with_comment("JPEG", "")):
        assert read_generation(data) is None


# Whatever else a file may hold


def assembled(*chunks: tuple[bytes, bytes]) -> bytes:
    """Return a PNG's beginning with chunks of one's own."""
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in [*chunks, (b"IEND", b"")]
    )


def chain(length: int) -> dict[str, Any]:
    """Return a graph with more LoRAs in a row than anyone needs."""
    graph = {
        str(number): {
            "class_type": "LoraLoader",
            "inputs": {"lora_name": f"{number}", "model": [str(number + 1), 0]},
        }
        for number in range(10, 10 + length)
    }
    return {**samples.COMFY, "11": graph["11"], **graph}


def wide() -> dict[str, Any]:
    """Return a graph in which every text comes from all others."""
    names = [str(number) for number in range(100, 200)]
    links = {f"text_{name}": [name, 0] for name in names}
    knot = {name: {"class_type": "Concat", "inputs": links} for name in names}
    encoder = {"class_type": "CLIPTextEncode", "inputs": {"text": ["100", 0]}}
    return {**samples.COMFY, **knot, "6": encoder}


def outputs() -> dict[str, Any]:
    """Return a graph with thousands of saved pictures, all at the end of one chain."""
    many = {
        str(number): {"class_type": "SaveImage", "inputs": {"images": [str(number - 1), 0]}}
        for number in range(1000, 5900)
    }
    return {"999": {"class_type": "LoadImage", "inputs": {}}, **many}


@pytest.mark.parametrize(
    "make",
    [
        lambda: png({"prompt": "[" * 2_000_000}),
        lambda: png({"prompt": '{"a":' * 500_000}),
        lambda: png({"prompt": '{"1": ' + "9" * 3_000_000 + "}"}),
        lambda: png({"prompt": json.dumps(chain(4000))}),
        lambda: png({"prompt": json.dumps(wide())}),
        lambda: png({"prompt": json.dumps(outputs())}),
        lambda: png({"parameters": "x\n" * 1_000_000 + "Steps: 1, " + 'a: "' * 500_000}),
        lambda: png({"parameters": "x\nSteps: 1" + "word " * 500_000}),
        lambda: png({"parameters": "<lora:" * 500_000}),
        lambda: png({"Dream": '"' + "[" * 1_000_000 + '" ' + "-a " * 300_000}),
        lambda: assembled((b"zTXt", b"prompt\0\0" + zlib.compress(bytes(300_000_000), 1))),
        lambda: assembled(*[(b"tEXt", b"k%d\0v" % number) for number in range(120_000)]),
        lambda: with_comment("WEBP", '{"prompt": ' * 300_000),
    ],
)
def test_no_file_hangs_or_blows_up(make: Callable[[], bytes]) -> None:
    data = make()
    began = time.process_time()
    found = read_generation(data)
    assert time.process_time() - began < 2
    if found is not None:
        assert len(found.raw) <= 8_000
        assert len(found.prompt) <= 20_000
        assert len(found.loras) <= 100


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
LINKS = st.tuples(st.sampled_from("1234x"), st.integers(-1, 3)).map(list)
NODES = st.fixed_dictionaries(
    {
        "class_type": st.sampled_from(["KSampler", "SaveImage", "CLIPTextEncode", "Lora", "x"]),
        "inputs": st.dictionaries(
            st.sampled_from(
                ["model", "positive", "negative", "latent_image", "images", "samples", "text",
                 "seed", "steps", "cfg", "sampler_name", "ckpt_name", "lora_name", "guider",
                 "lora_1", "strength_model", "conditioning", "sigmas"]
            ),
            LINKS | VALUES,
        ),
    }
)  # fmt: skip
GRAPHS = st.dictionaries(st.sampled_from("1234"), NODES | VALUES)
KEYS = ["parameters", "prompt", "workflow", "invokeai_metadata", "sd-metadata", "Dream", "Comment"]


def check_bounded(found: Generation | None) -> None:
    """Everything told can be stored and printed."""
    if found is None:
        return
    assert found.tool
    for text in (found.prompt, found.negative_prompt, found.checkpoint, found.sampler, found.raw):
        assert "\0" not in text
        text.encode("utf-8")
    assert found.steps is None or found.steps >= 1
    json.dumps([found.cfg, found.loras], allow_nan=False)


@settings(max_examples=150)
@given(st.sampled_from(KEYS), VALUES | GRAPHS)
def test_any_json_under_any_key_is_survived(key: str, value: object) -> None:
    check_bounded(read_generation(png({key: json.dumps(value)})))


@settings(max_examples=150)
@given(GRAPHS)
def test_any_graph_is_survived(graph: dict[str, Any]) -> None:
    check_bounded(read_generation(png({"prompt": json.dumps(graph)})))


@settings(max_examples=100)
@given(st.text(st.characters(codec="utf-8"), max_size=60), st.text('ab:,"\\ \n{}', max_size=60))
def test_any_parameters_are_survived(prompt: str, rest: str) -> None:
    text = f"{prompt}\nSteps: 3, {rest}"
    found = read_generation(png({"parameters": text}, "iTXt"))
    check_bounded(found)
    if not prompt.lstrip().startswith("{"):
        assert found is not None
        assert found.steps == 3


@settings(max_examples=150)
@given(
    st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe1", b"RIFF\0\0\0\0WEBPEXIF"]),
    st.binary(max_size=200),
)
def test_any_bytes_are_survived(beginning: bytes, rest: bytes) -> None:
    check_bounded(read_generation(beginning + rest))


@settings(max_examples=100)
@given(st.sampled_from(["JPEG", "WEBP"]), st.integers(0, 600), st.integers(0, 255))
def test_a_damaged_file_is_survived(kind: str, place: int, value: int) -> None:
    data = bytearray(with_comment(kind, samples.A1111))
    data[place % len(data)] = value
    check_bounded(read_generation(bytes(data)))
    check_bounded(read_generation(bytes(data[: place % len(data)])))
