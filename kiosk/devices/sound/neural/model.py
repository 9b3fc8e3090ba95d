"""Kokoro-82M, the model of the natural voice: makes sound from phonemes."""

import hashlib
import json
import os
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from kiosk.devices.sound.neural.faults import ModelDamagedError
from kiosk.devices.sound.neural.installed import VOICES, part_files, voice_file
from kiosk.runtime.memory_file import MemoryFile

Samples = npt.NDArray[np.float32]
"""Sound as samples from -1 to 1, `RATE` of them per second."""

RATE = 24_000

SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
"""Of the model's file, `kokoro-v1.0.int8.onnx`."""

MOST_SYMBOLS = 510
"""The model's limit for one run, and the number of styles of a voice: one for each number of symbols."""

STYLE_SIZE = 256

MOST_THREADS = 4
"""More threads make one run hardly any faster."""


class InterruptedRunError(Exception):
    """A run was stopped by `Model.interrupt`."""


def thread_count() -> int:
    """Return the number of threads that a run uses."""
    return max(1, min(MOST_THREADS, os.cpu_count() or 1))


class Model:
    """The loaded model, 190 MB; a run of 80 symbols takes another 100 MB meanwhile."""

    def __init__(self, threads: int) -> None:
        """Load the model; raise `ModelDamagedError` if its file is damaged or missing, `OSError` if unreadable."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.add_session_config_entry(
            "session.intra_op.allow_spinning", "0"
        )  # leave the processor to others
        file = MemoryFile()  # from bytes, the session would keep these too
        try:
            file.write(model_bytes())
            self._session = onnxruntime.InferenceSession(
                str(file.path), options, providers=["CPUExecutionProvider"]
            )
        finally:
            file.close()
        self._run_options = onnxruntime.RunOptions()
        self._ids: dict[str, int] = json.loads((VOICES / "vocabulary.json").read_text(encoding="utf-8"))

    def samples(self, symbols: str, voice: str) -> Samples:
        """Return `symbols`, of which at most `MOST_SYMBOLS` are used, as spoken by a voice.

        Raises `InterruptedRunError` if `interrupt` is called meanwhile.
        """
        ids = [self._ids[symbol] for symbol in symbols if symbol in self._ids][:MOST_SYMBOLS]
        if not ids:
            return np.zeros(0, np.float32)
        inputs = {
            "tokens": np.array([[0, *ids, 0]], np.int64),
            "style": styles_of(voice)[len(ids) - 1].reshape(1, STYLE_SIZE),
            "speed": np.ones(1, np.float32),
        }
        self._run_options = options = onnxruntime.RunOptions()
        options.add_run_config_entry(
            "memory.enable_memory_arena_shrinkage", "cpu:0"
        )  # return what a run took
        try:
            output: list[Any] = self._session.run(None, inputs, options)
        except Exception as error:  # ONNX Runtime's errors have no common class
            if options.terminate:
                raise InterruptedRunError from error
            raise
        sound: Samples = np.nan_to_num(output[0].ravel().astype(np.float32)).clip(-1, 1)
        return sound

    def interrupt(self) -> None:
        """Stop the current run soon, if there is one; may be called from any thread."""
        self._run_options.terminate = True


def model_bytes() -> bytes:
    """Return the model's file; raise `ModelDamagedError` if it is not what it must be."""
    data = b"".join(path.read_bytes() for path in part_files())
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise ModelDamagedError("The model of the natural voice is damaged.")
    return data


@cache
def styles_of(voice: str) -> Samples:
    """Return a voice: a style for each number of symbols, as an array of `MOST_SYMBOLS` rows of `STYLE_SIZE`."""
    styles = np.fromfile(voice_file(voice), np.float32)
    if styles.size != MOST_SYMBOLS * STYLE_SIZE:
        raise ModelDamagedError(f"The voice {voice} is damaged.")
    return styles.reshape(MOST_SYMBOLS, STYLE_SIZE)
